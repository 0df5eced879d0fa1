"""GET /vendors"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._operation import Request
    from ...client import Client
    from ...models.list_vendors_page import ListVendorsPage
    from ...types import Response

from ..._operation import Operation, Pagination

OPERATION: Operation[ListVendorsPage, ListVendorsPage] = Operation(
    id="listVendors",
    method="GET",
    path="/vendors",
    tag="Vendors",
    module="vendors.list_vendors",
    responses={
        200: "ListVendorsPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("vendors.read",),
    pagination=Pagination("offset", "vendors"),
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
) -> Response[ListVendorsPage]:
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
) -> ListVendorsPage:
    """GET /vendors"""
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
) -> Response[ListVendorsPage]:
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
) -> ListVendorsPage:
    """GET /vendors"""
    return await OPERATION.acall(
        client,
        _request(
            limit=limit,
            offset=offset,
            total=total,
        ),
    )
