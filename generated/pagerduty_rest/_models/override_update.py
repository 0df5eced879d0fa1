"""OverrideUpdate."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from .shift_member_input import ShiftMemberInput


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class OverrideUpdate(Model):
    end_time: datetime | str | Unset = UNSET
    overriding_member: ShiftMemberInput | Unset = UNSET
    start_time: datetime | str | Unset = UNSET
