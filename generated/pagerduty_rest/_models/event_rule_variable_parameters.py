"""EventRuleVariableParameters."""

from __future__ import annotations

from pagerduty_runtime.model import Model, response_model


@response_model
class EventRuleVariableParameters(Model):
    __required__ = (
        "path",
        "value",
    )
    path: str
    value: str
