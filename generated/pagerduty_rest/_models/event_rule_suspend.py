"""EventRuleSuspend."""

from __future__ import annotations

from pagerduty_runtime.model import Model, response_model


@response_model
class EventRuleSuspend(Model):
    __required__ = ("value",)
    value: int
