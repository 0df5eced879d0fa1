"""GetAutomationActionsInvocationEnvelope."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .automation_actions_invocation import AutomationActionsInvocation


from pagerduty_runtime.model import Model, response_model


@response_model
class GetAutomationActionsInvocationEnvelope(Model):
    __required__ = ("invocation",)
    invocation: AutomationActionsInvocation
