"""EventRuleVariableParametersInput."""

from __future__ import annotations

from pagerduty_runtime.model import Model, request_model


@request_model
class EventRuleVariableParametersInput(Model):
    path: str
    value: str
