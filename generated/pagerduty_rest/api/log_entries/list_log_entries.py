"""Lists what happened to all incidents of the account."""

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
    from ..._models.list_log_entries_page import ListLogEntriesPage

from pagerduty_runtime.operation import Operation, Pagination, Window

OPERATION: Operation[ListLogEntriesPage, ListLogEntriesPage] = Operation(
    id="listLogEntries",
    method="GET",
    path="/log_entries",
    tag="Log Entries",
    module="log_entries.list_log_entries",
    package="pagerduty_rest",
    responses={
        200: "ListLogEntriesPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
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
    client: ApiClient,
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
    """Lists what happened to all incidents of the account.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
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
    client: ApiClient,
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
    """Lists what happened to all incidents of the account.

    - `GET /log_entries`, OAuth scope `incidents.read`.
    - One page by `limit` and `offset`, 10,000 records deep at most; `iterate` reads them all.
    - `iterate` asks for a time with more than 10,000 records in parts.

    Args:
        include: What to return in full where otherwise only a reference comes. channels adds what triggered or
            notified, in detail.
        is_overview: True leaves only the most important entries; false by default.
        team_ids: Only what belongs to one of these teams, given by ID.
        time_zone: Zone, by its IANA name, in which the times of the result are given; the account's own by default.
    """
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
    client: ApiClient,
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
    """Lists what happened to all incidents of the account.

    Like `sync_detailed`, to be awaited.
    """
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
    client: ApiClient,
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
    """Lists what happened to all incidents of the account.

    Like `sync`, to be awaited.
    """
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
    client: ApiClient,
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

    The entities of all pages of `GET /log_entries`, each once; `limit` is the size of a page. Arguments are as for
    `sync`. `iterate` asks for a time with more than 10,000 records in parts.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end, and
    ValueError is raised for a since or until without a time zone.
    """
    from pagerduty_runtime.lists import Results

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
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )


def aiterate(
    *,
    client: ApiClient,
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

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

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
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
