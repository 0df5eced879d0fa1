"""OrchestrationGlobalOrchestrationPathSet."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .orchestration_global_orchestration_path_set_rule import OrchestrationGlobalOrchestrationPathSetRule


from pagerduty_runtime.model import Model, response_model


@response_model
class OrchestrationGlobalOrchestrationPathSet(Model):
    id: str
    rules: list[OrchestrationGlobalOrchestrationPathSetRule]
