"""EventAssignmentStrategy."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .shift_member import ShiftMember


from pagerduty_runtime.model import Model, response_model


@response_model
class EventAssignmentStrategy(Model):
    __required__ = (
        "members",
        "type",
    )
    members: list[ShiftMember]
    shifts_per_member: int
    type: Literal["rotating_member_assignment_strategy", "every_member_assignment_strategy"]
