"""ShiftSource."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal


from pagerduty_runtime.model import Model, response_model


@response_model
class ShiftSource(Model):
    __required__ = ("type",)
    override_id: str
    rotation_id: str
    shift_id: str
    type: Literal["schedule_rotation", "custom_shift", "schedule_rotation_override", "custom_shift_override"]
