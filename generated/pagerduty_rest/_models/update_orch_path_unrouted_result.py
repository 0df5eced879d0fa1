"""UpdateOrchPathUnroutedResult."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .orchestration_unrouted_orchestration_path import OrchestrationUnroutedOrchestrationPath
    from .orchestration_warning_ineligible import OrchestrationWarningIneligible


from pagerduty_runtime.model import Model, response_model


@response_model
class UpdateOrchPathUnroutedResult(Model):
    __required__ = ("orchestration_path",)
    orchestration_path: OrchestrationUnroutedOrchestrationPath
    warnings: list[OrchestrationWarningIneligible]
