"""`client.change_events`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pagerduty_runtime.resource import Resource, apage_with_response, awith_response, page_with_response, with_response

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from pagerduty_runtime.lists import AsyncResults, Progress, Results

    from .._models.change_event import ChangeEvent
    from .._models.change_event_input import ChangeEventInput
    from .._models.list_incident_related_change_events_page_change_event import (
        ListIncidentRelatedChangeEventsPageChangeEvent,
    )


class ChangeEventsResource(Resource):
    """Change events, such as deployments, that may explain an incident.

    The property `change_events` of `Client`. `with_response` has the same methods for callers who need the status, the
    headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the endpoint functions
    in `pagerduty_rest.api.change_events`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> ChangeEventsWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return ChangeEventsWithResponse(self._client)

    def list(
        self,
        *,
        integration_ids: Sequence[str] | None = None,
        limit: int | None = None,
        since: datetime | str | None = None,
        team_ids: Sequence[str] | None = None,
        total: bool | None = None,
        until: datetime | str | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[ChangeEvent]:
        """Lists deployments and other changes that were reported, over all services.

        Returns the entities of all pages, each once, as they are needed, for `for`. `limit` is the size of a page.
        `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /change_events`, OAuth scope `change_events.read`.
        - `iterate` asks for a time with more than 10,000 records in parts.
        - Newest changes come first.

        Args:
            integration_ids: Only changes that came in through one of these integrations.
            since: Start of the time span, in UTC.
            team_ids: Only changes to services of these teams.
            until: End of the time span, in UTC.
        """
        from ..api.change_events.list_change_events import iterate

        return iterate(
            client=self._client,
            integration_ids=integration_ids,
            limit=limit,
            since=since,
            team_ids=team_ids,
            total=total,
            until=until,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def create(
        self,
    ) -> None:
        """Sends an empty request; change events themselves go to the Events API.

        - `POST /change_events`.
        - To send a change event, use the Events API v2 (https://events.pagerduty.com/v2/change/enqueue) with the
          routing key of an integration.
        """
        from ..api.change_events.create_change_event import sync

        return sync(
            client=self._client,
        )

    def get(
        self,
        id: str,
    ) -> ChangeEvent:
        """Returns one change event: a record of a deployment or another change to a service.

        - `GET /change_events/{id}`, OAuth scope `change_events.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.change_events.get_change_event import sync

        return sync(
            id,
            client=self._client,
        )

    def update(
        self,
        id: str,
        *,
        body: ChangeEventInput | ChangeEvent | Mapping[str, Any] | None = None,
    ) -> ChangeEvent:
        """Corrects a change event's summary or its details.

        - `PUT /change_events/{id}`, OAuth scope `change_events.write`.
        - Worth catching: `NotFound` (404).

        Args:
            body:
                custom_details: Any members of one's own; shown with the change.
        """
        from ..api.change_events.update_change_event import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )

    def list_related_to_incident(
        self,
        id: str,
        *,
        limit: int | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[ListIncidentRelatedChangeEventsPageChangeEvent]:
        """Lists changes that may have caused an incident, each with the reason why it is thought so.

        Returns the entities of all pages, each once, as they are needed, for `for`. `limit` is the size of a page.
        `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /incidents/{id}/related_change_events`, OAuth scope `incidents.read`.
        - Worth catching: `NotFound` (404).
        - correlation_reason says whether a change was the latest, on a related service, or found by machine learning.
        """
        from ..api.change_events.list_incident_related_change_events import iterate

        return iterate(
            id,
            client=self._client,
            limit=limit,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def list_for_service(
        self,
        id: str,
        *,
        integration_ids: Sequence[str] | None = None,
        limit: int | None = None,
        since: datetime | str | None = None,
        team_ids: Sequence[str] | None = None,
        total: bool | None = None,
        until: datetime | str | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[ChangeEvent]:
        """Lists the changes that were reported for one service.

        Returns the entities of all pages, each once, as they are needed, for `for`. `limit` is the size of a page.
        `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /services/{id}/change_events`, OAuth scope `services.read`.
        - `iterate` asks for a time with more than 10,000 records in parts.
        - Worth catching: `NotFound` (404).
        - Newest changes come first.

        Args:
            integration_ids: Only changes that came in through one of these integrations.
            since: Start of the time span, in UTC.
            team_ids: Only changes to services of these teams.
            until: End of the time span, in UTC.
        """
        from ..api.change_events.list_service_change_events import iterate

        return iterate(
            id,
            client=self._client,
            integration_ids=integration_ids,
            limit=limit,
            since=since,
            team_ids=team_ids,
            total=total,
            until=until,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )


class ChangeEventsWithResponse(Resource):
    """The methods of `client.change_events`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = page_with_response(ChangeEventsResource.list)
    create = with_response(ChangeEventsResource.create)
    get = with_response(ChangeEventsResource.get)
    update = with_response(ChangeEventsResource.update)
    list_related_to_incident = page_with_response(ChangeEventsResource.list_related_to_incident)
    list_for_service = page_with_response(ChangeEventsResource.list_for_service)


class AsyncChangeEventsResource(Resource):
    """Change events, such as deployments, that may explain an incident.

    The property `change_events` of `AsyncClient`. `with_response` has the same methods for callers who need the status,
    the headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the endpoint
    functions in `pagerduty_rest.api.change_events`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> AsyncChangeEventsWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return AsyncChangeEventsWithResponse(self._client)

    def list(
        self,
        *,
        integration_ids: Sequence[str] | None = None,
        limit: int | None = None,
        since: datetime | str | None = None,
        team_ids: Sequence[str] | None = None,
        total: bool | None = None,
        until: datetime | str | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[ChangeEvent]:
        """Lists deployments and other changes that were reported, over all services.

        Returns the entities of all pages, each once, as they are needed, for `async for`. `limit` is the size of a
        page. `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /change_events`, OAuth scope `change_events.read`.
        - `iterate` asks for a time with more than 10,000 records in parts.
        - Newest changes come first.

        Args:
            integration_ids: Only changes that came in through one of these integrations.
            since: Start of the time span, in UTC.
            team_ids: Only changes to services of these teams.
            until: End of the time span, in UTC.
        """
        from ..api.change_events.list_change_events import aiterate

        return aiterate(
            client=self._client,
            integration_ids=integration_ids,
            limit=limit,
            since=since,
            team_ids=team_ids,
            total=total,
            until=until,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def create(
        self,
    ) -> None:
        """Sends an empty request; change events themselves go to the Events API.

        - `POST /change_events`.
        - To send a change event, use the Events API v2 (https://events.pagerduty.com/v2/change/enqueue) with the
          routing key of an integration.
        """
        from ..api.change_events.create_change_event import asyncio

        return await asyncio(
            client=self._client,
        )

    async def get(
        self,
        id: str,
    ) -> ChangeEvent:
        """Returns one change event: a record of a deployment or another change to a service.

        - `GET /change_events/{id}`, OAuth scope `change_events.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.change_events.get_change_event import asyncio

        return await asyncio(
            id,
            client=self._client,
        )

    async def update(
        self,
        id: str,
        *,
        body: ChangeEventInput | ChangeEvent | Mapping[str, Any] | None = None,
    ) -> ChangeEvent:
        """Corrects a change event's summary or its details.

        - `PUT /change_events/{id}`, OAuth scope `change_events.write`.
        - Worth catching: `NotFound` (404).

        Args:
            body:
                custom_details: Any members of one's own; shown with the change.
        """
        from ..api.change_events.update_change_event import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )

    def list_related_to_incident(
        self,
        id: str,
        *,
        limit: int | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[ListIncidentRelatedChangeEventsPageChangeEvent]:
        """Lists changes that may have caused an incident, each with the reason why it is thought so.

        Returns the entities of all pages, each once, as they are needed, for `async for`. `limit` is the size of a
        page. `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /incidents/{id}/related_change_events`, OAuth scope `incidents.read`.
        - Worth catching: `NotFound` (404).
        - correlation_reason says whether a change was the latest, on a related service, or found by machine learning.
        """
        from ..api.change_events.list_incident_related_change_events import aiterate

        return aiterate(
            id,
            client=self._client,
            limit=limit,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def list_for_service(
        self,
        id: str,
        *,
        integration_ids: Sequence[str] | None = None,
        limit: int | None = None,
        since: datetime | str | None = None,
        team_ids: Sequence[str] | None = None,
        total: bool | None = None,
        until: datetime | str | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[ChangeEvent]:
        """Lists the changes that were reported for one service.

        Returns the entities of all pages, each once, as they are needed, for `async for`. `limit` is the size of a
        page. `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /services/{id}/change_events`, OAuth scope `services.read`.
        - `iterate` asks for a time with more than 10,000 records in parts.
        - Worth catching: `NotFound` (404).
        - Newest changes come first.

        Args:
            integration_ids: Only changes that came in through one of these integrations.
            since: Start of the time span, in UTC.
            team_ids: Only changes to services of these teams.
            until: End of the time span, in UTC.
        """
        from ..api.change_events.list_service_change_events import aiterate

        return aiterate(
            id,
            client=self._client,
            integration_ids=integration_ids,
            limit=limit,
            since=since,
            team_ids=team_ids,
            total=total,
            until=until,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )


class AsyncChangeEventsWithResponse(Resource):
    """The methods of `client.change_events`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = apage_with_response(AsyncChangeEventsResource.list)
    create = awith_response(AsyncChangeEventsResource.create)
    get = awith_response(AsyncChangeEventsResource.get)
    update = awith_response(AsyncChangeEventsResource.update)
    list_related_to_incident = apage_with_response(AsyncChangeEventsResource.list_related_to_incident)
    list_for_service = apage_with_response(AsyncChangeEventsResource.list_for_service)
