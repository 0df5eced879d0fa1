"""ListAutomationActionInvocationsPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .automation_actions_invocation import AutomationActionsInvocation


from pagerduty_runtime.model import Model, response_model


@response_model
class ListAutomationActionInvocationsPage(Model):
    __required__ = ("invocations",)
    invocations: list[AutomationActionsInvocation]
