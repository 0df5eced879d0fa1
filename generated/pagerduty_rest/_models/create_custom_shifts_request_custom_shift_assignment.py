"""CreateCustomShiftsRequestCustomShiftAssignment."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .shift_member_input import ShiftMemberInput


from pagerduty_runtime.model import Model, request_model


@request_model
class CreateCustomShiftsRequestCustomShiftAssignment(Model):
    member: ShiftMemberInput
    type: Literal["shift_assignment"] = "shift_assignment"
