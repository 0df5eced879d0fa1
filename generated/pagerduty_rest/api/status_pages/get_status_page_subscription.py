"""Gets one subscription to a status page, with its channel, contact and status."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.status_page_subscription import StatusPageSubscription
    from ..._models.subscription_envelope import SubscriptionEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[SubscriptionEnvelope, StatusPageSubscription] = Operation(
    id="getStatusPageSubscription",
    method="GET",
    path="/status_pages/{id}/subscriptions/{subscription_id}",
    tag="Status Pages",
    module="status_pages.get_status_page_subscription",
    package="pagerduty_rest",
    responses={
        200: "SubscriptionEnvelope",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    unwrap={
        200: "subscription",
    },
    scopes=("status_pages.read",),
    is_read_only=True,
)


def _request(
    id: str,
    subscription_id: str,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
            "subscription_id": subscription_id,
        },
    )


def sync_detailed(
    id: str,
    subscription_id: str,
    *,
    client: ApiClient,
) -> Response[SubscriptionEnvelope]:
    """Gets one subscription to a status page, with its channel, contact and status.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            subscription_id,
        ),
    )


def sync(
    id: str,
    subscription_id: str,
    *,
    client: ApiClient,
) -> StatusPageSubscription:
    """Gets one subscription to a status page, with its channel, contact and status.

    - `GET /status_pages/{id}/subscriptions/{subscription_id}`, OAuth scope `status_pages.read`.
    - Worth catching: `NotFound` (404).
    """
    return OPERATION.call(
        client,
        _request(
            id,
            subscription_id,
        ),
    )


async def asyncio_detailed(
    id: str,
    subscription_id: str,
    *,
    client: ApiClient,
) -> Response[SubscriptionEnvelope]:
    """Gets one subscription to a status page, with its channel, contact and status.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            subscription_id,
        ),
    )


async def asyncio(
    id: str,
    subscription_id: str,
    *,
    client: ApiClient,
) -> StatusPageSubscription:
    """Gets one subscription to a status page, with its channel, contact and status.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            subscription_id,
        ),
    )
