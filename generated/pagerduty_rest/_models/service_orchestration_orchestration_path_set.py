"""ServiceOrchestrationOrchestrationPathSet."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .service_orchestration_orchestration_path_set_rule import ServiceOrchestrationOrchestrationPathSetRule


from pagerduty_runtime.model import Model, response_model


@response_model
class ServiceOrchestrationOrchestrationPathSet(Model):
    id: str
    rules: list[ServiceOrchestrationOrchestrationPathSetRule]
