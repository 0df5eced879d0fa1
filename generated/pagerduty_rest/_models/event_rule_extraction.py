"""EventRuleExtraction."""

from __future__ import annotations

from pagerduty_runtime.model import Model, response_model


@response_model
class EventRuleExtraction(Model):
    __required__ = ("target",)
    regex: str
    source: str
    target: str
    template: str
