"""ServiceOrchestrationOrchestrationPathCatchAllActions."""

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
    from .service_orchestration_orchestration_path_catch_all_actions_pagerduty_automation_action import (
        ServiceOrchestrationOrchestrationPathCatchAllActionsPagerdutyAutomationAction,
    )


from pagerduty_runtime.model import Model, response_model


@response_model
class ServiceOrchestrationOrchestrationPathCatchAllActions(Model):
    annotate: str
    automation_actions: list[OrchestrationGlobalOrchestrationPathCatchAllActionsAutomationAction]
    escalation_policy: str
    event_action: Literal["trigger", "resolve"]
    extractions: list[OrchestrationGlobalOrchestrationPathCatchAllActionsExtraction]
    incident_custom_field_updates: list[OrchestrationGlobalOrchestrationPathCatchAllActionsIncidentCustomFieldUpdate]
    pagerduty_automation_actions: list[ServiceOrchestrationOrchestrationPathCatchAllActionsPagerdutyAutomationAction]
    priority: str
    severity: Literal["info", "error", "warning", "critical"]
    suppress: bool
    suspend: int
    variables: list[OrchestrationGlobalOrchestrationPathCatchAllActionsVariable]
