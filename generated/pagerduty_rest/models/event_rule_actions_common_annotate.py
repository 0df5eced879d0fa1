"""EventRuleActionsCommonAnnotate."""

from __future__ import annotations

from .._model import Model, response_model


@response_model
class EventRuleActionsCommonAnnotate(Model):
    _required = ("value",)
    value: str
