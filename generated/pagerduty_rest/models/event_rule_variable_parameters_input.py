"""EventRuleVariableParametersInput."""

from __future__ import annotations

from .._model import Model, request_model


@request_model
class EventRuleVariableParametersInput(Model):
    path: str
    value: str
