"""OrchestrationUnroutedOrchestrationPathSet."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .orchestration_unrouted_orchestration_path_set_rule import OrchestrationUnroutedOrchestrationPathSetRule


from pagerduty_runtime.model import Model, response_model


@response_model
class OrchestrationUnroutedOrchestrationPathSet(Model):
    id: str
    rules: list[OrchestrationUnroutedOrchestrationPathSetRule]
