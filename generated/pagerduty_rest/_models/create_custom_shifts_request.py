"""CreateCustomShiftsRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .create_custom_shifts_request_custom_shift import CreateCustomShiftsRequestCustomShift


from pagerduty_runtime.model import Model, request_model


@request_model
class CreateCustomShiftsRequest(Model):
    custom_shifts: Sequence[CreateCustomShiftsRequestCustomShift]
