"""Signs a user out everywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._operation import Request
    from ...client import Client
    from ...types import Response

from ..._operation import Operation

OPERATION: Operation[None, None] = Operation(
    id="deleteUserSessions",
    method="DELETE",
    path="/users/{id}/sessions",
    tag="Users",
    module="users.delete_user_sessions",
    responses={
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("users:sessions.write",),
    deprecated=True,
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
) -> Response[None]:
    """Signs a user out everywhere.

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
) -> None:
    """Signs a user out everywhere.

    - `DELETE /users/{id}/sessions`, OAuth scope `users:sessions.write`.
    - Worth catching: `NotFound` (404).
    - Deprecated: use `o_auth_delegations.delete_oauth_delegations`, which ends all web or all mobile sign-ins of a
      user.
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
) -> Response[None]:
    """Signs a user out everywhere.

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
) -> None:
    """Signs a user out everywhere.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
        ),
    )
