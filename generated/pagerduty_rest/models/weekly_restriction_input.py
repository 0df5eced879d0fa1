"""WeeklyRestrictionInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

from .._model import Model, request_model


@request_model
class WeeklyRestrictionInput(Model):
    duration_seconds: int
    start_day_of_week: int
    start_time_of_day: str
    type: Literal["daily_restriction", "weekly_restriction"]
