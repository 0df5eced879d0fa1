"""Gets one OAuth client for webhook deliveries, with its status but without its secret."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.o_auth_client import OAuthClient
    from ..._models.oauth_client_envelope import OauthClientEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[OauthClientEnvelope, OAuthClient] = Operation(
    id="getOauthClient",
    method="GET",
    path="/webhook_subscriptions/oauth_clients/{id}",
    tag="Webhooks",
    module="webhooks.get_oauth_client",
    package="pagerduty_rest",
    responses={
        200: "OauthClientEnvelope",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
    },
    unwrap={
        200: "oauth_client",
    },
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
    client: ApiClient,
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
    client: ApiClient,
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
    client: ApiClient,
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
