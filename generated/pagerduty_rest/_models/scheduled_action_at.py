"""ScheduledActionAt."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal


from pagerduty_runtime.model import Model, response_model


@response_model
class ScheduledActionAt(Model):
    __required__ = (
        "name",
        "type",
    )
    name: Literal["support_hours_start", "support_hours_end"]
    type: Literal["named_time"]
