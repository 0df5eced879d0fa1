"""POST /webhook_subscriptions/oauth_clients"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..._operation import Request
    from ...client import Client
    from ...models.o_auth_client import OAuthClient
    from ...models.oauth_client_create import OauthClientCreate
    from ...models.oauth_client_envelope import OauthClientEnvelope
    from ...types import Response

from ..._operation import Operation

OPERATION: Operation[OauthClientEnvelope, OAuthClient] = Operation(
    id="createOauthClient",
    method="POST",
    path="/webhook_subscriptions/oauth_clients",
    tag="Webhooks",
    module="webhooks.create_oauth_client",
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
    client: Client,
    body: OauthClientCreate | OAuthClient | Mapping[str, Any],
) -> Response[OauthClientEnvelope]:
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
    body: OauthClientCreate | OAuthClient | Mapping[str, Any],
) -> OAuthClient:
    """POST /webhook_subscriptions/oauth_clients"""
    return OPERATION.call(
        client,
        _request(
            body=body,
        ),
    )


async def asyncio_detailed(
    *,
    client: Client,
    body: OauthClientCreate | OAuthClient | Mapping[str, Any],
) -> Response[OauthClientEnvelope]:
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
    body: OauthClientCreate | OAuthClient | Mapping[str, Any],
) -> OAuthClient:
    """POST /webhook_subscriptions/oauth_clients"""
    return await OPERATION.acall(
        client,
        _request(
            body=body,
        ),
    )
