"""ComputedShiftAssignment."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from .shift_member import ShiftMember
    from .shift_source import ShiftSource


from pagerduty_runtime.model import Model, response_model


@response_model
class ComputedShiftAssignment(Model):
    __required__ = (
        "end_time",
        "member",
        "source",
        "start_time",
        "type",
    )
    end_time: datetime
    member: ShiftMember
    source: ShiftSource
    start_time: datetime
    type: Literal["computed_shift_assignment"]
