"""EventRuleSuspend."""

from __future__ import annotations

from .._model import Model, response_model


@response_model
class EventRuleSuspend(Model):
    _required = ("value",)
    value: int
