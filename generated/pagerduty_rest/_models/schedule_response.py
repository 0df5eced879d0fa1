"""ScheduleResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .schedule_response_schedule import ScheduleResponseSchedule


from pagerduty_runtime.model import Model, response_model


@response_model
class ScheduleResponse(Model):
    __required__ = ("schedule",)
    schedule: ScheduleResponseSchedule
