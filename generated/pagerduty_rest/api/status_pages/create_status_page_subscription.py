"""Subscribes an email address or a webhook to a status page, one of its services or one post."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.status_page_subscription import StatusPageSubscription
    from ..._models.status_page_subscription_create import StatusPageSubscriptionCreate
    from ..._models.subscription_envelope import SubscriptionEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[SubscriptionEnvelope, StatusPageSubscription] = Operation(
    id="createStatusPageSubscription",
    method="POST",
    path="/status_pages/{id}/subscriptions",
    tag="Status Pages",
    module="status_pages.create_status_page_subscription",
    package="pagerduty_rest",
    responses={
        201: "SubscriptionEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="StatusPageSubscriptionCreate",
    body_media=("application/json",),
    wrapper="subscription",
    unwrap={
        201: "subscription",
    },
    scopes=("status_pages.write",),
)


def _request(
    id: str,
    *,
    body: StatusPageSubscriptionCreate | StatusPageSubscription | Mapping[str, Any],
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
    body: StatusPageSubscriptionCreate | StatusPageSubscription | Mapping[str, Any],
) -> Response[SubscriptionEnvelope]:
    """Subscribes an email address or a webhook to a status page, one of its services or one post.

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
    body: StatusPageSubscriptionCreate | StatusPageSubscription | Mapping[str, Any],
) -> StatusPageSubscription:
    """Subscribes an email address or a webhook to a status page, one of its services or one post.

    - `POST /status_pages/{id}/subscriptions`, OAuth scope `status_pages.write`.
    - Worth catching: `NotFound` (404).
    - Slack subscriptions show up in lists but cannot be made with this call.

    Args:
        body:
            status_page: Reference to the page that `id` names.
            contact: An email address or the URL of a webhook, as `channel` says.
            subscribable_object: What to subscribe to: the page, one of its services or one of its posts.
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
    body: StatusPageSubscriptionCreate | StatusPageSubscription | Mapping[str, Any],
) -> Response[SubscriptionEnvelope]:
    """Subscribes an email address or a webhook to a status page, one of its services or one post.

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
    body: StatusPageSubscriptionCreate | StatusPageSubscription | Mapping[str, Any],
) -> StatusPageSubscription:
    """Subscribes an email address or a webhook to a status page, one of its services or one post.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
