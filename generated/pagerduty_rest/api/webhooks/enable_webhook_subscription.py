"""Resumes a webhook that PagerDuty disabled for a while because deliveries failed."""

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
    id="enableWebhookSubscription",
    method="POST",
    path="/webhook_subscriptions/{id}/enable",
    tag="Webhooks",
    module="webhooks.enable_webhook_subscription",
    package="pagerduty_rest",
    responses={
        200: "WebhookSubscriptionEnvelope",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
    },
    unwrap={
        200: "webhook_subscription",
    },
    scopes=("webhook_subscriptions.write",),
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
    """Resumes a webhook that PagerDuty disabled for a while because deliveries failed.

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
    """Resumes a webhook that PagerDuty disabled for a while because deliveries failed.

    - `POST /webhook_subscriptions/{id}/enable`, OAuth scope `webhook_subscriptions.write`.
    - Worth catching: `NotFound` (404).
    - `delivery_method.temporarily_disabled` tells whether it is needed.
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
    """Resumes a webhook that PagerDuty disabled for a while because deliveries failed.

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
    """Resumes a webhook that PagerDuty disabled for a while because deliveries failed.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
        ),
    )
