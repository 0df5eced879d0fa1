"""Changes an OAuth client for webhook deliveries, for example to rotate its secret."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.o_auth_client import OAuthClient
    from ..._models.oauth_client_envelope import OauthClientEnvelope
    from ..._models.oauth_client_update import OauthClientUpdate

from pagerduty_runtime.operation import Operation

OPERATION: Operation[OauthClientEnvelope, OAuthClient] = Operation(
    id="updateOauthClient",
    method="PUT",
    path="/webhook_subscriptions/oauth_clients/{id}",
    tag="Webhooks",
    module="webhooks.update_oauth_client",
    package="pagerduty_rest",
    responses={
        200: "OauthClientEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
    },
    body="OauthClientUpdate",
    body_media=("application/json",),
    wrapper="oauth_client",
    unwrap={
        200: "oauth_client",
    },
)


def _request(
    id: str,
    *,
    body: OauthClientUpdate | OAuthClient | Mapping[str, Any],
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
    body: OauthClientUpdate | OAuthClient | Mapping[str, Any],
) -> Response[OauthClientEnvelope]:
    """Changes an OAuth client for webhook deliveries, for example to rotate its secret.

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
    body: OauthClientUpdate | OAuthClient | Mapping[str, Any],
) -> OAuthClient:
    """Changes an OAuth client for webhook deliveries, for example to rotate its secret.

    - `PUT /webhook_subscriptions/oauth_clients/{id}`.
    - Worth catching: `NotFound` (404).

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
            id,
            body=body,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: ApiClient,
    body: OauthClientUpdate | OAuthClient | Mapping[str, Any],
) -> Response[OauthClientEnvelope]:
    """Changes an OAuth client for webhook deliveries, for example to rotate its secret.

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
    body: OauthClientUpdate | OAuthClient | Mapping[str, Any],
) -> OAuthClient:
    """Changes an OAuth client for webhook deliveries, for example to rotate its secret.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
