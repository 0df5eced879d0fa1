"""GetAutomationActionsRunnerEnvelope."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .automation_actions_runner import AutomationActionsRunner


from pagerduty_runtime.model import Model, response_model


@response_model
class GetAutomationActionsRunnerEnvelope(Model):
    __required__ = ("runner",)
    runner: AutomationActionsRunner
