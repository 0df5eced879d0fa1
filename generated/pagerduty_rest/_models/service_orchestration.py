"""ServiceOrchestration."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .service_orchestration_orchestration_path import ServiceOrchestrationOrchestrationPath


from pagerduty_runtime.model import Model, response_model


@response_model
class ServiceOrchestration(Model):
    __required__ = ("orchestration_path",)
    orchestration_path: ServiceOrchestrationOrchestrationPath
