"""Creates an action, a script or a Process Automation job, that responders can run on incidents."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.action_envelope import ActionEnvelope
    from ..._models.automation_actions_process_automation_job_action_post_body import (
        AutomationActionsProcessAutomationJobActionPostBody,
    )
    from ..._models.automation_actions_process_automation_job_action_with_teams import (
        AutomationActionsProcessAutomationJobActionWithTeams,
    )
    from ..._models.automation_actions_script_action_post_body import AutomationActionsScriptActionPostBody
    from ..._models.automation_actions_script_action_with_teams import AutomationActionsScriptActionWithTeams

from pagerduty_runtime.operation import Operation

OPERATION: Operation[
    ActionEnvelope, AutomationActionsScriptActionWithTeams | AutomationActionsProcessAutomationJobActionWithTeams
] = Operation(
    id="createAutomationAction",
    method="POST",
    path="/automation_actions/actions",
    tag="Automation Actions",
    module="automation_actions.create_automation_action",
    package="pagerduty_rest",
    responses={
        201: "ActionEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
        500: "ErrorResponse",
    },
    body="AutomationActionsScriptActionPostBody | AutomationActionsProcessAutomationJobActionPostBody",
    body_media=("application/json",),
    wrapper="action",
    unwrap={
        201: "action",
    },
)


def _request(
    *,
    body: AutomationActionsScriptActionPostBody
    | AutomationActionsProcessAutomationJobActionPostBody
    | AutomationActionsProcessAutomationJobActionWithTeams
    | AutomationActionsScriptActionWithTeams
    | Mapping[str, Any],
) -> Request:
    return OPERATION.request(
        body=body,
    )


def sync_detailed(
    *,
    client: ApiClient,
    body: AutomationActionsScriptActionPostBody
    | AutomationActionsProcessAutomationJobActionPostBody
    | AutomationActionsProcessAutomationJobActionWithTeams
    | AutomationActionsScriptActionWithTeams
    | Mapping[str, Any],
) -> Response[ActionEnvelope]:
    """Creates an action, a script or a Process Automation job, that responders can run on incidents.

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
    body: AutomationActionsScriptActionPostBody
    | AutomationActionsProcessAutomationJobActionPostBody
    | AutomationActionsProcessAutomationJobActionWithTeams
    | AutomationActionsScriptActionWithTeams
    | Mapping[str, Any],
) -> AutomationActionsScriptActionWithTeams | AutomationActionsProcessAutomationJobActionWithTeams:
    """Creates an action, a script or a Process Automation job, that responders can run on incidents.

    - `POST /automation_actions/actions`.
    - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).

    Args:
        body:
            action_classification: Shown to responders: a diagnostic only looks, a remediation changes something.
            action_data_reference: What is run: for script the script itself and its invocation_command, for
                process_automation the job's id, arguments and node filter.
            allow_invocation_from_event_orchestration: True by default.
            allow_invocation_manually: True by default.
            description: At most 1024 characters.
            map_to_all_services: False by default; true offers the action on every service, whatever services holds.
            name: At most 255 characters.
            only_invocable_on_unresolved_incidents: False by default.
            runner: Id of the runner that carries the action out.
            services: The services on whose incidents the action is offered.
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
    body: AutomationActionsScriptActionPostBody
    | AutomationActionsProcessAutomationJobActionPostBody
    | AutomationActionsProcessAutomationJobActionWithTeams
    | AutomationActionsScriptActionWithTeams
    | Mapping[str, Any],
) -> Response[ActionEnvelope]:
    """Creates an action, a script or a Process Automation job, that responders can run on incidents.

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
    body: AutomationActionsScriptActionPostBody
    | AutomationActionsProcessAutomationJobActionPostBody
    | AutomationActionsProcessAutomationJobActionWithTeams
    | AutomationActionsScriptActionWithTeams
    | Mapping[str, Any],
) -> AutomationActionsScriptActionWithTeams | AutomationActionsProcessAutomationJobActionWithTeams:
    """Creates an action, a script or a Process Automation job, that responders can run on incidents.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            body=body,
        ),
    )
