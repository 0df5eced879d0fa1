"""Changes a team's name, description, visibility or parent."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.create_team_envelope import CreateTeamEnvelope
    from ..._models.team import Team
    from ..._models.team_update import TeamUpdate

from pagerduty_runtime.operation import Operation

OPERATION: Operation[CreateTeamEnvelope, Team] = Operation(
    id="updateTeam",
    method="PUT",
    path="/teams/{id}",
    tag="Teams",
    module="teams.update_team",
    package="pagerduty_rest",
    responses={
        200: "CreateTeamEnvelope",
        401: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="TeamUpdate",
    body_media=("application/json",),
    wrapper="team",
    unwrap={
        200: "team",
    },
    scopes=("teams.write",),
)


def _request(
    id: str,
    *,
    body: TeamUpdate | Team | Mapping[str, Any] | None = None,
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
    body: TeamUpdate | Team | Mapping[str, Any] | None = None,
) -> Response[CreateTeamEnvelope]:
    """Changes a team's name, description, visibility or parent.

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
    body: TeamUpdate | Team | Mapping[str, Any] | None = None,
) -> Team:
    """Changes a team's name, description, visibility or parent.

    - `PUT /teams/{id}`, OAuth scope `teams.write`.
    - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).

    Args:
        body:
            name: At most 100 characters.
            description: At most 1024 characters.
            default_role: What non-members may do with the team's things: `manager` (the default) leaves them their
                account role, `none` makes the team private.
            parent: The team above this one; null for none.
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
    body: TeamUpdate | Team | Mapping[str, Any] | None = None,
) -> Response[CreateTeamEnvelope]:
    """Changes a team's name, description, visibility or parent.

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
    body: TeamUpdate | Team | Mapping[str, Any] | None = None,
) -> Team:
    """Changes a team's name, description, visibility or parent.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
