"""Gets one grant by which an app or a sign-in may act for a user, with scope and expiry."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.o_auth_delegation import OAuthDelegation
    from ..._models.oauth_delegation_envelope import OauthDelegationEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[OauthDelegationEnvelope, OAuthDelegation] = Operation(
    id="getUserDelegation",
    method="GET",
    path="/users/{id}/oauth_delegations/{delegation_id}",
    tag="Users",
    module="users.get_user_delegation",
    package="pagerduty_rest",
    responses={
        200: "OauthDelegationEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
        500: "ErrorResponse",
    },
    unwrap={
        200: "oauth_delegation",
    },
    scopes=("oauth_delegations.read",),
    is_read_only=True,
)


def _request(
    id: str,
    delegation_id: str,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
            "delegation_id": delegation_id,
        },
    )


def sync_detailed(
    id: str,
    delegation_id: str,
    *,
    client: ApiClient,
) -> Response[OauthDelegationEnvelope]:
    """Gets one grant by which an app or a sign-in may act for a user, with scope and expiry.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            delegation_id,
        ),
    )


def sync(
    id: str,
    delegation_id: str,
    *,
    client: ApiClient,
) -> OAuthDelegation:
    """Gets one grant by which an app or a sign-in may act for a user, with scope and expiry.

    - `GET /users/{id}/oauth_delegations/{delegation_id}`, OAuth scope `oauth_delegations.read`.
    - Worth catching: `NotFound` (404).
    """
    return OPERATION.call(
        client,
        _request(
            id,
            delegation_id,
        ),
    )


async def asyncio_detailed(
    id: str,
    delegation_id: str,
    *,
    client: ApiClient,
) -> Response[OauthDelegationEnvelope]:
    """Gets one grant by which an app or a sign-in may act for a user, with scope and expiry.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            delegation_id,
        ),
    )


async def asyncio(
    id: str,
    delegation_id: str,
    *,
    client: ApiClient,
) -> OAuthDelegation:
    """Gets one grant by which an app or a sign-in may act for a user, with scope and expiry.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            delegation_id,
        ),
    )
