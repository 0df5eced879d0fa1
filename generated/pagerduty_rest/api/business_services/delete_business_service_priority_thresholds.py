"""DELETE /business_services/priority_thresholds"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._operation import Request
    from ...client import Client
    from ...types import Response

from ..._operation import Operation

OPERATION: Operation[None, None] = Operation(
    id="deleteBusinessServicePriorityThresholds",
    method="DELETE",
    path="/business_services/priority_thresholds",
    tag="Business Services",
    module="business_services.delete_business_service_priority_thresholds",
    responses={
        401: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("services.write",),
)


def _request() -> Request:
    return OPERATION.request()


def sync_detailed(
    *,
    client: Client,
) -> Response[None]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
    return OPERATION.detailed(client, _request())


def sync(
    *,
    client: Client,
) -> None:
    """DELETE /business_services/priority_thresholds"""
    return OPERATION.call(client, _request())


async def asyncio_detailed(
    *,
    client: Client,
) -> Response[None]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
    return await OPERATION.adetailed(client, _request())


async def asyncio(
    *,
    client: Client,
) -> None:
    """DELETE /business_services/priority_thresholds"""
    return await OPERATION.acall(client, _request())
