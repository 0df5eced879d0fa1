"""OrchestrationGlobal."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .orchestration_global_orchestration_path import OrchestrationGlobalOrchestrationPath


from pagerduty_runtime.model import Model, response_model


@response_model
class OrchestrationGlobal(Model):
    __required__ = ("orchestration_path",)
    orchestration_path: OrchestrationGlobalOrchestrationPath
