"""ScheduledActionInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .scheduled_action_at_input import ScheduledActionAtInput


from pagerduty_runtime.model import Model, request_model


@request_model
class ScheduledActionInput(Model):
    at: ScheduledActionAtInput
    to_urgency: Literal["high"] = "high"
    type: Literal["urgency_change"] = "urgency_change"
