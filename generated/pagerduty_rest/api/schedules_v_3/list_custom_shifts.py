"""GET /v3/schedules/{id}/custom_shifts"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from ..._operation import Request
    from ...client import Client
    from ...models.list_custom_shifts_page import ListCustomShiftsPage
    from ...types import Response

from ..._operation import Operation, Pagination

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
