"""Restriction."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

from .._model import Model, response_model


@response_model
class Restriction(Model):
    _required = (
        "duration_seconds",
        "start_time_of_day",
        "type",
    )
    duration_seconds: int
    start_day_of_week: int
    start_time_of_day: str
    type: Literal["daily_restriction", "weekly_restriction"]
