"""Returns the reference to a team that has a runner."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.get_automation_actions_action_team_association_envelope import (
        GetAutomationActionsActionTeamAssociationEnvelope,
    )
    from ..._models.team_reference import TeamReference

from pagerduty_runtime.operation import Operation

OPERATION: Operation[GetAutomationActionsActionTeamAssociationEnvelope, TeamReference] = Operation(
    id="getAutomationActionsRunnerTeamAssociation",
    method="GET",
    path="/automation_actions/runners/{id}/teams/{team_id}",
    tag="Automation Actions",
    module="automation_actions.get_automation_actions_runner_team_association",
    package="pagerduty_rest",
    responses={
        200: "GetAutomationActionsActionTeamAssociationEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
        500: "ErrorResponse",
    },
    unwrap={
        200: "team",
    },
    is_read_only=True,
)


def _request(
    id: str,
    team_id: str,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
            "team_id": team_id,
        },
    )


def sync_detailed(
    id: str,
    team_id: str,
    *,
    client: ApiClient,
) -> Response[GetAutomationActionsActionTeamAssociationEnvelope]:
    """Returns the reference to a team that has a runner.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            team_id,
        ),
    )


def sync(
    id: str,
    team_id: str,
    *,
    client: ApiClient,
) -> TeamReference:
    """Returns the reference to a team that has a runner.

    - `GET /automation_actions/runners/{id}/teams/{team_id}`.
    - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
    - Fails with status 404 where the team does not have the runner.
    """
    return OPERATION.call(
        client,
        _request(
            id,
            team_id,
        ),
    )


async def asyncio_detailed(
    id: str,
    team_id: str,
    *,
    client: ApiClient,
) -> Response[GetAutomationActionsActionTeamAssociationEnvelope]:
    """Returns the reference to a team that has a runner.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            team_id,
        ),
    )


async def asyncio(
    id: str,
    team_id: str,
    *,
    client: ApiClient,
) -> TeamReference:
    """Returns the reference to a team that has a runner.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            team_id,
        ),
    )
