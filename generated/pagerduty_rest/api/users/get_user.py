"""Gets a user's profile: email address, role, time zone and more."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.user import User
    from ..._models.user_envelope import UserEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[UserEnvelope, User] = Operation(
    id="getUser",
    method="GET",
    path="/users/{id}",
    tag="Users",
    module="users.get_user",
    package="pagerduty_rest",
    responses={
        200: "UserEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    unwrap={
        200: "user",
    },
    scopes=("users.read",),
    is_read_only=True,
)


def _request(
    id: str,
    *,
    include: Sequence[Literal["contact_methods", "notification_rules", "teams", "subdomains", "calendar_urls"]]
    | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
        query=[
            ("include[]", include),
        ],
    )


def sync_detailed(
    id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["contact_methods", "notification_rules", "teams", "subdomains", "calendar_urls"]]
    | None = None,
) -> Response[UserEnvelope]:
    """Gets a user's profile: email address, role, time zone and more.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            include=include,
        ),
    )


def sync(
    id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["contact_methods", "notification_rules", "teams", "subdomains", "calendar_urls"]]
    | None = None,
) -> User:
    """Gets a user's profile: email address, role, time zone and more.

    - `GET /users/{id}`, OAuth scope `users.read`.
    - Worth catching: `NotFound` (404).

    Args:
        include: Related things to send whole instead of as references; `calendar_urls` adds `http_cal_url` and
            `web_cal_url`.
    """
    return OPERATION.call(
        client,
        _request(
            id,
            include=include,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["contact_methods", "notification_rules", "teams", "subdomains", "calendar_urls"]]
    | None = None,
) -> Response[UserEnvelope]:
    """Gets a user's profile: email address, role, time zone and more.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            include=include,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["contact_methods", "notification_rules", "teams", "subdomains", "calendar_urls"]]
    | None = None,
) -> User:
    """Gets a user's profile: email address, role, time zone and more.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            include=include,
        ),
    )
