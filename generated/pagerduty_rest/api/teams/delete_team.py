"""Deletes a team and hands its open incidents to another team, if one is named."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

from pagerduty_runtime.operation import Operation

OPERATION: Operation[None, None] = Operation(
    id="deleteTeam",
    method="DELETE",
    path="/teams/{id}",
    tag="Teams",
    module="teams.delete_team",
    package="pagerduty_rest",
    responses={
        401: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("teams.write",),
)


def _request(
    id: str,
    *,
    reassignment_team: str | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
        query=[
            ("reassignment_team", reassignment_team),
        ],
    )


def sync_detailed(
    id: str,
    *,
    client: ApiClient,
    reassignment_team: str | None = None,
) -> Response[None]:
    """Deletes a team and hands its open incidents to another team, if one is named.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            reassignment_team=reassignment_team,
        ),
    )


def sync(
    id: str,
    *,
    client: ApiClient,
    reassignment_team: str | None = None,
) -> None:
    """Deletes a team and hands its open incidents to another team, if one is named.

    - `DELETE /teams/{id}`, OAuth scope `teams.write`.
    - Worth catching: `PaymentRequired` (402: the plan lacks the ability).
    - Works only once the team has no escalation policies, services, schedules or subteams.
    - The incidents move in the background and may still be on their way when the call returns.

    Args:
        reassignment_team: Id of the team that gets the unresolved incidents; without it, they belong to no team, which
            can change who sees them.
    """
    return OPERATION.call(
        client,
        _request(
            id,
            reassignment_team=reassignment_team,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: ApiClient,
    reassignment_team: str | None = None,
) -> Response[None]:
    """Deletes a team and hands its open incidents to another team, if one is named.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            reassignment_team=reassignment_team,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: ApiClient,
    reassignment_team: str | None = None,
) -> None:
    """Deletes a team and hands its open incidents to another team, if one is named.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            reassignment_team=reassignment_team,
        ),
    )
