"""`client.sre_agent`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pagerduty_runtime.resource import Resource, apage_with_response, awith_response, page_with_response, with_response

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, Literal

    from pagerduty_runtime.lists import AsyncResults, Progress, Results

    from .._models.sre_memory import SREMemory
    from .._models.sre_memory_update import SreMemoryUpdate


class SreAgentResource(Resource):
    """Memories of the SRE agent.

    The property `sre_agent` of `Client`. `with_response` has the same methods for callers who need the status, the
    headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the endpoint functions
    in `pagerduty_rest.api.sre_agent`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> SreAgentWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return SreAgentWithResponse(self._client)

    def list_memories(
        self,
        *,
        incident_id: str | None = None,
        limit: int | None = None,
        service_id: str | None = None,
        type: Literal["runbook", "service_profile", "incident_playbook"] | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[SREMemory]:
        """Lists what PagerDuty's SRE Agent has kept for later incidents, such as runbooks and playbooks.

        Returns the entities of all pages, each once, as they are needed, for `for`. `limit` is the size of a page.
        `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /sre_agent/memories`, OAuth scope `incident.read`.
        - Memories of the type `incident_summary` can be among the results, but `type` cannot ask for them.

        Args:
            limit: From 1 to 100. By default 20.
        """
        from ..api.sre_agent.list_sre_memories import iterate

        return iterate(
            client=self._client,
            incident_id=incident_id,
            limit=limit,
            service_id=service_id,
            type=type,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def update_memory(
        self,
        id: str,
        *,
        body: SreMemoryUpdate | SREMemory | Mapping[str, Any],
    ) -> SREMemory:
        """Replaces the text of a memory, to correct what the SRE Agent works from.

        - `PUT /sre_agent/memories/{id}`, OAuth scope `sre_agent.write`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.sre_agent.update_sre_memory import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )

    def delete_memory(
        self,
        id: str,
    ) -> None:
        """Makes the SRE Agent forget one memory.

        - `DELETE /sre_agent/memories/{id}`, OAuth scope `sre_agent.write`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.sre_agent.delete_sre_memory import sync

        return sync(
            id,
            client=self._client,
        )


class SreAgentWithResponse(Resource):
    """The methods of `client.sre_agent`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list_memories = page_with_response(SreAgentResource.list_memories)
    update_memory = with_response(SreAgentResource.update_memory)
    delete_memory = with_response(SreAgentResource.delete_memory)


class AsyncSreAgentResource(Resource):
    """Memories of the SRE agent.

    The property `sre_agent` of `AsyncClient`. `with_response` has the same methods for callers who need the status, the
    headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the endpoint functions
    in `pagerduty_rest.api.sre_agent`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> AsyncSreAgentWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return AsyncSreAgentWithResponse(self._client)

    def list_memories(
        self,
        *,
        incident_id: str | None = None,
        limit: int | None = None,
        service_id: str | None = None,
        type: Literal["runbook", "service_profile", "incident_playbook"] | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[SREMemory]:
        """Lists what PagerDuty's SRE Agent has kept for later incidents, such as runbooks and playbooks.

        Returns the entities of all pages, each once, as they are needed, for `async for`. `limit` is the size of a
        page. `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /sre_agent/memories`, OAuth scope `incident.read`.
        - Memories of the type `incident_summary` can be among the results, but `type` cannot ask for them.

        Args:
            limit: From 1 to 100. By default 20.
        """
        from ..api.sre_agent.list_sre_memories import aiterate

        return aiterate(
            client=self._client,
            incident_id=incident_id,
            limit=limit,
            service_id=service_id,
            type=type,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def update_memory(
        self,
        id: str,
        *,
        body: SreMemoryUpdate | SREMemory | Mapping[str, Any],
    ) -> SREMemory:
        """Replaces the text of a memory, to correct what the SRE Agent works from.

        - `PUT /sre_agent/memories/{id}`, OAuth scope `sre_agent.write`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.sre_agent.update_sre_memory import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )

    async def delete_memory(
        self,
        id: str,
    ) -> None:
        """Makes the SRE Agent forget one memory.

        - `DELETE /sre_agent/memories/{id}`, OAuth scope `sre_agent.write`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.sre_agent.delete_sre_memory import asyncio

        return await asyncio(
            id,
            client=self._client,
        )


class AsyncSreAgentWithResponse(Resource):
    """The methods of `client.sre_agent`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list_memories = apage_with_response(AsyncSreAgentResource.list_memories)
    update_memory = awith_response(AsyncSreAgentResource.update_memory)
    delete_memory = awith_response(AsyncSreAgentResource.delete_memory)
