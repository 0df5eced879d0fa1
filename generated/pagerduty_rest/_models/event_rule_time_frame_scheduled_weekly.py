"""EventRuleTimeFrameScheduledWeekly."""

from __future__ import annotations

from pagerduty_runtime.model import Model, response_model


@response_model
class EventRuleTimeFrameScheduledWeekly(Model):
    __required__ = (
        "duration",
        "start_time",
        "timezone",
        "weekdays",
    )
    duration: int
    start_time: int
    timezone: str
    weekdays: list[int]
