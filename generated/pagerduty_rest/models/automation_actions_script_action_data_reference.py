"""AutomationActionsScriptActionDataReference."""

from __future__ import annotations

from .._model import Model, response_model


@response_model
class AutomationActionsScriptActionDataReference(Model):
    _required = ("script",)
    invocation_command: str
    script: str
