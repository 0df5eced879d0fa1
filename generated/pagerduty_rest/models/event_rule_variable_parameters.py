"""EventRuleVariableParameters."""

from __future__ import annotations

from .._model import Model, response_model


@response_model
class EventRuleVariableParameters(Model):
    _required = (
        "path",
        "value",
    )
    path: str
    value: str
