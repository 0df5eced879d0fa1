"""Lists v3 on-call schedules, as references without their rotations."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.list_schedules_v3_page import ListSchedulesV3Page
    from ..._models.v3_schedule_reference import V3ScheduleReference

from pagerduty_runtime.operation import Operation, Pagination

OPERATION: Operation[ListSchedulesV3Page, ListSchedulesV3Page] = Operation(
    id="listSchedulesV3",
    method="GET",
    path="/v3/schedules",
    tag="Schedules_v3",
    module="schedules_v3.list_schedules_v3",
    package="pagerduty_rest",
    responses={
        200: "ListSchedulesV3Page",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        500: "ErrorResponse",
    },
    is_read_only=True,
    pagination=Pagination("offset", "schedules"),
)


def _request(
    *,
    limit: int | None = None,
    offset: int | None = None,
    query: str | None = None,
    team_ids: Sequence[str] | None = None,
    total: bool | None = None,
) -> Request:
    return OPERATION.request(
        query=[
            ("limit", limit),
            ("offset", offset),
            ("query", query),
            ("team_ids[]", team_ids),
            ("total", total),
        ],
    )


def sync_detailed(
    *,
    client: ApiClient,
    limit: int | None = None,
    offset: int | None = None,
    query: str | None = None,
    team_ids: Sequence[str] | None = None,
    total: bool | None = None,
) -> Response[ListSchedulesV3Page]:
    """Lists v3 on-call schedules, as references without their rotations.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            limit=limit,
            offset=offset,
            query=query,
            team_ids=team_ids,
            total=total,
        ),
    )


def sync(
    *,
    client: ApiClient,
    limit: int | None = None,
    offset: int | None = None,
    query: str | None = None,
    team_ids: Sequence[str] | None = None,
    total: bool | None = None,
) -> ListSchedulesV3Page:
    """Lists v3 on-call schedules, as references without their rotations.

    - `GET /v3/schedules`.
    - One page by `limit` and `offset`, 10,000 records deep at most; `iterate` reads them all.

    Args:
        limit: From 1 to 1,000; 100 by default.
        query: Part of a schedule's name.
        team_ids: Only what belongs to one of these teams, given by ID.
    """
    return OPERATION.call(
        client,
        _request(
            limit=limit,
            offset=offset,
            query=query,
            team_ids=team_ids,
            total=total,
        ),
    )


async def asyncio_detailed(
    *,
    client: ApiClient,
    limit: int | None = None,
    offset: int | None = None,
    query: str | None = None,
    team_ids: Sequence[str] | None = None,
    total: bool | None = None,
) -> Response[ListSchedulesV3Page]:
    """Lists v3 on-call schedules, as references without their rotations.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            limit=limit,
            offset=offset,
            query=query,
            team_ids=team_ids,
            total=total,
        ),
    )


async def asyncio(
    *,
    client: ApiClient,
    limit: int | None = None,
    offset: int | None = None,
    query: str | None = None,
    team_ids: Sequence[str] | None = None,
    total: bool | None = None,
) -> ListSchedulesV3Page:
    """Lists v3 on-call schedules, as references without their rotations.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            limit=limit,
            offset=offset,
            query=query,
            team_ids=team_ids,
            total=total,
        ),
    )


def iterate(
    *,
    client: ApiClient,
    limit: int | None = None,
    query: str | None = None,
    team_ids: Sequence[str] | None = None,
    total: bool | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[V3ScheduleReference]:
    """Lists v3 on-call schedules, as references without their rotations.

    The entities of all pages of `GET /v3/schedules`, each once; `limit` is the size of a page. Arguments are as for
    `sync`.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end.
    """
    from pagerduty_runtime.lists import Results

    return Results(
        client,
        _request(
            limit=limit,
            query=query,
            team_ids=team_ids,
            total=total,
        ),
        limit if limit is not None else 1000,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )


def aiterate(
    *,
    client: ApiClient,
    limit: int | None = None,
    query: str | None = None,
    team_ids: Sequence[str] | None = None,
    total: bool | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[V3ScheduleReference]:
    """Lists v3 on-call schedules, as references without their rotations.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            limit=limit,
            query=query,
            team_ids=team_ids,
            total=total,
        ),
        limit if limit is not None else 1000,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
