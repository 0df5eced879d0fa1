"""OrchestrationGlobalOrchestrationPathCatchAllActionsAutomationAction."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .orchestration_global_orchestration_path_catch_all_actions_automation_action_header import (
        OrchestrationGlobalOrchestrationPathCatchAllActionsAutomationActionHeader,
    )


from pagerduty_runtime.model import Model, response_model


@response_model
class OrchestrationGlobalOrchestrationPathCatchAllActionsAutomationAction(Model):
    auto_send: bool
    headers: list[OrchestrationGlobalOrchestrationPathCatchAllActionsAutomationActionHeader]
    name: str
    parameters: list[OrchestrationGlobalOrchestrationPathCatchAllActionsAutomationActionHeader]
    trigger_types: list[Literal["alert_triggered", "alert_suppressed", "alert_suspended"]]
    url: str
