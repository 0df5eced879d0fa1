"""GetAllAutomationActionsPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .automation_actions_process_automation_job_action import AutomationActionsProcessAutomationJobAction
    from .automation_actions_script_action import AutomationActionsScriptAction
    from .automation_actions_user_permissions import AutomationActionsUserPermissions


from pagerduty_runtime.model import Model, response_model


@response_model
class GetAllAutomationActionsPage(Model):
    __required__ = (
        "actions",
        "limit",
        "next_cursor",
    )
    actions: list[AutomationActionsScriptAction | AutomationActionsProcessAutomationJobAction]
    limit: int
    next_cursor: str | None
    privileges: AutomationActionsUserPermissions
