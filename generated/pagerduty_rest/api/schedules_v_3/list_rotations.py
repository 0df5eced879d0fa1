"""GET /v3/schedules/{id}/rotations"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._operation import Request
    from ...client import Client
    from ...models.list_rotations_page import ListRotationsPage
    from ...types import Response

from ..._operation import Operation, Pagination

OPERATION: Operation[ListRotationsPage, ListRotationsPage] = Operation(
    id="listRotations",
    method="GET",
    path="/v3/schedules/{id}/rotations",
    tag="Schedules_v3",
    module="schedules_v_3.list_rotations",
    responses={
        200: "ListRotationsPage",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        500: "ErrorResponse",
    },
    pagination=Pagination("offset", "rotations"),
)


def _request(
    id: str,
    *,
    limit: int | None = None,
    offset: int | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
        query=[
            ("limit", limit),
            ("offset", offset),
        ],
    )


def sync_detailed(
    id: str,
    *,
    client: Client,
    limit: int | None = None,
    offset: int | None = None,
) -> Response[ListRotationsPage]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
    return OPERATION.detailed(
        client,
        _request(
            id,
            limit=limit,
            offset=offset,
        ),
    )


def sync(
    id: str,
    *,
    client: Client,
    limit: int | None = None,
    offset: int | None = None,
) -> ListRotationsPage:
    """GET /v3/schedules/{id}/rotations"""
    return OPERATION.call(
        client,
        _request(
            id,
            limit=limit,
            offset=offset,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: Client,
    limit: int | None = None,
    offset: int | None = None,
) -> Response[ListRotationsPage]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            limit=limit,
            offset=offset,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: Client,
    limit: int | None = None,
    offset: int | None = None,
) -> ListRotationsPage:
    """GET /v3/schedules/{id}/rotations"""
    return await OPERATION.acall(
        client,
        _request(
            id,
            limit=limit,
            offset=offset,
        ),
    )
