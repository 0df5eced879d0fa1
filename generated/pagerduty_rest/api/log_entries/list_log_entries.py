"""GET /log_entries"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from ..._operation import Request
    from ..._pages import Progress
    from ...client import Client
    from ...models.any_log_entry import AnyLogEntry
    from ...models.list_log_entries_page import ListLogEntriesPage
    from ...types import Response

from ..._operation import Operation, Pagination, Window
from ..._results import AsyncResults, Results

OPERATION: Operation[ListLogEntriesPage, ListLogEntriesPage] = Operation(
    id="listLogEntries",
    method="GET",
    path="/log_entries",
    tag="Log Entries",
    module="log_entries.list_log_entries",
    responses={
        200: "ListLogEntriesPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("incidents.read",),
    pagination=Pagination("offset", "log_entries"),
    window=Window(
        time="created_at",
        newest_first=True,
    ),
)


def _request(
    *,
    include: Sequence[Literal["incidents", "services", "channels", "teams"]] | None = None,
    is_overview: bool | None = None,
    limit: int | None = None,
    offset: int | None = None,
    since: datetime | str | None = None,
    team_ids: Sequence[str] | None = None,
    time_zone: str | None = None,
    total: bool | None = None,
    until: datetime | str | None = None,
) -> Request:
    return OPERATION.request(
        query=[
            ("include[]", include),
            ("is_overview", is_overview),
            ("limit", limit),
            ("offset", offset),
            ("since", since),
            ("team_ids[]", team_ids),
            ("time_zone", time_zone),
            ("total", total),
            ("until", until),
        ],
    )


def sync_detailed(
    *,
    client: Client,
    include: Sequence[Literal["incidents", "services", "channels", "teams"]] | None = None,
    is_overview: bool | None = None,
    limit: int | None = None,
    offset: int | None = None,
    since: datetime | str | None = None,
    team_ids: Sequence[str] | None = None,
    time_zone: str | None = None,
    total: bool | None = None,
    until: datetime | str | None = None,
) -> Response[ListLogEntriesPage]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
    return OPERATION.detailed(
        client,
        _request(
            include=include,
            is_overview=is_overview,
            limit=limit,
            offset=offset,
            since=since,
            team_ids=team_ids,
            time_zone=time_zone,
            total=total,
            until=until,
        ),
    )


def sync(
    *,
    client: Client,
    include: Sequence[Literal["incidents", "services", "channels", "teams"]] | None = None,
    is_overview: bool | None = None,
    limit: int | None = None,
    offset: int | None = None,
    since: datetime | str | None = None,
    team_ids: Sequence[str] | None = None,
    time_zone: str | None = None,
    total: bool | None = None,
    until: datetime | str | None = None,
) -> ListLogEntriesPage:
    """GET /log_entries"""
    return OPERATION.call(
        client,
        _request(
            include=include,
            is_overview=is_overview,
            limit=limit,
            offset=offset,
            since=since,
            team_ids=team_ids,
            time_zone=time_zone,
            total=total,
            until=until,
        ),
    )


async def asyncio_detailed(
    *,
    client: Client,
    include: Sequence[Literal["incidents", "services", "channels", "teams"]] | None = None,
    is_overview: bool | None = None,
    limit: int | None = None,
    offset: int | None = None,
    since: datetime | str | None = None,
    team_ids: Sequence[str] | None = None,
    time_zone: str | None = None,
    total: bool | None = None,
    until: datetime | str | None = None,
) -> Response[ListLogEntriesPage]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
    return await OPERATION.adetailed(
        client,
        _request(
            include=include,
            is_overview=is_overview,
            limit=limit,
            offset=offset,
            since=since,
            team_ids=team_ids,
            time_zone=time_zone,
            total=total,
            until=until,
        ),
    )


async def asyncio(
    *,
    client: Client,
    include: Sequence[Literal["incidents", "services", "channels", "teams"]] | None = None,
    is_overview: bool | None = None,
    limit: int | None = None,
    offset: int | None = None,
    since: datetime | str | None = None,
    team_ids: Sequence[str] | None = None,
    time_zone: str | None = None,
    total: bool | None = None,
    until: datetime | str | None = None,
) -> ListLogEntriesPage:
    """GET /log_entries"""
    return await OPERATION.acall(
        client,
        _request(
            include=include,
            is_overview=is_overview,
            limit=limit,
            offset=offset,
            since=since,
            team_ids=team_ids,
            time_zone=time_zone,
            total=total,
            until=until,
        ),
    )


def iterate(
    *,
    client: Client,
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
    prefetch: bool = True,
) -> Results[AnyLogEntry]:
    """The entities of all pages of GET /log_entries, each once; `limit` is the size of a page.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page; `prefetch` fetches the next page while this one is worked on. Iterating raises IncompleteResults where the
    list cannot be read to its end, and ValueError is raised for a since or until without a time zone.
    """
    return Results(
        client,
        _request(
            include=include,
            is_overview=is_overview,
            limit=limit,
            since=since,
            team_ids=team_ids,
            time_zone=time_zone,
            total=total,
            until=until,
        ),
        limit if limit is not None else 100,
        resume,
        progress,
        prefetch,
    )


def aiterate(
    *,
    client: Client,
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
    prefetch: bool = True,
) -> AsyncResults[AnyLogEntry]:
    """Like `iterate`, for `async for`."""
    return AsyncResults(
        client,
        _request(
            include=include,
            is_overview=is_overview,
            limit=limit,
            since=since,
            team_ids=team_ids,
            time_zone=time_zone,
            total=total,
            until=until,
        ),
        limit if limit is not None else 100,
        resume,
        progress,
        prefetch,
    )
