"""`client.event_enrichments`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pagerduty_runtime.resource import Resource, apage_with_response, awith_response, page_with_response, with_response

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any, Literal

    from pagerduty_runtime.lists import AsyncResults, Progress, Results

    from .._models.add_event_enrichment_associations_page import AddEventEnrichmentAssociationsPage
    from .._models.add_event_enrichment_associations_result import AddEventEnrichmentAssociationsResult
    from .._models.delete_event_enrichment_associations_result import DeleteEventEnrichmentAssociationsResult
    from .._models.event_enrichment import EventEnrichment
    from .._models.event_enrichment_association import EventEnrichmentAssociation
    from .._models.event_enrichment_associations_add import EventEnrichmentAssociationsAdd
    from .._models.event_enrichment_default import EventEnrichmentDefault
    from .._models.event_enrichment_input import EventEnrichmentInput
    from .._models.event_enrichment_orchestration_path import EventEnrichmentOrchestrationPath
    from .._models.event_enrichment_orchestration_path_input import EventEnrichmentOrchestrationPathInput
    from .._models.event_enrichment_reference import EventEnrichmentReference
    from .._models.event_enrichment_reference_input import EventEnrichmentReferenceInput


class EventEnrichmentsResource(Resource):
    """Event enrichments: rules that add data to incoming events.

    The property `event_enrichments` of `Client`. `with_response` has the same methods for callers who need the status,
    the headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the endpoint
    functions in `pagerduty_rest.api.event_enrichments`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> EventEnrichmentsWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return EventEnrichmentsWithResponse(self._client)

    def list(
        self,
        *,
        include: Sequence[Literal["privileges"]] | None = None,
        limit: int | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[EventEnrichment]:
        """Lists the account's event enrichments, which add data to incoming events.

        Returns the entities of all pages, each once, as they are needed, for `for`. `limit` is the size of a page.
        `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /enrichment/event_enrichments`.

        Args:
            include: privileges adds what the caller may do with each.
        """
        from ..api.event_enrichments.list_event_enrichments import iterate

        return iterate(
            client=self._client,
            include=include,
            limit=limit,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def create(
        self,
        *,
        body: EventEnrichmentInput | EventEnrichment | Mapping[str, Any],
    ) -> EventEnrichment:
        """Creates an event enrichment, an empty set of rules that add data to incoming events.

        - `POST /enrichment/event_enrichments`.
        - The rules are set with `client.event_enrichments.update_rules`, and where they apply with
          `client.event_enrichments.create_associations`.

        Args:
            body:
                team: The team that owns it; null for none.
        """
        from ..api.event_enrichments.create_event_enrichment import sync

        return sync(
            client=self._client,
            body=body,
        )

    def get_default(
        self,
    ) -> EventEnrichmentDefault:
        """Returns a reference to the account's default event enrichment.

        - `GET /enrichment/event_enrichments/default`.
        - default is null where the account has none.
        """
        from ..api.event_enrichments.get_account_default_event_enrichment import sync

        return sync(
            client=self._client,
        )

    def set_default(
        self,
        *,
        body: EventEnrichmentReferenceInput | None | EventEnrichmentReference | Mapping[str, Any],
    ) -> EventEnrichmentDefault:
        """Makes an event enrichment the account's default in place of the one before.

        - `PUT /enrichment/event_enrichments/default`.
        - Worth catching: `NotFound` (404).
        - A body of None leaves the account without a default.
        - The result names the one before as previous_default.
        """
        from ..api.event_enrichments.mark_event_enrichment_as_default import sync

        return sync(
            client=self._client,
            body=body,
        )

    def get(
        self,
        id: str,
        *,
        include: Sequence[Literal["privileges"]] | None = None,
    ) -> EventEnrichment:
        """Returns an event enrichment's name, team and number of uses, without its rules.

        - `GET /enrichment/event_enrichments/{id}`.
        - Worth catching: `NotFound` (404).

        Args:
            include: privileges adds what the caller may do with it.
        """
        from ..api.event_enrichments.get_event_enrichment import sync

        return sync(
            id,
            client=self._client,
            include=include,
        )

    def update(
        self,
        id: str,
        *,
        body: EventEnrichmentInput | EventEnrichment | Mapping[str, Any],
    ) -> EventEnrichment:
        """Changes an event enrichment's name, description or team.

        - `PUT /enrichment/event_enrichments/{id}`.
        - Worth catching: `NotFound` (404).
        - Rules are not changed here but with `client.event_enrichments.update_rules`.

        Args:
            body:
                team: The team that owns it; null for none.
        """
        from ..api.event_enrichments.update_event_enrichment import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )

    def delete(
        self,
        id: str,
    ) -> None:
        """Deletes an event enrichment with its rules.

        - `DELETE /enrichment/event_enrichments/{id}`.
        - Worth catching: `NotFound` (404).
        - Cannot be undone.
        """
        from ..api.event_enrichments.delete_event_enrichment import sync

        return sync(
            id,
            client=self._client,
        )

    def list_associations(
        self,
        id: str,
        *,
        association_type: Literal["service", "event_orchestration"] | None = None,
        limit: int | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[EventEnrichmentAssociation]:
        """Lists the services and event orchestrations that an event enrichment applies to.

        Returns the entities of all pages, each once, as they are needed, for `for`. `limit` is the size of a page.
        `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /enrichment/event_enrichments/{id}/associations`.
        - Worth catching: `NotFound` (404).

        Args:
            association_type: Only services, or only event orchestrations.
        """
        from ..api.event_enrichments.list_event_enrichment_associations import iterate

        return iterate(
            id,
            client=self._client,
            association_type=association_type,
            limit=limit,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def create_associations(
        self,
        id: str,
        *,
        body: EventEnrichmentAssociationsAdd | Mapping[str, Any],
    ) -> AddEventEnrichmentAssociationsResult | AddEventEnrichmentAssociationsPage:
        """Applies an event enrichment to more services and event orchestrations.

        - `POST /enrichment/event_enrichments/{id}/associations`.
        - Worth catching: `NotFound` (404).
        - Where only some of them succeed, the result lists each with its status and its errors.
        """
        from ..api.event_enrichments.add_event_enrichment_associations import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )

    def delete_associations(
        self,
        id: str,
        *,
        body: EventEnrichmentAssociationsAdd | Mapping[str, Any],
    ) -> DeleteEventEnrichmentAssociationsResult | AddEventEnrichmentAssociationsPage:
        """Stops applying an event enrichment to some services and event orchestrations.

        - `DELETE /enrichment/event_enrichments/{id}/associations`.
        - Worth catching: `NotFound` (404).
        - Where only some of them succeed, the result lists each with its status and its errors.
        """
        from ..api.event_enrichments.delete_event_enrichment_associations import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )

    def get_rules(
        self,
        id: str,
    ) -> EventEnrichmentOrchestrationPath:
        """Returns the rules by which an event enrichment extracts and looks up data.

        - `GET /enrichment/event_enrichments/{id}/rules`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.event_enrichments.get_event_enrichment_rules import sync

        return sync(
            id,
            client=self._client,
        )

    def update_rules(
        self,
        id: str,
        *,
        body: EventEnrichmentOrchestrationPathInput | EventEnrichmentOrchestrationPath | Mapping[str, Any],
    ) -> EventEnrichmentOrchestrationPath:
        """Replaces the rules of an event enrichment.

        - `PUT /enrichment/event_enrichments/{id}/rules`.
        - Worth catching: `NotFound` (404).
        - Rules that are not sent are removed.

        Args:
            body:
                sets: All sets of rules; in a rule, extractions take values out of the event and enrichments look values
                    up in an enrichment schema.
        """
        from ..api.event_enrichments.update_event_enrichment_rules import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )


class EventEnrichmentsWithResponse(Resource):
    """The methods of `client.event_enrichments`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = page_with_response(EventEnrichmentsResource.list)
    create = with_response(EventEnrichmentsResource.create)
    get_default = with_response(EventEnrichmentsResource.get_default)
    set_default = with_response(EventEnrichmentsResource.set_default)
    get = with_response(EventEnrichmentsResource.get)
    update = with_response(EventEnrichmentsResource.update)
    delete = with_response(EventEnrichmentsResource.delete)
    list_associations = page_with_response(EventEnrichmentsResource.list_associations)
    create_associations = with_response(EventEnrichmentsResource.create_associations)
    delete_associations = with_response(EventEnrichmentsResource.delete_associations)
    get_rules = with_response(EventEnrichmentsResource.get_rules)
    update_rules = with_response(EventEnrichmentsResource.update_rules)


class AsyncEventEnrichmentsResource(Resource):
    """Event enrichments: rules that add data to incoming events.

    The property `event_enrichments` of `AsyncClient`. `with_response` has the same methods for callers who need the
    status, the headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the
    endpoint functions in `pagerduty_rest.api.event_enrichments`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> AsyncEventEnrichmentsWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return AsyncEventEnrichmentsWithResponse(self._client)

    def list(
        self,
        *,
        include: Sequence[Literal["privileges"]] | None = None,
        limit: int | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[EventEnrichment]:
        """Lists the account's event enrichments, which add data to incoming events.

        Returns the entities of all pages, each once, as they are needed, for `async for`. `limit` is the size of a
        page. `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /enrichment/event_enrichments`.

        Args:
            include: privileges adds what the caller may do with each.
        """
        from ..api.event_enrichments.list_event_enrichments import aiterate

        return aiterate(
            client=self._client,
            include=include,
            limit=limit,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def create(
        self,
        *,
        body: EventEnrichmentInput | EventEnrichment | Mapping[str, Any],
    ) -> EventEnrichment:
        """Creates an event enrichment, an empty set of rules that add data to incoming events.

        - `POST /enrichment/event_enrichments`.
        - The rules are set with `client.event_enrichments.update_rules`, and where they apply with
          `client.event_enrichments.create_associations`.

        Args:
            body:
                team: The team that owns it; null for none.
        """
        from ..api.event_enrichments.create_event_enrichment import asyncio

        return await asyncio(
            client=self._client,
            body=body,
        )

    async def get_default(
        self,
    ) -> EventEnrichmentDefault:
        """Returns a reference to the account's default event enrichment.

        - `GET /enrichment/event_enrichments/default`.
        - default is null where the account has none.
        """
        from ..api.event_enrichments.get_account_default_event_enrichment import asyncio

        return await asyncio(
            client=self._client,
        )

    async def set_default(
        self,
        *,
        body: EventEnrichmentReferenceInput | None | EventEnrichmentReference | Mapping[str, Any],
    ) -> EventEnrichmentDefault:
        """Makes an event enrichment the account's default in place of the one before.

        - `PUT /enrichment/event_enrichments/default`.
        - Worth catching: `NotFound` (404).
        - A body of None leaves the account without a default.
        - The result names the one before as previous_default.
        """
        from ..api.event_enrichments.mark_event_enrichment_as_default import asyncio

        return await asyncio(
            client=self._client,
            body=body,
        )

    async def get(
        self,
        id: str,
        *,
        include: Sequence[Literal["privileges"]] | None = None,
    ) -> EventEnrichment:
        """Returns an event enrichment's name, team and number of uses, without its rules.

        - `GET /enrichment/event_enrichments/{id}`.
        - Worth catching: `NotFound` (404).

        Args:
            include: privileges adds what the caller may do with it.
        """
        from ..api.event_enrichments.get_event_enrichment import asyncio

        return await asyncio(
            id,
            client=self._client,
            include=include,
        )

    async def update(
        self,
        id: str,
        *,
        body: EventEnrichmentInput | EventEnrichment | Mapping[str, Any],
    ) -> EventEnrichment:
        """Changes an event enrichment's name, description or team.

        - `PUT /enrichment/event_enrichments/{id}`.
        - Worth catching: `NotFound` (404).
        - Rules are not changed here but with `client.event_enrichments.update_rules`.

        Args:
            body:
                team: The team that owns it; null for none.
        """
        from ..api.event_enrichments.update_event_enrichment import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )

    async def delete(
        self,
        id: str,
    ) -> None:
        """Deletes an event enrichment with its rules.

        - `DELETE /enrichment/event_enrichments/{id}`.
        - Worth catching: `NotFound` (404).
        - Cannot be undone.
        """
        from ..api.event_enrichments.delete_event_enrichment import asyncio

        return await asyncio(
            id,
            client=self._client,
        )

    def list_associations(
        self,
        id: str,
        *,
        association_type: Literal["service", "event_orchestration"] | None = None,
        limit: int | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[EventEnrichmentAssociation]:
        """Lists the services and event orchestrations that an event enrichment applies to.

        Returns the entities of all pages, each once, as they are needed, for `async for`. `limit` is the size of a
        page. `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /enrichment/event_enrichments/{id}/associations`.
        - Worth catching: `NotFound` (404).

        Args:
            association_type: Only services, or only event orchestrations.
        """
        from ..api.event_enrichments.list_event_enrichment_associations import aiterate

        return aiterate(
            id,
            client=self._client,
            association_type=association_type,
            limit=limit,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def create_associations(
        self,
        id: str,
        *,
        body: EventEnrichmentAssociationsAdd | Mapping[str, Any],
    ) -> AddEventEnrichmentAssociationsResult | AddEventEnrichmentAssociationsPage:
        """Applies an event enrichment to more services and event orchestrations.

        - `POST /enrichment/event_enrichments/{id}/associations`.
        - Worth catching: `NotFound` (404).
        - Where only some of them succeed, the result lists each with its status and its errors.
        """
        from ..api.event_enrichments.add_event_enrichment_associations import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )

    async def delete_associations(
        self,
        id: str,
        *,
        body: EventEnrichmentAssociationsAdd | Mapping[str, Any],
    ) -> DeleteEventEnrichmentAssociationsResult | AddEventEnrichmentAssociationsPage:
        """Stops applying an event enrichment to some services and event orchestrations.

        - `DELETE /enrichment/event_enrichments/{id}/associations`.
        - Worth catching: `NotFound` (404).
        - Where only some of them succeed, the result lists each with its status and its errors.
        """
        from ..api.event_enrichments.delete_event_enrichment_associations import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )

    async def get_rules(
        self,
        id: str,
    ) -> EventEnrichmentOrchestrationPath:
        """Returns the rules by which an event enrichment extracts and looks up data.

        - `GET /enrichment/event_enrichments/{id}/rules`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.event_enrichments.get_event_enrichment_rules import asyncio

        return await asyncio(
            id,
            client=self._client,
        )

    async def update_rules(
        self,
        id: str,
        *,
        body: EventEnrichmentOrchestrationPathInput | EventEnrichmentOrchestrationPath | Mapping[str, Any],
    ) -> EventEnrichmentOrchestrationPath:
        """Replaces the rules of an event enrichment.

        - `PUT /enrichment/event_enrichments/{id}/rules`.
        - Worth catching: `NotFound` (404).
        - Rules that are not sent are removed.

        Args:
            body:
                sets: All sets of rules; in a rule, extractions take values out of the event and enrichments look values
                    up in an enrichment schema.
        """
        from ..api.event_enrichments.update_event_enrichment_rules import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )


class AsyncEventEnrichmentsWithResponse(Resource):
    """The methods of `client.event_enrichments`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = apage_with_response(AsyncEventEnrichmentsResource.list)
    create = awith_response(AsyncEventEnrichmentsResource.create)
    get_default = awith_response(AsyncEventEnrichmentsResource.get_default)
    set_default = awith_response(AsyncEventEnrichmentsResource.set_default)
    get = awith_response(AsyncEventEnrichmentsResource.get)
    update = awith_response(AsyncEventEnrichmentsResource.update)
    delete = awith_response(AsyncEventEnrichmentsResource.delete)
    list_associations = apage_with_response(AsyncEventEnrichmentsResource.list_associations)
    create_associations = awith_response(AsyncEventEnrichmentsResource.create_associations)
    delete_associations = awith_response(AsyncEventEnrichmentsResource.delete_associations)
    get_rules = awith_response(AsyncEventEnrichmentsResource.get_rules)
    update_rules = awith_response(AsyncEventEnrichmentsResource.update_rules)
