"""Ends one of a user's sign-ins."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

from pagerduty_runtime.operation import Operation

if TYPE_CHECKING:
    from typing_extensions import deprecated
else:
    from pagerduty_runtime.deprecation import deprecated

OPERATION: Operation[None, None] = Operation(
    id="deleteUserSession",
    method="DELETE",
    path="/users/{id}/sessions/{type}/{session_id}",
    tag="Users",
    module="users.delete_user_session",
    package="pagerduty_rest",
    responses={
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("users:sessions.write",),
    deprecated=True,
    advice="Use `client.oauth_delegations.delete`, which ends all web or all mobile sign-ins of a user.",
)


def _request(
    id: str,
    type: str,
    session_id: str,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
            "type": type,
            "session_id": session_id,
        },
    )


@deprecated(
    "Deprecated by PagerDuty. Use `client.oauth_delegations.delete`, which ends all web or all mobile sign-ins of a user."
)
def sync_detailed(
    id: str,
    type: str,
    session_id: str,
    *,
    client: ApiClient,
) -> Response[None]:
    """Ends one of a user's sign-ins.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            type,
            session_id,
        ),
    )


@deprecated(
    "Deprecated by PagerDuty. Use `client.oauth_delegations.delete`, which ends all web or all mobile sign-ins of a user."
)
def sync(
    id: str,
    type: str,
    session_id: str,
    *,
    client: ApiClient,
) -> None:
    """Ends one of a user's sign-ins.

    - `DELETE /users/{id}/sessions/{type}/{session_id}`, OAuth scope `users:sessions.write`.
    - Worth catching: `NotFound` (404).
    - Deprecated: use `client.oauth_delegations.delete`, which ends all web or all mobile sign-ins of a user.

    Args:
        type: The session's own `type`: `browser` or `oauth`.
    """
    return OPERATION.call(
        client,
        _request(
            id,
            type,
            session_id,
        ),
    )


@deprecated(
    "Deprecated by PagerDuty. Use `client.oauth_delegations.delete`, which ends all web or all mobile sign-ins of a user."
)
async def asyncio_detailed(
    id: str,
    type: str,
    session_id: str,
    *,
    client: ApiClient,
) -> Response[None]:
    """Ends one of a user's sign-ins.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            type,
            session_id,
        ),
    )


@deprecated(
    "Deprecated by PagerDuty. Use `client.oauth_delegations.delete`, which ends all web or all mobile sign-ins of a user."
)
async def asyncio(
    id: str,
    type: str,
    session_id: str,
    *,
    client: ApiClient,
) -> None:
    """Ends one of a user's sign-ins.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            type,
            session_id,
        ),
    )
