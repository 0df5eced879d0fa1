"""EventRuleTimeFrame."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .event_rule_time_frame_active_between import EventRuleTimeFrameActiveBetween
    from .event_rule_time_frame_scheduled_weekly import EventRuleTimeFrameScheduledWeekly


from pagerduty_runtime.model import Model, response_model


@response_model
class EventRuleTimeFrame(Model):
    active_between: EventRuleTimeFrameActiveBetween
    scheduled_weekly: EventRuleTimeFrameScheduledWeekly
