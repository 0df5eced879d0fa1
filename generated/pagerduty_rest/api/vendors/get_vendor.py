"""Gets one product that PagerDuty integrates with: its logo, website and integration guide."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.get_vendor_page import GetVendorPage

from pagerduty_runtime.operation import Operation

OPERATION: Operation[GetVendorPage, GetVendorPage] = Operation(
    id="getVendor",
    method="GET",
    path="/vendors/{id}",
    tag="Vendors",
    module="vendors.get_vendor",
    package="pagerduty_rest",
    responses={
        200: "GetVendorPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("vendors.read",),
    is_read_only=True,
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
    client: ApiClient,
) -> Response[GetVendorPage]:
    """Gets one product that PagerDuty integrates with: its logo, website and integration guide.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
        ),
    )


def sync(
    id: str,
    *,
    client: ApiClient,
) -> GetVendorPage:
    """Gets one product that PagerDuty integrates with: its logo, website and integration guide.

    - `GET /vendors/{id}`, OAuth scope `vendors.read`.
    - Worth catching: `NotFound` (404).
    """
    return OPERATION.call(
        client,
        _request(
            id,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: ApiClient,
) -> Response[GetVendorPage]:
    """Gets one product that PagerDuty integrates with: its logo, website and integration guide.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: ApiClient,
) -> GetVendorPage:
    """Gets one product that PagerDuty integrates with: its logo, website and integration guide.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
        ),
    )
