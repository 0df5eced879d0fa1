"""OrchestrationGlobalOrchestrationPathCatchAllActions."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .orchestration_global_orchestration_path_catch_all_actions_automation_action import (
        OrchestrationGlobalOrchestrationPathCatchAllActionsAutomationAction,
    )
    from .orchestration_global_orchestration_path_catch_all_actions_extraction import (
        OrchestrationGlobalOrchestrationPathCatchAllActionsExtraction,
    )
    from .orchestration_global_orchestration_path_catch_all_actions_incident_custom_field_update import (
        OrchestrationGlobalOrchestrationPathCatchAllActionsIncidentCustomFieldUpdate,
    )
    from .orchestration_global_orchestration_path_catch_all_actions_variable import (
        OrchestrationGlobalOrchestrationPathCatchAllActionsVariable,
    )


from pagerduty_runtime.model import Model, response_model


@response_model
class OrchestrationGlobalOrchestrationPathCatchAllActions(Model):
    annotate: str
    automation_actions: list[OrchestrationGlobalOrchestrationPathCatchAllActionsAutomationAction]
    drop_event: bool
    escalation_policy: str
    event_action: Literal["trigger", "resolve"]
    extractions: list[OrchestrationGlobalOrchestrationPathCatchAllActionsExtraction]
    incident_custom_field_updates: list[OrchestrationGlobalOrchestrationPathCatchAllActionsIncidentCustomFieldUpdate]
    priority: str
    severity: Literal["info", "error", "warning", "critical"]
    suppress: bool
    suspend: int
    variables: list[OrchestrationGlobalOrchestrationPathCatchAllActionsVariable]
