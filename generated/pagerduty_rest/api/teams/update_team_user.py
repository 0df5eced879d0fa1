"""Makes a user a member of a team, or changes the role of one who is."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.team_user_update import TeamUserUpdate

from pagerduty_runtime.operation import Operation

OPERATION: Operation[None, None] = Operation(
    id="updateTeamUser",
    method="PUT",
    path="/teams/{id}/users/{user_id}",
    tag="Teams",
    module="teams.update_team_user",
    package="pagerduty_rest",
    responses={
        400: "ErrorResponse",
        401: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="TeamUserUpdate",
    body_media=("application/json",),
    scopes=("teams.write",),
)


def _request(
    id: str,
    user_id: str,
    *,
    body: TeamUserUpdate | Mapping[str, Any] | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
            "user_id": user_id,
        },
        body=body,
    )


def sync_detailed(
    id: str,
    user_id: str,
    *,
    client: ApiClient,
    body: TeamUserUpdate | Mapping[str, Any] | None = None,
) -> Response[None]:
    """Makes a user a member of a team, or changes the role of one who is.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            user_id,
            body=body,
        ),
    )


def sync(
    id: str,
    user_id: str,
    *,
    client: ApiClient,
    body: TeamUserUpdate | Mapping[str, Any] | None = None,
) -> None:
    """Makes a user a member of a team, or changes the role of one who is.

    - `PUT /teams/{id}/users/{user_id}`, OAuth scope `teams.write`.
    - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).

    Args:
        body:
            role: Role within the team only; the user's role in the account stays.
    """
    return OPERATION.call(
        client,
        _request(
            id,
            user_id,
            body=body,
        ),
    )


async def asyncio_detailed(
    id: str,
    user_id: str,
    *,
    client: ApiClient,
    body: TeamUserUpdate | Mapping[str, Any] | None = None,
) -> Response[None]:
    """Makes a user a member of a team, or changes the role of one who is.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            user_id,
            body=body,
        ),
    )


async def asyncio(
    id: str,
    user_id: str,
    *,
    client: ApiClient,
    body: TeamUserUpdate | Mapping[str, Any] | None = None,
) -> None:
    """Makes a user a member of a team, or changes the role of one who is.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            user_id,
            body=body,
        ),
    )
