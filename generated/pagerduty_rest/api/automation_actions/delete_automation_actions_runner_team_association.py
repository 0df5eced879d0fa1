"""Takes a runner away from a team; both of them stay."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

from pagerduty_runtime.operation import Operation

OPERATION: Operation[None, None] = Operation(
    id="deleteAutomationActionsRunnerTeamAssociation",
    method="DELETE",
    path="/automation_actions/runners/{id}/teams/{team_id}",
    tag="Automation Actions",
    module="automation_actions.delete_automation_actions_runner_team_association",
    package="pagerduty_rest",
    responses={
        400: "ErrorResponse",
        401: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
        500: "ErrorResponse",
    },
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
) -> Response[None]:
    """Takes a runner away from a team; both of them stay.

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
) -> None:
    """Takes a runner away from a team; both of them stay.

    - `DELETE /automation_actions/runners/{id}/teams/{team_id}`.
    - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
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
) -> Response[None]:
    """Takes a runner away from a team; both of them stay.

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
) -> None:
    """Takes a runner away from a team; both of them stay.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            team_id,
        ),
    )
