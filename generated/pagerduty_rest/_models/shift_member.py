"""ShiftMember."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal


from pagerduty_runtime.model import Model, response_model


@response_model
class ShiftMember(Model):
    __required__ = ("type",)
    type: Literal["user_member", "empty_member"]
    user_id: str
