"""EventAssignmentStrategyInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from .shift_member_input import ShiftMemberInput


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class EventAssignmentStrategyInput(Model):
    members: Sequence[ShiftMemberInput]
    type: Literal["rotating_member_assignment_strategy", "every_member_assignment_strategy"]
    shifts_per_member: int | Unset = UNSET
