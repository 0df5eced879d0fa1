"""Restriction."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal


from pagerduty_runtime.model import Model, response_model


@response_model
class Restriction(Model):
    """Some hours of each day, or of each week.

    Attributes:
        duration_seconds: How long, from then.
        start_day_of_week: 1 is Monday, 7 is Sunday; for weekly ones only.
        start_time_of_day: `09:00:00`, in the schedule's time zone.
    """

    __required__ = (
        "duration_seconds",
        "start_time_of_day",
        "type",
    )
    duration_seconds: int
    start_day_of_week: int
    start_time_of_day: str
    type: Literal["daily_restriction", "weekly_restriction"]
