"""`client.log_entries`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pagerduty_runtime.resource import Resource, apage_with_response, awith_response, page_with_response, with_response

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from pagerduty_runtime.lists import AsyncResults, Progress, Results

    from .._models.any_log_entry import AnyLogEntry
    from .._models.log_entry_channel_update import LogEntryChannelUpdate


class LogEntriesResource(Resource):
    """Log entries: everything that happened to incidents.

    The property `log_entries` of `Client`. `with_response` has the same methods for callers who need the status, the
    headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the endpoint functions
    in `pagerduty_rest.api.log_entries`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> LogEntriesWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return LogEntriesWithResponse(self._client)

    def list(
        self,
        *,
        include: Sequence[Literal["incidents", "services", "channels", "teams"]] | None = None,
        is_overview: bool | None = None,
        limit: int | None = None,
        since: datetime | str | None = None,
        team_ids: Sequence[str] | None = None,
        time_zone: str | None = None,
        total: bool | None = None,
        until: datetime | str | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[AnyLogEntry]:
        """Lists what happened to all incidents of the account.

        Returns the entities of all pages, each once, as they are needed, for `for`. `limit` is the size of a page.
        `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /log_entries`, OAuth scope `incidents.read`.
        - `iterate` asks for a time with more than 10,000 records in parts.

        Args:
            include: What to return in full where otherwise only a reference comes. channels adds what triggered or
                notified, in detail.
            is_overview: True leaves only the most important entries; false by default.
            team_ids: Only what belongs to one of these teams, given by ID.
            time_zone: Zone, by its IANA name, in which the times of the result are given; the account's own by default.
        """
        from ..api.log_entries.list_log_entries import iterate

        return iterate(
            client=self._client,
            include=include,
            is_overview=is_overview,
            limit=limit,
            since=since,
            team_ids=team_ids,
            time_zone=time_zone,
            total=total,
            until=until,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def get(
        self,
        id: str,
        *,
        include: Sequence[Literal["incidents", "services", "channels", "teams"]] | None = None,
        time_zone: str | None = None,
    ) -> AnyLogEntry:
        """Returns one entry of an incident's history, such as a notification or an escalation.

        - `GET /log_entries/{id}`, OAuth scope `incidents.read`.
        - Worth catching: `NotFound` (404).

        Args:
            include: What to return in full where otherwise only a reference comes. channels adds what triggered or
                notified, in detail.
            time_zone: Zone, by its IANA name, in which the times of the result are given; the account's own by default.
        """
        from ..api.log_entries.get_log_entry import sync

        return sync(
            id,
            client=self._client,
            include=include,
            time_zone=time_zone,
        )

    def update_channel(
        self,
        id: str,
        *,
        body: LogEntryChannelUpdate | Mapping[str, Any],
    ) -> None:
        """Rewrites the details of how an incident was triggered by hand.

        - `PUT /log_entries/{id}/channel`, OAuth scope `incidents.write`.
        - Acts as a user: `From`, the e-mail address of `Client(from_email=…)`, is needed with an account's API key.
        - Worth catching: `NotFound` (404).
        - Works only for incidents that were opened on the web or in the mobile app.

        Args:
            body:
                details: The new text.
                type: The channel's type as it is; it cannot be changed.
        """
        from ..api.log_entries.update_log_entry_channel import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )


class LogEntriesWithResponse(Resource):
    """The methods of `client.log_entries`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = page_with_response(LogEntriesResource.list)
    get = with_response(LogEntriesResource.get)
    update_channel = with_response(LogEntriesResource.update_channel)


class AsyncLogEntriesResource(Resource):
    """Log entries: everything that happened to incidents.

    The property `log_entries` of `AsyncClient`. `with_response` has the same methods for callers who need the status,
    the headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the endpoint
    functions in `pagerduty_rest.api.log_entries`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> AsyncLogEntriesWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return AsyncLogEntriesWithResponse(self._client)

    def list(
        self,
        *,
        include: Sequence[Literal["incidents", "services", "channels", "teams"]] | None = None,
        is_overview: bool | None = None,
        limit: int | None = None,
        since: datetime | str | None = None,
        team_ids: Sequence[str] | None = None,
        time_zone: str | None = None,
        total: bool | None = None,
        until: datetime | str | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[AnyLogEntry]:
        """Lists what happened to all incidents of the account.

        Returns the entities of all pages, each once, as they are needed, for `async for`. `limit` is the size of a
        page. `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /log_entries`, OAuth scope `incidents.read`.
        - `iterate` asks for a time with more than 10,000 records in parts.

        Args:
            include: What to return in full where otherwise only a reference comes. channels adds what triggered or
                notified, in detail.
            is_overview: True leaves only the most important entries; false by default.
            team_ids: Only what belongs to one of these teams, given by ID.
            time_zone: Zone, by its IANA name, in which the times of the result are given; the account's own by default.
        """
        from ..api.log_entries.list_log_entries import aiterate

        return aiterate(
            client=self._client,
            include=include,
            is_overview=is_overview,
            limit=limit,
            since=since,
            team_ids=team_ids,
            time_zone=time_zone,
            total=total,
            until=until,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def get(
        self,
        id: str,
        *,
        include: Sequence[Literal["incidents", "services", "channels", "teams"]] | None = None,
        time_zone: str | None = None,
    ) -> AnyLogEntry:
        """Returns one entry of an incident's history, such as a notification or an escalation.

        - `GET /log_entries/{id}`, OAuth scope `incidents.read`.
        - Worth catching: `NotFound` (404).

        Args:
            include: What to return in full where otherwise only a reference comes. channels adds what triggered or
                notified, in detail.
            time_zone: Zone, by its IANA name, in which the times of the result are given; the account's own by default.
        """
        from ..api.log_entries.get_log_entry import asyncio

        return await asyncio(
            id,
            client=self._client,
            include=include,
            time_zone=time_zone,
        )

    async def update_channel(
        self,
        id: str,
        *,
        body: LogEntryChannelUpdate | Mapping[str, Any],
    ) -> None:
        """Rewrites the details of how an incident was triggered by hand.

        - `PUT /log_entries/{id}/channel`, OAuth scope `incidents.write`.
        - Acts as a user: `From`, the e-mail address of `Client(from_email=…)`, is needed with an account's API key.
        - Worth catching: `NotFound` (404).
        - Works only for incidents that were opened on the web or in the mobile app.

        Args:
            body:
                details: The new text.
                type: The channel's type as it is; it cannot be changed.
        """
        from ..api.log_entries.update_log_entry_channel import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )


class AsyncLogEntriesWithResponse(Resource):
    """The methods of `client.log_entries`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = apage_with_response(AsyncLogEntriesResource.list)
    get = awith_response(AsyncLogEntriesResource.get)
    update_channel = awith_response(AsyncLogEntriesResource.update_channel)
