"""Signs a user out of the mobile app or the web by revoking what was granted there."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.delete_oauth_delegations_result import DeleteOauthDelegationsResult

from pagerduty_runtime.operation import Operation

OPERATION: Operation[DeleteOauthDelegationsResult, DeleteOauthDelegationsResult] = Operation(
    id="deleteOauthDelegations",
    method="DELETE",
    path="/oauth_delegations",
    tag="OAuth Delegations",
    module="oauth_delegations.delete_oauth_delegations",
    package="pagerduty_rest",
    responses={
        200: "DeleteOauthDelegationsResult",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("oauth_delegations.write",),
)


def _request(
    *,
    type: Literal["mobile", "web"],
    user_id: str,
) -> Request:
    return OPERATION.request(
        query=[
            ("type", type),
            ("user_id", user_id),
        ],
    )


def sync_detailed(
    *,
    client: ApiClient,
    type: Literal["mobile", "web"],
    user_id: str,
) -> Response[DeleteOauthDelegationsResult]:
    """Signs a user out of the mobile app or the web by revoking what was granted there.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            type=type,
            user_id=user_id,
        ),
    )


def sync(
    *,
    client: ApiClient,
    type: Literal["mobile", "web"],
    user_id: str,
) -> DeleteOauthDelegationsResult:
    """Signs a user out of the mobile app or the web by revoking what was granted there.

    - `DELETE /oauth_delegations`, OAuth scope `oauth_delegations.write`.
    - The user has to sign in again.

    Args:
        type: Where to sign the user out.
        user_id: Whom to sign out.
    """
    return OPERATION.call(
        client,
        _request(
            type=type,
            user_id=user_id,
        ),
    )


async def asyncio_detailed(
    *,
    client: ApiClient,
    type: Literal["mobile", "web"],
    user_id: str,
) -> Response[DeleteOauthDelegationsResult]:
    """Signs a user out of the mobile app or the web by revoking what was granted there.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            type=type,
            user_id=user_id,
        ),
    )


async def asyncio(
    *,
    client: ApiClient,
    type: Literal["mobile", "web"],
    user_id: str,
) -> DeleteOauthDelegationsResult:
    """Signs a user out of the mobile app or the web by revoking what was granted there.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            type=type,
            user_id=user_id,
        ),
    )
