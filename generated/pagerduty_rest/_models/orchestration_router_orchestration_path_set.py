"""OrchestrationRouterOrchestrationPathSet."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .orchestration_router_orchestration_path_set_rule import OrchestrationRouterOrchestrationPathSetRule


from pagerduty_runtime.model import Model, response_model


@response_model
class OrchestrationRouterOrchestrationPathSet(Model):
    id: str
    rules: list[OrchestrationRouterOrchestrationPathSetRule]
