"""OrchestrationGlobalOrchestrationPathCatchAllActionsExtraction."""

from __future__ import annotations

from pagerduty_runtime.model import Model, response_model


@response_model
class OrchestrationGlobalOrchestrationPathCatchAllActionsExtraction(Model):
    regex: str
    source: str
    target: str
    template: str
