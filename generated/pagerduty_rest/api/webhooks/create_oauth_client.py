"""Stores OAuth credentials that PagerDuty fetches tokens with for webhook deliveries."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.o_auth_client import OAuthClient
    from ..._models.oauth_client_create import OauthClientCreate
    from ..._models.oauth_client_envelope import OauthClientEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[OauthClientEnvelope, OAuthClient] = Operation(
    id="createOauthClient",
    method="POST",
    path="/webhook_subscriptions/oauth_clients",
    tag="Webhooks",
    module="webhooks.create_oauth_client",
    package="pagerduty_rest",
    responses={
        201: "OauthClientEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
    },
    body="OauthClientCreate",
    body_media=("application/json",),
    wrapper="oauth_client",
    unwrap={
        201: "oauth_client",
    },
)


def _request(
    *,
    body: OauthClientCreate | OAuthClient | Mapping[str, Any],
) -> Request:
    return OPERATION.request(
        body=body,
    )


def sync_detailed(
    *,
    client: ApiClient,
    body: OauthClientCreate | OAuthClient | Mapping[str, Any],
) -> Response[OauthClientEnvelope]:
    """Stores OAuth credentials that PagerDuty fetches tokens with for webhook deliveries.

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
    body: OauthClientCreate | OAuthClient | Mapping[str, Any],
) -> OAuthClient:
    """Stores OAuth credentials that PagerDuty fetches tokens with for webhook deliveries.

    - `POST /webhook_subscriptions/oauth_clients`.
    - It takes effect once `client.webhooks.update` sets it as a subscription's `oauth_client_id`.

    Args:
        body:
            client_secret: At most 255 characters; no answer shows it again.
            client_id: At most 255 characters.
            name: At most 255 characters.
            scope: What to ask the token for; at most 255 characters.
            token_url: Where PagerDuty fetches its tokens; at most 255 characters.
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
    body: OauthClientCreate | OAuthClient | Mapping[str, Any],
) -> Response[OauthClientEnvelope]:
    """Stores OAuth credentials that PagerDuty fetches tokens with for webhook deliveries.

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
    body: OauthClientCreate | OAuthClient | Mapping[str, Any],
) -> OAuthClient:
    """Stores OAuth credentials that PagerDuty fetches tokens with for webhook deliveries.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            body=body,
        ),
    )
