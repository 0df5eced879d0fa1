"""GET /priorities"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._operation import Request
    from ...client import Client
    from ...models.list_priorities_page import ListPrioritiesPage
    from ...types import Response

from ..._operation import Operation, Pagination

OPERATION: Operation[ListPrioritiesPage, ListPrioritiesPage] = Operation(
    id="listPriorities",
    method="GET",
    path="/priorities",
    tag="Priorities",
    module="priorities.list_priorities",
    responses={
        200: "ListPrioritiesPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("priorities.read",),
    pagination=Pagination("offset", "priorities"),
)


def _request(
    *,
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> Request:
    return OPERATION.request(
        query=[
            ("limit", limit),
            ("offset", offset),
            ("total", total),
        ],
    )


def sync_detailed(
    *,
    client: Client,
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> Response[ListPrioritiesPage]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
    return OPERATION.detailed(
        client,
        _request(
            limit=limit,
            offset=offset,
            total=total,
        ),
    )


def sync(
    *,
    client: Client,
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> ListPrioritiesPage:
    """GET /priorities"""
    return OPERATION.call(
        client,
        _request(
            limit=limit,
            offset=offset,
            total=total,
        ),
    )


async def asyncio_detailed(
    *,
    client: Client,
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> Response[ListPrioritiesPage]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
    return await OPERATION.adetailed(
        client,
        _request(
            limit=limit,
            offset=offset,
            total=total,
        ),
    )


async def asyncio(
    *,
    client: Client,
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> ListPrioritiesPage:
    """GET /priorities"""
    return await OPERATION.acall(
        client,
        _request(
            limit=limit,
            offset=offset,
            total=total,
        ),
    )
