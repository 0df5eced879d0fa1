"""EventRuleTimeFrameInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .event_rule_time_frame_active_between_input import EventRuleTimeFrameActiveBetweenInput
    from .event_rule_time_frame_scheduled_weekly_input import EventRuleTimeFrameScheduledWeeklyInput


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class EventRuleTimeFrameInput(Model):
    active_between: EventRuleTimeFrameActiveBetweenInput | Unset = UNSET
    scheduled_weekly: EventRuleTimeFrameScheduledWeeklyInput | Unset = UNSET
