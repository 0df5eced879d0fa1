"""GET /license_allocations"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._operation import Request
    from ...client import Client
    from ...models.list_license_allocations_page import ListLicenseAllocationsPage
    from ...types import Response

from ..._operation import Operation, Pagination

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
