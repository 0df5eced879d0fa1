"""CreateCustomShiftsRequestCustomShift."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Literal

    from .create_custom_shifts_request_custom_shift_assignment import CreateCustomShiftsRequestCustomShiftAssignment


from pagerduty_runtime.model import Model, request_model


@request_model
class CreateCustomShiftsRequestCustomShift(Model):
    assignments: Sequence[CreateCustomShiftsRequestCustomShiftAssignment]
    end_time: datetime | str
    start_time: datetime | str
    type: Literal["custom_shift"] = "custom_shift"
