"""GET /v3/schedules/{id}/custom_shifts"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime
    from typing import Any

    from ..._operation import Request
    from ..._pages import Progress
    from ...client import Client
    from ...models.custom_shift import CustomShift
    from ...models.list_custom_shifts_page import ListCustomShiftsPage
    from ...types import Response

from ..._operation import Operation, Pagination, Window
from ..._results import AsyncResults, Results

OPERATION: Operation[ListCustomShiftsPage, ListCustomShiftsPage] = Operation(
    id="listCustomShifts",
    method="GET",
    path="/v3/schedules/{id}/custom_shifts",
    tag="Schedules_v3",
    module="schedules_v_3.list_custom_shifts",
    responses={
        200: "ListCustomShiftsPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        500: "ErrorResponse",
    },
    pagination=Pagination("offset", "custom_shifts"),
    window=Window(),
)


def _request(
    id: str,
    *,
    since: datetime | str,
    until: datetime | str,
    limit: int | None = None,
    offset: int | None = None,
    overflow: bool | None = None,
    time_zone: str | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
        query=[
            ("since", since),
            ("until", until),
            ("limit", limit),
            ("offset", offset),
            ("overflow", overflow),
            ("time_zone", time_zone),
        ],
    )


def sync_detailed(
    id: str,
    *,
    client: Client,
    since: datetime | str,
    until: datetime | str,
    limit: int | None = None,
    offset: int | None = None,
    overflow: bool | None = None,
    time_zone: str | None = None,
) -> Response[ListCustomShiftsPage]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
    return OPERATION.detailed(
        client,
        _request(
            id,
            since=since,
            until=until,
            limit=limit,
            offset=offset,
            overflow=overflow,
            time_zone=time_zone,
        ),
    )


def sync(
    id: str,
    *,
    client: Client,
    since: datetime | str,
    until: datetime | str,
    limit: int | None = None,
    offset: int | None = None,
    overflow: bool | None = None,
    time_zone: str | None = None,
) -> ListCustomShiftsPage:
    """GET /v3/schedules/{id}/custom_shifts"""
    return OPERATION.call(
        client,
        _request(
            id,
            since=since,
            until=until,
            limit=limit,
            offset=offset,
            overflow=overflow,
            time_zone=time_zone,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: Client,
    since: datetime | str,
    until: datetime | str,
    limit: int | None = None,
    offset: int | None = None,
    overflow: bool | None = None,
    time_zone: str | None = None,
) -> Response[ListCustomShiftsPage]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            since=since,
            until=until,
            limit=limit,
            offset=offset,
            overflow=overflow,
            time_zone=time_zone,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: Client,
    since: datetime | str,
    until: datetime | str,
    limit: int | None = None,
    offset: int | None = None,
    overflow: bool | None = None,
    time_zone: str | None = None,
) -> ListCustomShiftsPage:
    """GET /v3/schedules/{id}/custom_shifts"""
    return await OPERATION.acall(
        client,
        _request(
            id,
            since=since,
            until=until,
            limit=limit,
            offset=offset,
            overflow=overflow,
            time_zone=time_zone,
        ),
    )


def iterate(
    id: str,
    *,
    client: Client,
    since: datetime | str,
    until: datetime | str,
    limit: int | None = None,
    overflow: bool | None = None,
    time_zone: str | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    prefetch: bool = True,
) -> Results[CustomShift]:
    """The entities of all pages of GET /v3/schedules/{id}/custom_shifts, each once; `limit` is the size of a page.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page; `prefetch` fetches the next page while this one is worked on. Iterating raises IncompleteResults where the
    list cannot be read to its end, and ValueError is raised for a since or until without a time zone.
    """
    return Results(
        client,
        _request(
            id,
            since=since,
            until=until,
            limit=limit,
            overflow=overflow,
            time_zone=time_zone,
        ),
        limit if limit is not None else 100,
        resume,
        progress,
        prefetch,
    )


def aiterate(
    id: str,
    *,
    client: Client,
    since: datetime | str,
    until: datetime | str,
    limit: int | None = None,
    overflow: bool | None = None,
    time_zone: str | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    prefetch: bool = True,
) -> AsyncResults[CustomShift]:
    """Like `iterate`, for `async for`."""
    return AsyncResults(
        client,
        _request(
            id,
            since=since,
            until=until,
            limit=limit,
            overflow=overflow,
            time_zone=time_zone,
        ),
        limit if limit is not None else 100,
        resume,
        progress,
        prefetch,
    )
