"""Lists the teams that have a runner."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.get_automation_actions_action_team_associations_page import (
        GetAutomationActionsActionTeamAssociationsPage,
    )

from pagerduty_runtime.operation import Operation

OPERATION: Operation[GetAutomationActionsActionTeamAssociationsPage, GetAutomationActionsActionTeamAssociationsPage] = (
    Operation(
        id="getAutomationActionsRunnerTeamAssociations",
        method="GET",
        path="/automation_actions/runners/{id}/teams",
        tag="Automation Actions",
        module="automation_actions.get_automation_actions_runner_team_associations",
        package="pagerduty_rest",
        responses={
            200: "GetAutomationActionsActionTeamAssociationsPage",
            400: "ErrorResponse",
            401: "ErrorResponse",
            402: "ErrorResponse",
            403: "ErrorResponse",
            404: "ErrorResponse",
            429: "ErrorResponse",
            500: "ErrorResponse",
        },
        is_read_only=True,
    )
)


def _request(
    id: str,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
    )


def sync_detailed(
    id: str,
    *,
    client: ApiClient,
) -> Response[GetAutomationActionsActionTeamAssociationsPage]:
    """Lists the teams that have a runner.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
        ),
    )


def sync(
    id: str,
    *,
    client: ApiClient,
) -> GetAutomationActionsActionTeamAssociationsPage:
    """Lists the teams that have a runner.

    - `GET /automation_actions/runners/{id}/teams`.
    - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
    """
    return OPERATION.call(
        client,
        _request(
            id,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: ApiClient,
) -> Response[GetAutomationActionsActionTeamAssociationsPage]:
    """Lists the teams that have a runner.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: ApiClient,
) -> GetAutomationActionsActionTeamAssociationsPage:
    """Lists the teams that have a runner.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
        ),
    )
