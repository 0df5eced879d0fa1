"""Changes a user's profile, role or license."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.user import User
    from ..._models.user_envelope import UserEnvelope
    from ..._models.user_update import UserUpdate

from pagerduty_runtime.operation import Operation

OPERATION: Operation[UserEnvelope, User] = Operation(
    id="updateUser",
    method="PUT",
    path="/users/{id}",
    tag="Users",
    module="users.update_user",
    package="pagerduty_rest",
    responses={
        200: "UserEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="UserUpdate",
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
    body: UserUpdate | User | Mapping[str, Any] | None = None,
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
    client: ApiClient,
    body: UserUpdate | User | Mapping[str, Any] | None = None,
) -> Response[UserEnvelope]:
    """Changes a user's profile, role or license.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
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
    client: ApiClient,
    body: UserUpdate | User | Mapping[str, Any] | None = None,
) -> User:
    """Changes a user's profile, role or license.

    - `PUT /users/{id}`, OAuth scope `users.write`.
    - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).

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
            id,
            body=body,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: ApiClient,
    body: UserUpdate | User | Mapping[str, Any] | None = None,
) -> Response[UserEnvelope]:
    """Changes a user's profile, role or license.

    Like `sync_detailed`, to be awaited.
    """
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
    client: ApiClient,
    body: UserUpdate | User | Mapping[str, Any] | None = None,
) -> User:
    """Changes a user's profile, role or license.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
