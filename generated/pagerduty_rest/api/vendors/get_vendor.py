"""GET /vendors/{id}"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._operation import Request
    from ...client import Client
    from ...models.get_vendor_page import GetVendorPage
    from ...types import Response

from ..._operation import Operation

OPERATION: Operation[GetVendorPage, GetVendorPage] = Operation(
    id="getVendor",
    method="GET",
    path="/vendors/{id}",
    tag="Vendors",
    module="vendors.get_vendor",
    responses={
        200: "GetVendorPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("vendors.read",),
)


def _request(
    id: str,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
    )


def sync_detailed(
    id: str,
    *,
    client: Client,
) -> Response[GetVendorPage]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
    return OPERATION.detailed(
        client,
        _request(
            id,
        ),
    )


def sync(
    id: str,
    *,
    client: Client,
) -> GetVendorPage:
    """GET /vendors/{id}"""
    return OPERATION.call(
        client,
        _request(
            id,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: Client,
) -> Response[GetVendorPage]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
    return await OPERATION.adetailed(
        client,
        _request(
            id,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: Client,
) -> GetVendorPage:
    """GET /vendors/{id}"""
    return await OPERATION.acall(
        client,
        _request(
            id,
        ),
    )
