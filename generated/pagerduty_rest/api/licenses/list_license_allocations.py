"""GET /license_allocations"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._operation import Request
    from ...client import Client
    from ...models.license_allocation import LicenseAllocation
    from ...models.list_license_allocations_page import ListLicenseAllocationsPage
    from ...types import Response

from collections.abc import AsyncIterator, Iterator

from ..._operation import Operation, Pagination
from ..._pages import aiterate as _aiterate
from ..._pages import iterate as _iterate

OPERATION: Operation[ListLicenseAllocationsPage, ListLicenseAllocationsPage] = Operation(
    id="listLicenseAllocations",
    method="GET",
    path="/license_allocations",
    tag="Licenses",
    module="licenses.list_license_allocations",
    responses={
        200: "ListLicenseAllocationsPage",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
    },
    scopes=("licenses.read",),
    pagination=Pagination("offset", "license_allocations"),
)


def _request(
    *,
    limit: int | None = None,
    offset: int | None = None,
) -> Request:
    return OPERATION.request(
        query=[
            ("limit", limit),
            ("offset", offset),
        ],
    )


def sync_detailed(
    *,
    client: Client,
    limit: int | None = None,
    offset: int | None = None,
) -> Response[ListLicenseAllocationsPage]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
    return OPERATION.detailed(
        client,
        _request(
            limit=limit,
            offset=offset,
        ),
    )


def sync(
    *,
    client: Client,
    limit: int | None = None,
    offset: int | None = None,
) -> ListLicenseAllocationsPage:
    """GET /license_allocations"""
    return OPERATION.call(
        client,
        _request(
            limit=limit,
            offset=offset,
        ),
    )


async def asyncio_detailed(
    *,
    client: Client,
    limit: int | None = None,
    offset: int | None = None,
) -> Response[ListLicenseAllocationsPage]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
    return await OPERATION.adetailed(
        client,
        _request(
            limit=limit,
            offset=offset,
        ),
    )


async def asyncio(
    *,
    client: Client,
    limit: int | None = None,
    offset: int | None = None,
) -> ListLicenseAllocationsPage:
    """GET /license_allocations"""
    return await OPERATION.acall(
        client,
        _request(
            limit=limit,
            offset=offset,
        ),
    )


def iterate(
    *,
    client: Client,
    limit: int | None = None,
) -> Iterator[LicenseAllocation]:
    """The entities of all pages of GET /license_allocations, each once; `limit` is the size of a page.

    Raises IncompleteResults where the list cannot be read to its end.
    """
    entities: Iterator[LicenseAllocation] = _iterate(
        client,
        _request(
            limit=limit,
        ),
        limit if limit is not None else 100,
    )
    return entities


def aiterate(
    *,
    client: Client,
    limit: int | None = None,
) -> AsyncIterator[LicenseAllocation]:
    """Like `iterate`, for `async for`."""
    entities: AsyncIterator[LicenseAllocation] = _aiterate(
        client,
        _request(
            limit=limit,
        ),
        limit if limit is not None else 100,
    )
    return entities
