"""PUT /users/{id}"""

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
    id="updateUser",
    method="PUT",
    path="/users/{id}",
    tag="Users",
    module="users.update_user",
    responses={
        200: "UserEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="UserCreate",
    body_media=("application/json",),
    wrapper="user",
    unwrap={
        200: "user",
    },
    scopes=("users.write",),
)


def _request(
    id: str,
    *,
    body: UserCreate | User | Mapping[str, Any],
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
    client: Client,
    body: UserCreate | User | Mapping[str, Any],
) -> Response[UserEnvelope]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
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
    client: Client,
    body: UserCreate | User | Mapping[str, Any],
) -> User:
    """PUT /users/{id}"""
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
    client: Client,
    body: UserCreate | User | Mapping[str, Any],
) -> Response[UserEnvelope]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
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
    client: Client,
    body: UserCreate | User | Mapping[str, Any],
) -> User:
    """PUT /users/{id}"""
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
