"""POST /webhook_subscriptions"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..._operation import Request
    from ...client import Client
    from ...models.webhook_subscription import WebhookSubscription
    from ...models.webhook_subscription_envelope import WebhookSubscriptionEnvelope
    from ...models.webhook_subscription_input import WebhookSubscriptionInput
    from ...types import Response

from ..._operation import Operation

OPERATION: Operation[WebhookSubscriptionEnvelope, WebhookSubscription] = Operation(
    id="createWebhookSubscription",
    method="POST",
    path="/webhook_subscriptions",
    tag="Webhooks",
    module="webhooks.create_webhook_subscription",
    responses={
        200: "WebhookSubscriptionEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
    },
    body="WebhookSubscriptionInput",
    body_media=("application/json",),
    wrapper="webhook_subscription",
    unwrap={
        200: "webhook_subscription",
    },
    scopes=("webhook_subscriptions.write",),
)


def _request(
    *,
    body: WebhookSubscriptionInput | WebhookSubscription | Mapping[str, Any],
) -> Request:
    return OPERATION.request(
        body=body,
    )


def sync_detailed(
    *,
    client: Client,
    body: WebhookSubscriptionInput | WebhookSubscription | Mapping[str, Any],
) -> Response[WebhookSubscriptionEnvelope]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
    return OPERATION.detailed(
        client,
        _request(
            body=body,
        ),
    )


def sync(
    *,
    client: Client,
    body: WebhookSubscriptionInput | WebhookSubscription | Mapping[str, Any],
) -> WebhookSubscription:
    """POST /webhook_subscriptions"""
    return OPERATION.call(
        client,
        _request(
            body=body,
        ),
    )


async def asyncio_detailed(
    *,
    client: Client,
    body: WebhookSubscriptionInput | WebhookSubscription | Mapping[str, Any],
) -> Response[WebhookSubscriptionEnvelope]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
    return await OPERATION.adetailed(
        client,
        _request(
            body=body,
        ),
    )


async def asyncio(
    *,
    client: Client,
    body: WebhookSubscriptionInput | WebhookSubscription | Mapping[str, Any],
) -> WebhookSubscription:
    """POST /webhook_subscriptions"""
    return await OPERATION.acall(
        client,
        _request(
            body=body,
        ),
    )
