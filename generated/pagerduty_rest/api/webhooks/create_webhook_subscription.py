"""Has PagerDuty post chosen events of the account, a service or a team to a URL."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.webhook_subscription import WebhookSubscription
    from ..._models.webhook_subscription_envelope import WebhookSubscriptionEnvelope
    from ..._models.webhook_subscription_input import WebhookSubscriptionInput

from pagerduty_runtime.operation import Operation

OPERATION: Operation[WebhookSubscriptionEnvelope, WebhookSubscription] = Operation(
    id="createWebhookSubscription",
    method="POST",
    path="/webhook_subscriptions",
    tag="Webhooks",
    module="webhooks.create_webhook_subscription",
    package="pagerduty_rest",
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
    client: ApiClient,
    body: WebhookSubscriptionInput | WebhookSubscription | Mapping[str, Any],
) -> Response[WebhookSubscriptionEnvelope]:
    """Has PagerDuty post chosen events of the account, a service or a team to a URL.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            body=body,
        ),
    )


def sync(
    *,
    client: ApiClient,
    body: WebhookSubscriptionInput | WebhookSubscription | Mapping[str, Any],
) -> WebhookSubscription:
    """Has PagerDuty post chosen events of the account, a service or a team to a URL.

    - `POST /webhook_subscriptions`, OAuth scope `webhook_subscriptions.write`.
    - The secret that signs the payloads, `delivery_method.secret`, comes with this answer only: keep it.

    Args:
        body:
            events: At least one, each only once: names of events such as `incident.triggered`.
            active: True by default; false sends nothing.
            filter: Whose events: a service's or a team's by its `id`, or the account's without one.
            delivery_method: The URL to post to, with headers to send along.
    """
    return OPERATION.call(
        client,
        _request(
            body=body,
        ),
    )


async def asyncio_detailed(
    *,
    client: ApiClient,
    body: WebhookSubscriptionInput | WebhookSubscription | Mapping[str, Any],
) -> Response[WebhookSubscriptionEnvelope]:
    """Has PagerDuty post chosen events of the account, a service or a team to a URL.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            body=body,
        ),
    )


async def asyncio(
    *,
    client: ApiClient,
    body: WebhookSubscriptionInput | WebhookSubscription | Mapping[str, Any],
) -> WebhookSubscription:
    """Has PagerDuty post chosen events of the account, a service or a team to a URL.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            body=body,
        ),
    )
