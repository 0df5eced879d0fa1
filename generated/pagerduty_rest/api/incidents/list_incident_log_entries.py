"""Lists what happened to an incident: triggers, notifications, escalations and so on."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.any_log_entry import AnyLogEntry
    from ..._models.list_incident_log_entries_page import ListIncidentLogEntriesPage

from pagerduty_runtime.operation import Operation, Pagination, Window

OPERATION: Operation[ListIncidentLogEntriesPage, ListIncidentLogEntriesPage] = Operation(
    id="listIncidentLogEntries",
    method="GET",
    path="/incidents/{id}/log_entries",
    tag="Incidents",
    module="incidents.list_incident_log_entries",
    package="pagerduty_rest",
    responses={
        200: "ListIncidentLogEntriesPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("incidents.read",),
    is_read_only=True,
    pagination=Pagination("offset", "log_entries"),
    window=Window(
        time="created_at",
        newest_first=True,
    ),
)


def _request(
    id: str,
    *,
    include: Sequence[Literal["incidents", "services", "channels", "teams"]] | None = None,
    is_overview: bool | None = None,
    limit: int | None = None,
    offset: int | None = None,
    since: datetime | str | None = None,
    time_zone: str | None = None,
    total: bool | None = None,
    until: datetime | str | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
        query=[
            ("include[]", include),
            ("is_overview", is_overview),
            ("limit", limit),
            ("offset", offset),
            ("since", since),
            ("time_zone", time_zone),
            ("total", total),
            ("until", until),
        ],
    )


def sync_detailed(
    id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["incidents", "services", "channels", "teams"]] | None = None,
    is_overview: bool | None = None,
    limit: int | None = None,
    offset: int | None = None,
    since: datetime | str | None = None,
    time_zone: str | None = None,
    total: bool | None = None,
    until: datetime | str | None = None,
) -> Response[ListIncidentLogEntriesPage]:
    """Lists what happened to an incident: triggers, notifications, escalations and so on.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            include=include,
            is_overview=is_overview,
            limit=limit,
            offset=offset,
            since=since,
            time_zone=time_zone,
            total=total,
            until=until,
        ),
    )


def sync(
    id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["incidents", "services", "channels", "teams"]] | None = None,
    is_overview: bool | None = None,
    limit: int | None = None,
    offset: int | None = None,
    since: datetime | str | None = None,
    time_zone: str | None = None,
    total: bool | None = None,
    until: datetime | str | None = None,
) -> ListIncidentLogEntriesPage:
    """Lists what happened to an incident: triggers, notifications, escalations and so on.

    - `GET /incidents/{id}/log_entries`, OAuth scope `incidents.read`.
    - One page by `limit` and `offset`, 10,000 records deep at most; `iterate` reads them all.
    - `iterate` asks for a time with more than 10,000 records in parts.
    - Worth catching: `NotFound` (404).

    Args:
        include: What to return in full where otherwise only a reference comes.
        is_overview: True leaves only the most important entries; false by default.
        time_zone: Zone, by its IANA name, in which the times of the result are given; the account's own by default.
    """
    return OPERATION.call(
        client,
        _request(
            id,
            include=include,
            is_overview=is_overview,
            limit=limit,
            offset=offset,
            since=since,
            time_zone=time_zone,
            total=total,
            until=until,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["incidents", "services", "channels", "teams"]] | None = None,
    is_overview: bool | None = None,
    limit: int | None = None,
    offset: int | None = None,
    since: datetime | str | None = None,
    time_zone: str | None = None,
    total: bool | None = None,
    until: datetime | str | None = None,
) -> Response[ListIncidentLogEntriesPage]:
    """Lists what happened to an incident: triggers, notifications, escalations and so on.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            include=include,
            is_overview=is_overview,
            limit=limit,
            offset=offset,
            since=since,
            time_zone=time_zone,
            total=total,
            until=until,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["incidents", "services", "channels", "teams"]] | None = None,
    is_overview: bool | None = None,
    limit: int | None = None,
    offset: int | None = None,
    since: datetime | str | None = None,
    time_zone: str | None = None,
    total: bool | None = None,
    until: datetime | str | None = None,
) -> ListIncidentLogEntriesPage:
    """Lists what happened to an incident: triggers, notifications, escalations and so on.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            include=include,
            is_overview=is_overview,
            limit=limit,
            offset=offset,
            since=since,
            time_zone=time_zone,
            total=total,
            until=until,
        ),
    )


def iterate(
    id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["incidents", "services", "channels", "teams"]] | None = None,
    is_overview: bool | None = None,
    limit: int | None = None,
    since: datetime | str | None = None,
    time_zone: str | None = None,
    total: bool | None = None,
    until: datetime | str | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[AnyLogEntry]:
    """Lists what happened to an incident: triggers, notifications, escalations and so on.

    The entities of all pages of `GET /incidents/{id}/log_entries`, each once; `limit` is the size of a page. Arguments
    are as for `sync`. `iterate` asks for a time with more than 10,000 records in parts.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end, and
    ValueError is raised for a since or until without a time zone.
    """
    from pagerduty_runtime.lists import Results

    return Results(
        client,
        _request(
            id,
            include=include,
            is_overview=is_overview,
            limit=limit,
            since=since,
            time_zone=time_zone,
            total=total,
            until=until,
        ),
        limit if limit is not None else 100,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )


def aiterate(
    id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["incidents", "services", "channels", "teams"]] | None = None,
    is_overview: bool | None = None,
    limit: int | None = None,
    since: datetime | str | None = None,
    time_zone: str | None = None,
    total: bool | None = None,
    until: datetime | str | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[AnyLogEntry]:
    """Lists what happened to an incident: triggers, notifications, escalations and so on.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            id,
            include=include,
            is_overview=is_overview,
            limit=limit,
            since=since,
            time_zone=time_zone,
            total=total,
            until=until,
        ),
        limit if limit is not None else 100,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
