"""ServiceOrchestrationOrchestrationPathCatchAll."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .orchestration_global_orchestration_path_catch_all_actions_incident_custom_field_update import (
        OrchestrationGlobalOrchestrationPathCatchAllActionsIncidentCustomFieldUpdate,
    )
    from .service_orchestration_orchestration_path_catch_all_actions import (
        ServiceOrchestrationOrchestrationPathCatchAllActions,
    )

from pagerduty_runtime.model import Model, response_model


@response_model
class ServiceOrchestrationOrchestrationPathCatchAll(Model):
    actions: ServiceOrchestrationOrchestrationPathCatchAllActions
    incident_custom_field_updates: list[OrchestrationGlobalOrchestrationPathCatchAllActionsIncidentCustomFieldUpdate]
