"""GET /users/{id}/sessions/{type}/{session_id} (deprecated)"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._operation import Request
    from ...client import Client
    from ...models.user_session import UserSession
    from ...models.user_session_envelope import UserSessionEnvelope
    from ...types import Response

from ..._operation import Operation

OPERATION: Operation[UserSessionEnvelope, UserSession] = Operation(
    id="getUserSession",
    method="GET",
    path="/users/{id}/sessions/{type}/{session_id}",
    tag="Users",
    module="users.get_user_session",
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
    deprecated=True,
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


def sync_detailed(
    id: str,
    type: str,
    session_id: str,
    *,
    client: Client,
) -> Response[UserSessionEnvelope]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
    return OPERATION.detailed(
        client,
        _request(
            id,
            type,
            session_id,
        ),
    )


def sync(
    id: str,
    type: str,
    session_id: str,
    *,
    client: Client,
) -> UserSession:
    """GET /users/{id}/sessions/{type}/{session_id}"""
    return OPERATION.call(
        client,
        _request(
            id,
            type,
            session_id,
        ),
    )


async def asyncio_detailed(
    id: str,
    type: str,
    session_id: str,
    *,
    client: Client,
) -> Response[UserSessionEnvelope]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            type,
            session_id,
        ),
    )


async def asyncio(
    id: str,
    type: str,
    session_id: str,
    *,
    client: Client,
) -> UserSession:
    """GET /users/{id}/sessions/{type}/{session_id}"""
    return await OPERATION.acall(
        client,
        _request(
            id,
            type,
            session_id,
        ),
    )
