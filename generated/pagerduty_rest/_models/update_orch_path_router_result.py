"""UpdateOrchPathRouterResult."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .orchestration_router_orchestration_path import OrchestrationRouterOrchestrationPath
    from .orchestration_warning_ineligible import OrchestrationWarningIneligible


from pagerduty_runtime.model import Model, response_model


@response_model
class UpdateOrchPathRouterResult(Model):
    __required__ = ("orchestration_path",)
    orchestration_path: OrchestrationRouterOrchestrationPath
    warnings: list[OrchestrationWarningIneligible]
