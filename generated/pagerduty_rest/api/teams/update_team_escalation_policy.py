"""Puts an escalation policy under a team."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

from pagerduty_runtime.operation import Operation

OPERATION: Operation[None, None] = Operation(
    id="updateTeamEscalationPolicy",
    method="PUT",
    path="/teams/{id}/escalation_policies/{escalation_policy_id}",
    tag="Teams",
    module="teams.update_team_escalation_policy",
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
    escalation_policy_id: str,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
            "escalation_policy_id": escalation_policy_id,
        },
    )


def sync_detailed(
    id: str,
    escalation_policy_id: str,
    *,
    client: ApiClient,
) -> Response[None]:
    """Puts an escalation policy under a team.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            escalation_policy_id,
        ),
    )


def sync(
    id: str,
    escalation_policy_id: str,
    *,
    client: ApiClient,
) -> None:
    """Puts an escalation policy under a team.

    - `PUT /teams/{id}/escalation_policies/{escalation_policy_id}`, OAuth scope `teams.write`.
    - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
    """
    return OPERATION.call(
        client,
        _request(
            id,
            escalation_policy_id,
        ),
    )


async def asyncio_detailed(
    id: str,
    escalation_policy_id: str,
    *,
    client: ApiClient,
) -> Response[None]:
    """Puts an escalation policy under a team.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            escalation_policy_id,
        ),
    )


async def asyncio(
    id: str,
    escalation_policy_id: str,
    *,
    client: ApiClient,
) -> None:
    """Puts an escalation policy under a team.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            escalation_policy_id,
        ),
    )
