"""Clears the account's priority threshold for impact on business services."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

from pagerduty_runtime.operation import Operation

OPERATION: Operation[None, None] = Operation(
    id="deleteBusinessServicePriorityThresholds",
    method="DELETE",
    path="/business_services/priority_thresholds",
    tag="Business Services",
    module="business_services.delete_business_service_priority_thresholds",
    package="pagerduty_rest",
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
    client: ApiClient,
) -> Response[None]:
    """Clears the account's priority threshold for impact on business services.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(client, _request())


def sync(
    *,
    client: ApiClient,
) -> None:
    """Clears the account's priority threshold for impact on business services.

    - `DELETE /business_services/priority_thresholds`, OAuth scope `services.write`.
    """
    return OPERATION.call(client, _request())


async def asyncio_detailed(
    *,
    client: ApiClient,
) -> Response[None]:
    """Clears the account's priority threshold for impact on business services.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(client, _request())


async def asyncio(
    *,
    client: ApiClient,
) -> None:
    """Clears the account's priority threshold for impact on business services.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(client, _request())
