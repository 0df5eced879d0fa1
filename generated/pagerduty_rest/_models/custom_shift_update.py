"""CustomShiftUpdate."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from .create_custom_shifts_request_custom_shift_assignment import CreateCustomShiftsRequestCustomShiftAssignment


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class CustomShiftUpdate(Model):
    assignments: Sequence[CreateCustomShiftsRequestCustomShiftAssignment] | Unset = UNSET
    end_time: datetime | str | Unset = UNSET
    start_time: datetime | str | Unset = UNSET
