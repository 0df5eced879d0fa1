"""GET /schedules"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from ..._operation import Request
    from ..._pages import Progress
    from ...client import Client
    from ...models.list_schedules_page import ListSchedulesPage
    from ...models.schedule import Schedule
    from ...types import Response

from ..._operation import Operation, Pagination
from ..._results import AsyncResults, Results

OPERATION: Operation[ListSchedulesPage, ListSchedulesPage] = Operation(
    id="listSchedules",
    method="GET",
    path="/schedules",
    tag="Schedules",
    module="schedules.list_schedules",
    responses={
        200: "ListSchedulesPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("schedules.read",),
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
    client: Client,
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
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
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
    client: Client,
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
    """GET /schedules"""
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
    client: Client,
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
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
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
    client: Client,
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
    """GET /schedules"""
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
    client: Client,
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
    prefetch: bool = True,
) -> Results[Schedule]:
    """The entities of all pages of GET /schedules, each once; `limit` is the size of a page.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page; `prefetch` fetches the next page while this one is worked on. Iterating raises IncompleteResults where the
    list cannot be read to its end.
    """
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
        resume,
        progress,
        prefetch,
    )


def aiterate(
    *,
    client: Client,
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
    prefetch: bool = True,
) -> AsyncResults[Schedule]:
    """Like `iterate`, for `async for`."""
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
        resume,
        progress,
        prefetch,
    )
