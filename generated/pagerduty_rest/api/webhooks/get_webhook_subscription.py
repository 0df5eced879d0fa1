"""Gets one webhook subscription: its URL, its events and whether it is active."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.webhook_subscription import WebhookSubscription
    from ..._models.webhook_subscription_envelope import WebhookSubscriptionEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[WebhookSubscriptionEnvelope, WebhookSubscription] = Operation(
    id="getWebhookSubscription",
    method="GET",
    path="/webhook_subscriptions/{id}",
    tag="Webhooks",
    module="webhooks.get_webhook_subscription",
    package="pagerduty_rest",
    responses={
        200: "WebhookSubscriptionEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
    },
    unwrap={
        200: "webhook_subscription",
    },
    scopes=("webhook_subscriptions.read",),
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
) -> Response[WebhookSubscriptionEnvelope]:
    """Gets one webhook subscription: its URL, its events and whether it is active.

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
) -> WebhookSubscription:
    """Gets one webhook subscription: its URL, its events and whether it is active.

    - `GET /webhook_subscriptions/{id}`, OAuth scope `webhook_subscriptions.read`.
    - Worth catching: `NotFound` (404).
    - The signing secret is not in the answer.
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
) -> Response[WebhookSubscriptionEnvelope]:
    """Gets one webhook subscription: its URL, its events and whether it is active.

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
) -> WebhookSubscription:
    """Gets one webhook subscription: its URL, its events and whether it is active.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
        ),
    )
