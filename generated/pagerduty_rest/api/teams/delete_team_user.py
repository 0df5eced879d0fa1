"""Ends a user's membership of a team; the user stays in the account."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

from pagerduty_runtime.operation import Operation

OPERATION: Operation[None, None] = Operation(
    id="deleteTeamUser",
    method="DELETE",
    path="/teams/{id}/users/{user_id}",
    tag="Teams",
    module="teams.delete_team_user",
    package="pagerduty_rest",
    responses={
        400: "ErrorResponse",
        401: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("teams.write",),
)


def _request(
    id: str,
    user_id: str,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
            "user_id": user_id,
        },
    )


def sync_detailed(
    id: str,
    user_id: str,
    *,
    client: ApiClient,
) -> Response[None]:
    """Ends a user's membership of a team; the user stays in the account.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            user_id,
        ),
    )


def sync(
    id: str,
    user_id: str,
    *,
    client: ApiClient,
) -> None:
    """Ends a user's membership of a team; the user stays in the account.

    - `DELETE /teams/{id}/users/{user_id}`, OAuth scope `teams.write`.
    - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
    - Fails with 400 while the user is in one of the team's escalation policies.
    """
    return OPERATION.call(
        client,
        _request(
            id,
            user_id,
        ),
    )


async def asyncio_detailed(
    id: str,
    user_id: str,
    *,
    client: ApiClient,
) -> Response[None]:
    """Ends a user's membership of a team; the user stays in the account.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            user_id,
        ),
    )


async def asyncio(
    id: str,
    user_id: str,
    *,
    client: ApiClient,
) -> None:
    """Ends a user's membership of a team; the user stays in the account.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            user_id,
        ),
    )
