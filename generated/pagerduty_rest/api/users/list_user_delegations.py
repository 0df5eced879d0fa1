"""GET /users/{id}/oauth_delegations"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from ..._operation import Request
    from ...client import Client
    from ...models.user_o_auth_delegations import UserOAuthDelegations
    from ...types import Response

from ..._operation import Operation, Pagination

OPERATION: Operation[UserOAuthDelegations, UserOAuthDelegations] = Operation(
    id="listUserDelegations",
    method="GET",
    path="/users/{id}/oauth_delegations",
    tag="Users",
    module="users.list_user_delegations",
    responses={
        200: "UserOAuthDelegations",
        400: "ErrorResponse",
        401: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
        500: "ErrorResponse",
    },
    scopes=("oauth_delegations.read",),
    pagination=Pagination("cursor", "oauth_delegations"),
)


def _request(
    id: str,
    *,
    cursor: str | None = None,
    delegation_type: Literal["mobile", "web", "integration"] | None = None,
    limit: int | None = None,
    status: Literal["issued", "revoked"] | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
        query=[
            ("cursor", cursor),
            ("delegation_type", delegation_type),
            ("limit", limit),
            ("status", status),
        ],
    )


def sync_detailed(
    id: str,
    *,
    client: Client,
    cursor: str | None = None,
    delegation_type: Literal["mobile", "web", "integration"] | None = None,
    limit: int | None = None,
    status: Literal["issued", "revoked"] | None = None,
) -> Response[UserOAuthDelegations]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
    return OPERATION.detailed(
        client,
        _request(
            id,
            cursor=cursor,
            delegation_type=delegation_type,
            limit=limit,
            status=status,
        ),
    )


def sync(
    id: str,
    *,
    client: Client,
    cursor: str | None = None,
    delegation_type: Literal["mobile", "web", "integration"] | None = None,
    limit: int | None = None,
    status: Literal["issued", "revoked"] | None = None,
) -> UserOAuthDelegations:
    """GET /users/{id}/oauth_delegations"""
    return OPERATION.call(
        client,
        _request(
            id,
            cursor=cursor,
            delegation_type=delegation_type,
            limit=limit,
            status=status,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: Client,
    cursor: str | None = None,
    delegation_type: Literal["mobile", "web", "integration"] | None = None,
    limit: int | None = None,
    status: Literal["issued", "revoked"] | None = None,
) -> Response[UserOAuthDelegations]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            cursor=cursor,
            delegation_type=delegation_type,
            limit=limit,
            status=status,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: Client,
    cursor: str | None = None,
    delegation_type: Literal["mobile", "web", "integration"] | None = None,
    limit: int | None = None,
    status: Literal["issued", "revoked"] | None = None,
) -> UserOAuthDelegations:
    """GET /users/{id}/oauth_delegations"""
    return await OPERATION.acall(
        client,
        _request(
            id,
            cursor=cursor,
            delegation_type=delegation_type,
            limit=limit,
            status=status,
        ),
    )
