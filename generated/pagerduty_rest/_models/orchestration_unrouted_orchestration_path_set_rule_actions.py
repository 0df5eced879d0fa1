"""OrchestrationUnroutedOrchestrationPathSetRuleActions."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .orchestration_global_orchestration_path_catch_all_actions_extraction import (
        OrchestrationGlobalOrchestrationPathCatchAllActionsExtraction,
    )
    from .orchestration_global_orchestration_path_catch_all_actions_variable import (
        OrchestrationGlobalOrchestrationPathCatchAllActionsVariable,
    )

from pagerduty_runtime.model import Model, response_model


@response_model
class OrchestrationUnroutedOrchestrationPathSetRuleActions(Model):
    event_action: Literal["trigger", "resolve"]
    extractions: list[OrchestrationGlobalOrchestrationPathCatchAllActionsExtraction]
    route_to: str
    severity: Literal["info", "error", "warning", "critical"]
    suppress: bool
    variables: list[OrchestrationGlobalOrchestrationPathCatchAllActionsVariable]
