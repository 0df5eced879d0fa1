"""EventRuleSuspend."""

from __future__ import annotations

from pagerduty_runtime.model import Model, response_model


@response_model
class EventRuleSuspend(Model):
    _required = ("value",)
    value: int
