"""Changes which events a webhook gets, or switches it on or off."""

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
    from ..._models.webhook_subscription_update import WebhookSubscriptionUpdate

from pagerduty_runtime.operation import Operation

OPERATION: Operation[WebhookSubscriptionEnvelope, WebhookSubscription] = Operation(
    id="updateWebhookSubscription",
    method="PUT",
    path="/webhook_subscriptions/{id}",
    tag="Webhooks",
    module="webhooks.update_webhook_subscription",
    package="pagerduty_rest",
    responses={
        200: "WebhookSubscriptionEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
    },
    body="WebhookSubscriptionUpdate",
    body_media=("application/json",),
    wrapper="webhook_subscription",
    unwrap={
        200: "webhook_subscription",
    },
    scopes=("webhook_subscriptions.write",),
)


def _request(
    id: str,
    *,
    body: WebhookSubscriptionUpdate | WebhookSubscription | Mapping[str, Any] | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
        body=body,
    )


def sync_detailed(
    id: str,
    *,
    client: ApiClient,
    body: WebhookSubscriptionUpdate | WebhookSubscription | Mapping[str, Any] | None = None,
) -> Response[WebhookSubscriptionEnvelope]:
    """Changes which events a webhook gets, or switches it on or off.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            body=body,
        ),
    )


def sync(
    id: str,
    *,
    client: ApiClient,
    body: WebhookSubscriptionUpdate | WebhookSubscription | Mapping[str, Any] | None = None,
) -> WebhookSubscription:
    """Changes which events a webhook gets, or switches it on or off.

    - `PUT /webhook_subscriptions/{id}`, OAuth scope `webhook_subscriptions.write`.
    - Worth catching: `NotFound` (404).
    - The call cannot change the URL: create another subscription for a new one.

    Args:
        body:
            events: At least one, each only once: names of events such as `incident.triggered`.
            active: False stops deliveries until it is true again.
            oauth_client_id: OAuth client that deliveries authenticate with; null for none.
    """
    return OPERATION.call(
        client,
        _request(
            id,
            body=body,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: ApiClient,
    body: WebhookSubscriptionUpdate | WebhookSubscription | Mapping[str, Any] | None = None,
) -> Response[WebhookSubscriptionEnvelope]:
    """Changes which events a webhook gets, or switches it on or off.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            body=body,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: ApiClient,
    body: WebhookSubscriptionUpdate | WebhookSubscription | Mapping[str, Any] | None = None,
) -> WebhookSubscription:
    """Changes which events a webhook gets, or switches it on or off.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
