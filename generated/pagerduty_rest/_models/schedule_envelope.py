"""ScheduleEnvelope."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .schedule import Schedule


from pagerduty_runtime.model import Model, response_model


@response_model
class ScheduleEnvelope(Model):
    __required__ = ("schedule",)
    schedule: Schedule
