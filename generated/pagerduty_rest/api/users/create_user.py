"""Adds a person to the account, with a role and a license."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.user import User
    from ..._models.user_create import UserCreate
    from ..._models.user_envelope import UserEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[UserEnvelope, User] = Operation(
    id="createUser",
    method="POST",
    path="/users",
    tag="Users",
    module="users.create_user",
    package="pagerduty_rest",
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
    client: ApiClient,
    body: UserCreate | User | Mapping[str, Any],
) -> Response[UserEnvelope]:
    """Adds a person to the account, with a role and a license.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            body=body,
        ),
    )


def sync(
    *,
    client: ApiClient,
    body: UserCreate | User | Mapping[str, Any],
) -> User:
    """Adds a person to the account, with a role and a license.

    - `POST /users`, OAuth scope `users.write`.
    - Acts as a user: `From`, the e-mail address of `Client(from_email=…)`, is needed with an account's API key.
    - Worth catching: `PaymentRequired` (402: the plan lacks the ability).
    - Fails with 400 when the email address is taken.
    - The new user is invited by email.

    Args:
        body:
            email: 6 to 100 characters; the user signs in with it.
            name: At most 100 characters.
            job_title: At most 100 characters.
            color: Colour of the user's shifts in schedules.
            license: Reference to a license whose `valid_roles` hold `role`.
            time_zone: Name from the tz database, such as `Europe/Vienna`.
            role: As the web app calls them: `owner` Account Owner, `admin` Global Admin, `user` Manager, `limited_user`
                Responder, `observer` Observer, `restricted_access` Restricted Access, `read_only_user` Full
                Stakeholder, `read_only_limited_user` Limited Stakeholder.
    """
    return OPERATION.call(
        client,
        _request(
            body=body,
        ),
    )


async def asyncio_detailed(
    *,
    client: ApiClient,
    body: UserCreate | User | Mapping[str, Any],
) -> Response[UserEnvelope]:
    """Adds a person to the account, with a role and a license.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            body=body,
        ),
    )


async def asyncio(
    *,
    client: ApiClient,
    body: UserCreate | User | Mapping[str, Any],
) -> User:
    """Adds a person to the account, with a role and a license.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            body=body,
        ),
    )
