"""OverrideShift."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from .shift_member import ShiftMember

from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class OverrideShift(Model):
    """That somebody takes over a shift, or a part of it.

    Attributes:
        overridden_member: Whose shift it was.
        overriding_member: Who takes it.
    """

    __required__ = (
        "end_time",
        "id",
        "start_time",
        "type",
    )
    custom_shift_id: str
    end_time: datetime
    html_url: str
    id: str
    overridden_member: ShiftMember
    overriding_member: ShiftMember
    rotation_id: str
    self_: str = json_field(name="self")
    start_time: datetime
    type: Literal["override_shift"]
