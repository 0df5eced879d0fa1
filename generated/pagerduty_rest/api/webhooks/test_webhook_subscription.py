"""Sends a `pagey.ping` event to a webhook's URL, to try it out."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

from pagerduty_runtime.operation import Operation

OPERATION: Operation[None, None] = Operation(
    id="testWebhookSubscription",
    method="POST",
    path="/webhook_subscriptions/{id}/ping",
    tag="Webhooks",
    module="webhooks.test_webhook_subscription",
    package="pagerduty_rest",
    responses={
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
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
) -> Response[None]:
    """Sends a `pagey.ping` event to a webhook's URL, to try it out.

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
) -> None:
    """Sends a `pagey.ping` event to a webhook's URL, to try it out.

    - `POST /webhook_subscriptions/{id}/ping`, OAuth scope `webhook_subscriptions.write`.
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
) -> Response[None]:
    """Sends a `pagey.ping` event to a webhook's URL, to try it out.

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
) -> None:
    """Sends a `pagey.ping` event to a webhook's URL, to try it out.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
        ),
    )
