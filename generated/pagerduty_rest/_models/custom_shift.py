"""CustomShift."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from .shift_assignment import ShiftAssignment


from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class CustomShift(Model):
    """A shift that stands in a schedule by itself, outside its rotations."""

    __required__ = (
        "assignments",
        "end_time",
        "id",
        "start_time",
        "type",
    )
    assignments: list[ShiftAssignment]
    end_time: datetime
    html_url: str
    id: str
    self_: str = json_field(name="self")
    start_time: datetime
    type: Literal["custom_shift"]
