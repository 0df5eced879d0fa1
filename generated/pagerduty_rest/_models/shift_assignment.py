"""ShiftAssignment."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .shift_member import ShiftMember


from pagerduty_runtime.model import Model, response_model


@response_model
class ShiftAssignment(Model):
    __required__ = (
        "id",
        "member",
        "type",
    )
    id: str
    member: ShiftMember
    type: Literal["shift_assignment"]
