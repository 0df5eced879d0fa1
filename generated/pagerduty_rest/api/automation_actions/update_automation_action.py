"""PUT /automation_actions/actions/{id}"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..._operation import Request
    from ...client import Client
    from ...models.action_envelope import ActionEnvelope
    from ...models.automation_actions_process_automation_job_action_put_body import (
        AutomationActionsProcessAutomationJobActionPutBody,
    )
    from ...models.automation_actions_process_automation_job_action_with_teams import (
        AutomationActionsProcessAutomationJobActionWithTeams,
    )
    from ...models.automation_actions_script_action_put_body import AutomationActionsScriptActionPutBody
    from ...models.automation_actions_script_action_with_teams import AutomationActionsScriptActionWithTeams
    from ...types import Response

from ..._operation import Operation

OPERATION: Operation[
    ActionEnvelope, AutomationActionsScriptActionWithTeams | AutomationActionsProcessAutomationJobActionWithTeams
] = Operation(
    id="updateAutomationAction",
    method="PUT",
    path="/automation_actions/actions/{id}",
    tag="Automation Actions",
    module="automation_actions.update_automation_action",
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
    client: Client,
    body: AutomationActionsScriptActionPutBody
    | AutomationActionsProcessAutomationJobActionPutBody
    | AutomationActionsProcessAutomationJobActionWithTeams
    | AutomationActionsScriptActionWithTeams
    | Mapping[str, Any],
) -> Response[ActionEnvelope]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
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
    client: Client,
    body: AutomationActionsScriptActionPutBody
    | AutomationActionsProcessAutomationJobActionPutBody
    | AutomationActionsProcessAutomationJobActionWithTeams
    | AutomationActionsScriptActionWithTeams
    | Mapping[str, Any],
) -> AutomationActionsScriptActionWithTeams | AutomationActionsProcessAutomationJobActionWithTeams:
    """PUT /automation_actions/actions/{id}"""
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
    client: Client,
    body: AutomationActionsScriptActionPutBody
    | AutomationActionsProcessAutomationJobActionPutBody
    | AutomationActionsProcessAutomationJobActionWithTeams
    | AutomationActionsScriptActionWithTeams
    | Mapping[str, Any],
) -> Response[ActionEnvelope]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
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
    client: Client,
    body: AutomationActionsScriptActionPutBody
    | AutomationActionsProcessAutomationJobActionPutBody
    | AutomationActionsProcessAutomationJobActionWithTeams
    | AutomationActionsScriptActionWithTeams
    | Mapping[str, Any],
) -> AutomationActionsScriptActionWithTeams | AutomationActionsProcessAutomationJobActionWithTeams:
    """PUT /automation_actions/actions/{id}"""
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
