"""ScheduledAction."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .scheduled_action_at import ScheduledActionAt


from pagerduty_runtime.model import Model, response_model


@response_model
class ScheduledAction(Model):
    __required__ = (
        "at",
        "to_urgency",
        "type",
    )
    at: ScheduledActionAt
    to_urgency: Literal["high"]
    type: Literal["urgency_change"]
