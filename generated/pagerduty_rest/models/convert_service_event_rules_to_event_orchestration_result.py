"""ConvertServiceEventRulesToEventOrchestrationResult."""

from __future__ import annotations

from .._model import Model, response_model


@response_model
class ConvertServiceEventRulesToEventOrchestrationResult(Model):
    convert_status: str
    converted_to: str
