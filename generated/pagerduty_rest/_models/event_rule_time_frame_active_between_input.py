"""EventRuleTimeFrameActiveBetweenInput."""

from __future__ import annotations

from pagerduty_runtime.model import Model, request_model


@request_model
class EventRuleTimeFrameActiveBetweenInput(Model):
    end_time: int
    start_time: int
