"""Gets one of a user's sign-ins."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.user_session import UserSession
    from ..._models.user_session_envelope import UserSessionEnvelope

from pagerduty_runtime.operation import Operation

if TYPE_CHECKING:
    from typing_extensions import deprecated
else:
    from pagerduty_runtime.deprecation import deprecated

OPERATION: Operation[UserSessionEnvelope, UserSession] = Operation(
    id="getUserSession",
    method="GET",
    path="/users/{id}/sessions/{type}/{session_id}",
    tag="Users",
    module="users.get_user_session",
    package="pagerduty_rest",
    responses={
        200: "UserSessionEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    unwrap={
        200: "user_session",
    },
    scopes=("users:sessions.read",),
    is_read_only=True,
    deprecated=True,
    advice="Use `client.users.get_oauth_delegation`.",
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


@deprecated("Deprecated by PagerDuty. Use `client.users.get_oauth_delegation`.")
def sync_detailed(
    id: str,
    type: str,
    session_id: str,
    *,
    client: ApiClient,
) -> Response[UserSessionEnvelope]:
    """Gets one of a user's sign-ins.

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


@deprecated("Deprecated by PagerDuty. Use `client.users.get_oauth_delegation`.")
def sync(
    id: str,
    type: str,
    session_id: str,
    *,
    client: ApiClient,
) -> UserSession:
    """Gets one of a user's sign-ins.

    - `GET /users/{id}/sessions/{type}/{session_id}`, OAuth scope `users:sessions.read`.
    - Worth catching: `NotFound` (404).
    - Deprecated: use `client.users.get_oauth_delegation`.

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


@deprecated("Deprecated by PagerDuty. Use `client.users.get_oauth_delegation`.")
async def asyncio_detailed(
    id: str,
    type: str,
    session_id: str,
    *,
    client: ApiClient,
) -> Response[UserSessionEnvelope]:
    """Gets one of a user's sign-ins.

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


@deprecated("Deprecated by PagerDuty. Use `client.users.get_oauth_delegation`.")
async def asyncio(
    id: str,
    type: str,
    session_id: str,
    *,
    client: ApiClient,
) -> UserSession:
    """Gets one of a user's sign-ins.

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
