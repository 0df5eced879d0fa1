"""CreateOverridesRequestOverride."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from .shift_member_input import ShiftMemberInput


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class CreateOverridesRequestOverride(Model):
    end_time: datetime | str
    overridden_member: ShiftMemberInput
    overriding_member: ShiftMemberInput
    start_time: datetime | str
    custom_shift_id: str | Unset = UNSET
    rotation_id: str | Unset = UNSET
    type: Literal["override_shift"] = "override_shift"
