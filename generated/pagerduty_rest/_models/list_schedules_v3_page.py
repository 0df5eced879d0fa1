"""ListSchedulesV3Page."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .v3_schedule_reference import V3ScheduleReference


from pagerduty_runtime.model import Model, response_model


@response_model
class ListSchedulesV3Page(Model):
    __required__ = ("schedules",)
    limit: int
    more: bool
    offset: int
    schedules: list[V3ScheduleReference]
