"""OrchestrationUnroutedOrchestrationPathCatchAll."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .orchestration_unrouted_orchestration_path_catch_all_actions import (
        OrchestrationUnroutedOrchestrationPathCatchAllActions,
    )


from pagerduty_runtime.model import Model, response_model


@response_model
class OrchestrationUnroutedOrchestrationPathCatchAll(Model):
    actions: OrchestrationUnroutedOrchestrationPathCatchAllActions
