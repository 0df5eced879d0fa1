"""ScheduleLayerEntry."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from .user_reference import UserReference


from pagerduty_runtime.model import Model, response_model


@response_model
class ScheduleLayerEntry(Model):
    """One turn of one user."""

    __required__ = (
        "end",
        "start",
    )
    end: datetime
    start: datetime
    user: UserReference
