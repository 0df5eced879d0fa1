"""Gets the user to whom the caller's own token belongs."""

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
    id="getCurrentUser",
    method="GET",
    path="/users/me",
    tag="Users",
    module="users.get_current_user",
    package="pagerduty_rest",
    responses={
        200: "UserEnvelope",
        400: "ErrorResponse",
        429: "ErrorResponse",
    },
    unwrap={
        200: "user",
    },
    is_read_only=True,
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
    client: ApiClient,
    include: Sequence[Literal["contact_methods", "notification_rules", "teams", "subdomains", "calendar_urls"]]
    | None = None,
) -> Response[UserEnvelope]:
    """Gets the user to whom the caller's own token belongs.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            include=include,
        ),
    )


def sync(
    *,
    client: ApiClient,
    include: Sequence[Literal["contact_methods", "notification_rules", "teams", "subdomains", "calendar_urls"]]
    | None = None,
) -> User:
    """Gets the user to whom the caller's own token belongs.

    - `GET /users/me`.
    - Needs a user's token: fails with 400 for an account-level API key.

    Args:
        include: Related things to send whole instead of as references; `calendar_urls` adds `http_cal_url` and
            `web_cal_url`.
    """
    return OPERATION.call(
        client,
        _request(
            include=include,
        ),
    )


async def asyncio_detailed(
    *,
    client: ApiClient,
    include: Sequence[Literal["contact_methods", "notification_rules", "teams", "subdomains", "calendar_urls"]]
    | None = None,
) -> Response[UserEnvelope]:
    """Gets the user to whom the caller's own token belongs.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            include=include,
        ),
    )


async def asyncio(
    *,
    client: ApiClient,
    include: Sequence[Literal["contact_methods", "notification_rules", "teams", "subdomains", "calendar_urls"]]
    | None = None,
) -> User:
    """Gets the user to whom the caller's own token belongs.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            include=include,
        ),
    )
