"""EventRuleTimeFrameActiveBetween."""

from __future__ import annotations

from pagerduty_runtime.model import Model, response_model


@response_model
class EventRuleTimeFrameActiveBetween(Model):
    __required__ = (
        "end_time",
        "start_time",
    )
    end_time: int
    start_time: int
