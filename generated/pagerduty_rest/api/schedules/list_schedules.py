"""Lists the account's on-call schedules."""

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

    from ..._models.list_schedules_page import ListSchedulesPage
    from ..._models.schedule import Schedule

from pagerduty_runtime.operation import Operation, Pagination

OPERATION: Operation[ListSchedulesPage, ListSchedulesPage] = Operation(
    id="listSchedules",
    method="GET",
    path="/schedules",
    tag="Schedules",
    module="schedules.list_schedules",
    package="pagerduty_rest",
    responses={
        200: "ListSchedulesPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("schedules.read",),
    is_read_only=True,
    pagination=Pagination("offset", "schedules"),
)


def _request(
    *,
    include: Sequence[Literal["schedule_layers", "overrides_subschedule", "final_schedule"]] | None = None,
    include_next_oncall_for_user: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    query: str | None = None,
    since: datetime | str | None = None,
    team_ids: Sequence[str] | None = None,
    time_zone: str | None = None,
    total: bool | None = None,
    until: datetime | str | None = None,
) -> Request:
    return OPERATION.request(
        query=[
            ("include[]", include),
            ("include_next_oncall_for_user", include_next_oncall_for_user),
            ("limit", limit),
            ("offset", offset),
            ("query", query),
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
    include: Sequence[Literal["schedule_layers", "overrides_subschedule", "final_schedule"]] | None = None,
    include_next_oncall_for_user: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    query: str | None = None,
    since: datetime | str | None = None,
    team_ids: Sequence[str] | None = None,
    time_zone: str | None = None,
    total: bool | None = None,
    until: datetime | str | None = None,
) -> Response[ListSchedulesPage]:
    """Lists the account's on-call schedules.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            include=include,
            include_next_oncall_for_user=include_next_oncall_for_user,
            limit=limit,
            offset=offset,
            query=query,
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
    include: Sequence[Literal["schedule_layers", "overrides_subschedule", "final_schedule"]] | None = None,
    include_next_oncall_for_user: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    query: str | None = None,
    since: datetime | str | None = None,
    team_ids: Sequence[str] | None = None,
    time_zone: str | None = None,
    total: bool | None = None,
    until: datetime | str | None = None,
) -> ListSchedulesPage:
    """Lists the account's on-call schedules.

    - `GET /schedules`, OAuth scope `schedules.read`.
    - One page by `limit` and `offset`, 10,000 records deep at most; `iterate` reads them all.

    Args:
        include: Layers, overrides or the resulting shifts, which the list leaves out by default.
        include_next_oncall_for_user: ID of a user whose next shift is wanted, in next_oncall_for_user of each schedule.
        query: Part of a schedule's name.
        since: Start of the time span for which included shifts are worked out.
        team_ids: Only what belongs to one of these teams, given by ID.
        time_zone: Zone, by its IANA name, in which times are given.
        until: End of the time span for which included shifts are worked out.
    """
    return OPERATION.call(
        client,
        _request(
            include=include,
            include_next_oncall_for_user=include_next_oncall_for_user,
            limit=limit,
            offset=offset,
            query=query,
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
    include: Sequence[Literal["schedule_layers", "overrides_subschedule", "final_schedule"]] | None = None,
    include_next_oncall_for_user: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    query: str | None = None,
    since: datetime | str | None = None,
    team_ids: Sequence[str] | None = None,
    time_zone: str | None = None,
    total: bool | None = None,
    until: datetime | str | None = None,
) -> Response[ListSchedulesPage]:
    """Lists the account's on-call schedules.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            include=include,
            include_next_oncall_for_user=include_next_oncall_for_user,
            limit=limit,
            offset=offset,
            query=query,
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
    include: Sequence[Literal["schedule_layers", "overrides_subschedule", "final_schedule"]] | None = None,
    include_next_oncall_for_user: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    query: str | None = None,
    since: datetime | str | None = None,
    team_ids: Sequence[str] | None = None,
    time_zone: str | None = None,
    total: bool | None = None,
    until: datetime | str | None = None,
) -> ListSchedulesPage:
    """Lists the account's on-call schedules.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            include=include,
            include_next_oncall_for_user=include_next_oncall_for_user,
            limit=limit,
            offset=offset,
            query=query,
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
    include: Sequence[Literal["schedule_layers", "overrides_subschedule", "final_schedule"]] | None = None,
    include_next_oncall_for_user: str | None = None,
    limit: int | None = None,
    query: str | None = None,
    since: datetime | str | None = None,
    team_ids: Sequence[str] | None = None,
    time_zone: str | None = None,
    total: bool | None = None,
    until: datetime | str | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[Schedule]:
    """Lists the account's on-call schedules.

    The entities of all pages of `GET /schedules`, each once; `limit` is the size of a page. Arguments are as for
    `sync`.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end.
    """
    from pagerduty_runtime.lists import Results

    return Results(
        client,
        _request(
            include=include,
            include_next_oncall_for_user=include_next_oncall_for_user,
            limit=limit,
            query=query,
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
    include: Sequence[Literal["schedule_layers", "overrides_subschedule", "final_schedule"]] | None = None,
    include_next_oncall_for_user: str | None = None,
    limit: int | None = None,
    query: str | None = None,
    since: datetime | str | None = None,
    team_ids: Sequence[str] | None = None,
    time_zone: str | None = None,
    total: bool | None = None,
    until: datetime | str | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[Schedule]:
    """Lists the account's on-call schedules.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            include=include,
            include_next_oncall_for_user=include_next_oncall_for_user,
            limit=limit,
            query=query,
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
