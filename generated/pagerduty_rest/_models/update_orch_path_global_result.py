"""UpdateOrchPathGlobalResult."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .orchestration_global_orchestration_path import OrchestrationGlobalOrchestrationPath
    from .orchestration_warning_ineligible import OrchestrationWarningIneligible
    from .orchestration_warning_invalid_data import OrchestrationWarningInvalidData


from pagerduty_runtime.model import Model, response_model


@response_model
class UpdateOrchPathGlobalResult(Model):
    __required__ = ("orchestration_path",)
    orchestration_path: OrchestrationGlobalOrchestrationPath
    warnings: list[OrchestrationWarningIneligible | OrchestrationWarningInvalidData]
