"""ServiceOrchestrationOrchestrationPathCatchAll."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .service_orchestration_orchestration_path_catch_all_actions import (
        ServiceOrchestrationOrchestrationPathCatchAllActions,
    )


from pagerduty_runtime.model import Model, response_model


@response_model
class ServiceOrchestrationOrchestrationPathCatchAll(Model):
    actions: ServiceOrchestrationOrchestrationPathCatchAllActions
