"""Gives an action to one more team."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.team_envelope import TeamEnvelope
    from ..._models.team_reference import TeamReference
    from ..._models.team_reference_input import TeamReferenceInput

from pagerduty_runtime.operation import Operation

OPERATION: Operation[TeamEnvelope, TeamReference] = Operation(
    id="createAutomationActionTeamAssociation",
    method="POST",
    path="/automation_actions/actions/{id}/teams",
    tag="Automation Actions",
    module="automation_actions.create_automation_action_team_association",
    package="pagerduty_rest",
    responses={
        201: "TeamEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
        500: "ErrorResponse",
    },
    body="TeamReferenceInput",
    body_media=("application/json",),
    wrapper="team",
    unwrap={
        201: "team",
    },
)


def _request(
    id: str,
    *,
    body: TeamReferenceInput | TeamReference | Mapping[str, Any],
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
    body: TeamReferenceInput | TeamReference | Mapping[str, Any],
) -> Response[TeamEnvelope]:
    """Gives an action to one more team.

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
    body: TeamReferenceInput | TeamReference | Mapping[str, Any],
) -> TeamReference:
    """Gives an action to one more team.

    - `POST /automation_actions/actions/{id}/teams`.
    - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
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
    body: TeamReferenceInput | TeamReference | Mapping[str, Any],
) -> Response[TeamEnvelope]:
    """Gives an action to one more team.

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
    body: TeamReferenceInput | TeamReference | Mapping[str, Any],
) -> TeamReference:
    """Gives an action to one more team.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
