"""ScheduledActionAtInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal


from pagerduty_runtime.model import Model, request_model


@request_model
class ScheduledActionAtInput(Model):
    name: Literal["support_hours_start", "support_hours_end"]
    type: Literal["named_time"] = "named_time"
