"""EventRuleTimeFrameScheduledWeeklyInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


from pagerduty_runtime.model import Model, request_model


@request_model
class EventRuleTimeFrameScheduledWeeklyInput(Model):
    duration: int
    start_time: int
    timezone: str
    weekdays: Sequence[int]
