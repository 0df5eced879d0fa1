"""GET /users/me"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..._operation import Request
    from ...client import Client
    from ...models.user import User
    from ...models.user_envelope import UserEnvelope
    from ...types import Response

from ..._operation import Operation

OPERATION: Operation[UserEnvelope, User] = Operation(
    id="getCurrentUser",
    method="GET",
    path="/users/me",
    tag="Users",
    module="users.get_current_user",
    responses={
        200: "UserEnvelope",
        400: "ErrorResponse",
        429: "ErrorResponse",
    },
    unwrap={
        200: "user",
    },
)


def _request(
    *,
    include: Sequence[Literal["contact_methods", "notification_rules", "teams", "subdomains", "calendar_urls"]]
    | None = None,
) -> Request:
    return OPERATION.request(
        query=[
            ("include[]", include),
        ],
    )


def sync_detailed(
    *,
    client: Client,
    include: Sequence[Literal["contact_methods", "notification_rules", "teams", "subdomains", "calendar_urls"]]
    | None = None,
) -> Response[UserEnvelope]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
    return OPERATION.detailed(
        client,
        _request(
            include=include,
        ),
    )


def sync(
    *,
    client: Client,
    include: Sequence[Literal["contact_methods", "notification_rules", "teams", "subdomains", "calendar_urls"]]
    | None = None,
) -> User:
    """GET /users/me"""
    return OPERATION.call(
        client,
        _request(
            include=include,
        ),
    )


async def asyncio_detailed(
    *,
    client: Client,
    include: Sequence[Literal["contact_methods", "notification_rules", "teams", "subdomains", "calendar_urls"]]
    | None = None,
) -> Response[UserEnvelope]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
    return await OPERATION.adetailed(
        client,
        _request(
            include=include,
        ),
    )


async def asyncio(
    *,
    client: Client,
    include: Sequence[Literal["contact_methods", "notification_rules", "teams", "subdomains", "calendar_urls"]]
    | None = None,
) -> User:
    """GET /users/me"""
    return await OPERATION.acall(
        client,
        _request(
            include=include,
        ),
    )
