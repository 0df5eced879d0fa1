"""GET /vendors"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._operation import Request
    from ...client import Client
    from ...models.list_vendors_page import ListVendorsPage
    from ...models.vendor import Vendor
    from ...types import Response

from collections.abc import AsyncIterator, Iterator

from ..._operation import Operation, Pagination
from ..._pages import aiterate as _aiterate
from ..._pages import iterate as _iterate

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


def iterate(
    *,
    client: Client,
    limit: int | None = None,
    total: bool | None = None,
) -> Iterator[Vendor]:
    """The entities of all pages of GET /vendors, each once; `limit` is the size of a page.

    Raises IncompleteResults where the list cannot be read to its end.
    """
    entities: Iterator[Vendor] = _iterate(
        client,
        _request(
            limit=limit,
            total=total,
        ),
        limit if limit is not None else 100,
    )
    return entities


def aiterate(
    *,
    client: Client,
    limit: int | None = None,
    total: bool | None = None,
) -> AsyncIterator[Vendor]:
    """Like `iterate`, for `async for`."""
    entities: AsyncIterator[Vendor] = _aiterate(
        client,
        _request(
            limit=limit,
            total=total,
        ),
        limit if limit is not None else 100,
    )
    return entities
