"""`client.priorities`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pagerduty_runtime.resource import Resource, apage_with_response, page_with_response

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from pagerduty_runtime.lists import AsyncResults, Progress, Results

    from .._models.priority import Priority


class PrioritiesResource(Resource):
    """The priorities that an incident can have.

    The property `priorities` of `Client`. `with_response` has the same methods for callers who need the status, the
    headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the endpoint functions
    in `pagerduty_rest.api.priorities`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> PrioritiesWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return PrioritiesWithResponse(self._client)

    def list(
        self,
        *,
        limit: int | None = None,
        total: bool | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[Priority]:
        """Lists the priorities that incidents can be given, the most severe first.

        Returns the entities of all pages, each once, as they are needed, for `for`. `limit` is the size of a page.
        `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /priorities`, OAuth scope `priorities.read`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability).
        """
        from ..api.priorities.list_priorities import iterate

        return iterate(
            client=self._client,
            limit=limit,
            total=total,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )


class PrioritiesWithResponse(Resource):
    """The methods of `client.priorities`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = page_with_response(PrioritiesResource.list)


class AsyncPrioritiesResource(Resource):
    """The priorities that an incident can have.

    The property `priorities` of `AsyncClient`. `with_response` has the same methods for callers who need the status,
    the headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the endpoint
    functions in `pagerduty_rest.api.priorities`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> AsyncPrioritiesWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return AsyncPrioritiesWithResponse(self._client)

    def list(
        self,
        *,
        limit: int | None = None,
        total: bool | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[Priority]:
        """Lists the priorities that incidents can be given, the most severe first.

        Returns the entities of all pages, each once, as they are needed, for `async for`. `limit` is the size of a
        page. `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /priorities`, OAuth scope `priorities.read`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability).
        """
        from ..api.priorities.list_priorities import aiterate

        return aiterate(
            client=self._client,
            limit=limit,
            total=total,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )


class AsyncPrioritiesWithResponse(Resource):
    """The methods of `client.priorities`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = apage_with_response(AsyncPrioritiesResource.list)
