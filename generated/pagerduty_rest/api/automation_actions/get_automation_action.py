"""Returns an action with what it runs, where it is offered and when it last ran."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.action_envelope import ActionEnvelope
    from ..._models.automation_actions_process_automation_job_action_with_teams import (
        AutomationActionsProcessAutomationJobActionWithTeams,
    )
    from ..._models.automation_actions_script_action_with_teams import AutomationActionsScriptActionWithTeams

from pagerduty_runtime.operation import Operation

OPERATION: Operation[
    ActionEnvelope, AutomationActionsScriptActionWithTeams | AutomationActionsProcessAutomationJobActionWithTeams
] = Operation(
    id="getAutomationAction",
    method="GET",
    path="/automation_actions/actions/{id}",
    tag="Automation Actions",
    module="automation_actions.get_automation_action",
    package="pagerduty_rest",
    responses={
        200: "ActionEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
        500: "ErrorResponse",
    },
    unwrap={
        200: "action",
    },
    is_read_only=True,
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
) -> Response[ActionEnvelope]:
    """Returns an action with what it runs, where it is offered and when it last ran.

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
) -> AutomationActionsScriptActionWithTeams | AutomationActionsProcessAutomationJobActionWithTeams:
    """Returns an action with what it runs, where it is offered and when it last ran.

    - `GET /automation_actions/actions/{id}`.
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
) -> Response[ActionEnvelope]:
    """Returns an action with what it runs, where it is offered and when it last ran.

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
) -> AutomationActionsScriptActionWithTeams | AutomationActionsProcessAutomationJobActionWithTeams:
    """Returns an action with what it runs, where it is offered and when it last ran.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
        ),
    )
