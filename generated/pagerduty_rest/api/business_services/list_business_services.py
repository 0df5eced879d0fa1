"""GET /business_services"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._operation import Request
    from ...client import Client
    from ...models.business_service import BusinessService
    from ...models.list_business_services_page import ListBusinessServicesPage
    from ...types import Response

from collections.abc import AsyncIterator, Iterator

from ..._operation import Operation, Pagination
from ..._pages import aiterate as _aiterate
from ..._pages import iterate as _iterate

OPERATION: Operation[ListBusinessServicesPage, ListBusinessServicesPage] = Operation(
    id="listBusinessServices",
    method="GET",
    path="/business_services",
    tag="Business Services",
    module="business_services.list_business_services",
    responses={
        200: "ListBusinessServicesPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
    },
    scopes=("services.read",),
    pagination=Pagination("offset", "business_services"),
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
) -> Response[ListBusinessServicesPage]:
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
) -> ListBusinessServicesPage:
    """GET /business_services"""
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
) -> Response[ListBusinessServicesPage]:
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
) -> ListBusinessServicesPage:
    """GET /business_services"""
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
) -> Iterator[BusinessService]:
    """The entities of all pages of GET /business_services, each once; `limit` is the size of a page.

    Raises IncompleteResults where the list cannot be read to its end.
    """
    entities: Iterator[BusinessService] = _iterate(
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
) -> AsyncIterator[BusinessService]:
    """Like `iterate`, for `async for`."""
    entities: AsyncIterator[BusinessService] = _aiterate(
        client,
        _request(
            limit=limit,
            total=total,
        ),
        limit if limit is not None else 100,
    )
    return entities
