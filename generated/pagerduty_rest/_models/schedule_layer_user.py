"""ScheduleLayerUser."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .user_reference import UserReference


from pagerduty_runtime.model import Model, response_model


@response_model
class ScheduleLayerUser(Model):
    __required__ = ("user",)
    user: UserReference
