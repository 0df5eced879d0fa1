"""Creates a team without members, optionally below another team."""

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
    from ..._models.team_input import TeamInput

from pagerduty_runtime.operation import Operation

OPERATION: Operation[CreateTeamEnvelope, Team] = Operation(
    id="createTeam",
    method="POST",
    path="/teams",
    tag="Teams",
    module="teams.create_team",
    package="pagerduty_rest",
    responses={
        201: "CreateTeamEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="TeamInput",
    body_media=("application/json",),
    wrapper="team",
    unwrap={
        201: "team",
    },
    scopes=("teams.write",),
)


def _request(
    *,
    body: TeamInput | Team | Mapping[str, Any],
) -> Request:
    return OPERATION.request(
        body=body,
    )


def sync_detailed(
    *,
    client: ApiClient,
    body: TeamInput | Team | Mapping[str, Any],
) -> Response[CreateTeamEnvelope]:
    """Creates a team without members, optionally below another team.

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
    body: TeamInput | Team | Mapping[str, Any],
) -> Team:
    """Creates a team without members, optionally below another team.

    - `POST /teams`, OAuth scope `teams.write`.
    - Worth catching: `PaymentRequired` (402: the plan lacks the ability).
    - Fails with 402 when the account's plan has no teams.

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
            body=body,
        ),
    )


async def asyncio_detailed(
    *,
    client: ApiClient,
    body: TeamInput | Team | Mapping[str, Any],
) -> Response[CreateTeamEnvelope]:
    """Creates a team without members, optionally below another team.

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
    body: TeamInput | Team | Mapping[str, Any],
) -> Team:
    """Creates a team without members, optionally below another team.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            body=body,
        ),
    )
