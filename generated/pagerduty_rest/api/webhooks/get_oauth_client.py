"""Gets one OAuth client for webhook deliveries, with its status but without its secret."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._operation import Request
    from ...client import Client
    from ...models.o_auth_client import OAuthClient
    from ...models.oauth_client_envelope import OauthClientEnvelope
    from ...types import Response

from ..._operation import Operation

OPERATION: Operation[OauthClientEnvelope, OAuthClient] = Operation(
    id="getOauthClient",
    method="GET",
    path="/webhook_subscriptions/oauth_clients/{id}",
    tag="Webhooks",
    module="webhooks.get_oauth_client",
    responses={
        200: "OauthClientEnvelope",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
    },
    unwrap={
        200: "oauth_client",
    },
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
    client: Client,
) -> Response[OauthClientEnvelope]:
    """Gets one OAuth client for webhook deliveries, with its status but without its secret.

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
    client: Client,
) -> OAuthClient:
    """Gets one OAuth client for webhook deliveries, with its status but without its secret.

    - `GET /webhook_subscriptions/oauth_clients/{id}`.
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
    client: Client,
) -> Response[OauthClientEnvelope]:
    """Gets one OAuth client for webhook deliveries, with its status but without its secret.

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
    client: Client,
) -> OAuthClient:
    """Gets one OAuth client for webhook deliveries, with its status but without its secret.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
        ),
    )
