"""OrchestrationRouterOrchestrationPathCatchAll."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .orchestration_router_orchestration_path_catch_all_actions import (
        OrchestrationRouterOrchestrationPathCatchAllActions,
    )


from pagerduty_runtime.model import Model, response_model


@response_model
class OrchestrationRouterOrchestrationPathCatchAll(Model):
    actions: OrchestrationRouterOrchestrationPathCatchAllActions
