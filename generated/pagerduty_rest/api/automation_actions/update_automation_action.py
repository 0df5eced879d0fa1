"""Changes an action, for example what it runs or which runner carries it out."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.action_envelope import ActionEnvelope
    from ..._models.automation_actions_process_automation_job_action_put_body import (
        AutomationActionsProcessAutomationJobActionPutBody,
    )
    from ..._models.automation_actions_process_automation_job_action_with_teams import (
        AutomationActionsProcessAutomationJobActionWithTeams,
    )
    from ..._models.automation_actions_script_action_put_body import AutomationActionsScriptActionPutBody
    from ..._models.automation_actions_script_action_with_teams import AutomationActionsScriptActionWithTeams

from pagerduty_runtime.operation import Operation

OPERATION: Operation[
    ActionEnvelope, AutomationActionsScriptActionWithTeams | AutomationActionsProcessAutomationJobActionWithTeams
] = Operation(
    id="updateAutomationAction",
    method="PUT",
    path="/automation_actions/actions/{id}",
    tag="Automation Actions",
    module="automation_actions.update_automation_action",
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
    body="AutomationActionsScriptActionPutBody | AutomationActionsProcessAutomationJobActionPutBody",
    body_media=("application/json",),
    wrapper="action",
    unwrap={
        200: "action",
    },
)


def _request(
    id: str,
    *,
    body: AutomationActionsScriptActionPutBody
    | AutomationActionsProcessAutomationJobActionPutBody
    | AutomationActionsProcessAutomationJobActionWithTeams
    | AutomationActionsScriptActionWithTeams
    | Mapping[str, Any],
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
    body: AutomationActionsScriptActionPutBody
    | AutomationActionsProcessAutomationJobActionPutBody
    | AutomationActionsProcessAutomationJobActionWithTeams
    | AutomationActionsScriptActionWithTeams
    | Mapping[str, Any],
) -> Response[ActionEnvelope]:
    """Changes an action, for example what it runs or which runner carries it out.

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
    body: AutomationActionsScriptActionPutBody
    | AutomationActionsProcessAutomationJobActionPutBody
    | AutomationActionsProcessAutomationJobActionWithTeams
    | AutomationActionsScriptActionWithTeams
    | Mapping[str, Any],
) -> AutomationActionsScriptActionWithTeams | AutomationActionsProcessAutomationJobActionWithTeams:
    """Changes an action, for example what it runs or which runner carries it out.

    - `PUT /automation_actions/actions/{id}`.
    - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
    - Services and teams are not changed here but with the calls that add and remove them.

    Args:
        body:
            action_classification: Shown to responders: a diagnostic only looks, a remediation changes something.
            action_data_reference: What is run: for script the script itself and its invocation_command, for
                process_automation the job's id, arguments and node filter.
            description: At most 1024 characters.
            name: At most 255 characters.
            runner: Id of the runner that carries the action out.
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
    body: AutomationActionsScriptActionPutBody
    | AutomationActionsProcessAutomationJobActionPutBody
    | AutomationActionsProcessAutomationJobActionWithTeams
    | AutomationActionsScriptActionWithTeams
    | Mapping[str, Any],
) -> Response[ActionEnvelope]:
    """Changes an action, for example what it runs or which runner carries it out.

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
    body: AutomationActionsScriptActionPutBody
    | AutomationActionsProcessAutomationJobActionPutBody
    | AutomationActionsProcessAutomationJobActionWithTeams
    | AutomationActionsScriptActionWithTeams
    | Mapping[str, Any],
) -> AutomationActionsScriptActionWithTeams | AutomationActionsProcessAutomationJobActionWithTeams:
    """Changes an action, for example what it runs or which runner carries it out.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
