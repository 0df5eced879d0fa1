"""POST /users"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..._operation import Request
    from ...client import Client
    from ...models.user import User
    from ...models.user_create import UserCreate
    from ...models.user_envelope import UserEnvelope
    from ...types import Response

from ..._operation import Operation

OPERATION: Operation[UserEnvelope, User] = Operation(
    id="createUser",
    method="POST",
    path="/users",
    tag="Users",
    module="users.create_user",
    responses={
        201: "UserEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="UserCreate",
    body_media=("application/json",),
    wrapper="user",
    unwrap={
        201: "user",
    },
    scopes=("users.write",),
    needs_from=True,
    from_required=True,
)


def _request(
    *,
    body: UserCreate | User | Mapping[str, Any],
) -> Request:
    return OPERATION.request(
        body=body,
    )


def sync_detailed(
    *,
    client: Client,
    body: UserCreate | User | Mapping[str, Any],
) -> Response[UserEnvelope]:
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
    body: UserCreate | User | Mapping[str, Any],
) -> User:
    """POST /users"""
    return OPERATION.call(
        client,
        _request(
            body=body,
        ),
    )


async def asyncio_detailed(
    *,
    client: Client,
    body: UserCreate | User | Mapping[str, Any],
) -> Response[UserEnvelope]:
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
    body: UserCreate | User | Mapping[str, Any],
) -> User:
    """POST /users"""
    return await OPERATION.acall(
        client,
        _request(
            body=body,
        ),
    )
