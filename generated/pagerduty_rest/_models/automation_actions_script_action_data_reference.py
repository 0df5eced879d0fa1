"""AutomationActionsScriptActionDataReference."""

from __future__ import annotations

from pagerduty_runtime.model import Model, response_model


@response_model
class AutomationActionsScriptActionDataReference(Model):
    __required__ = ("script",)
    invocation_command: str
    script: str
