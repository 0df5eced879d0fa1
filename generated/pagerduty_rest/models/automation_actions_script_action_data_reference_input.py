"""AutomationActionsScriptActionDataReferenceInput."""

from __future__ import annotations

from .._model import Model, request_model
from ..types import UNSET, Unset


@request_model
class AutomationActionsScriptActionDataReferenceInput(Model):
    script: str
    invocation_command: str | Unset = UNSET
