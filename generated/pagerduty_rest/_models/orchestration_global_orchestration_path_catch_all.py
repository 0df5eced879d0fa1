"""OrchestrationGlobalOrchestrationPathCatchAll."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .orchestration_global_orchestration_path_catch_all_actions import (
        OrchestrationGlobalOrchestrationPathCatchAllActions,
    )
    from .orchestration_global_orchestration_path_catch_all_actions_incident_custom_field_update import (
        OrchestrationGlobalOrchestrationPathCatchAllActionsIncidentCustomFieldUpdate,
    )

from pagerduty_runtime.model import Model, response_model


@response_model
class OrchestrationGlobalOrchestrationPathCatchAll(Model):
    actions: OrchestrationGlobalOrchestrationPathCatchAllActions
    incident_custom_field_updates: list[OrchestrationGlobalOrchestrationPathCatchAllActionsIncidentCustomFieldUpdate]
