"""ActionEnvelope."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .automation_actions_process_automation_job_action_with_teams import (
        AutomationActionsProcessAutomationJobActionWithTeams,
    )
    from .automation_actions_script_action_with_teams import AutomationActionsScriptActionWithTeams


from pagerduty_runtime.model import Model, response_model


@response_model
class ActionEnvelope(Model):
    __required__ = ("action",)
    action: AutomationActionsScriptActionWithTeams | AutomationActionsProcessAutomationJobActionWithTeams
