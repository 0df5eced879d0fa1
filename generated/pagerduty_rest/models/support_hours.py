"""SupportHours."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

from .._model import Model, response_model


@response_model
class SupportHours(Model):
    days_of_week: list[int]
    end_time: str
    start_time: str
    time_zone: str
    type: Literal["fixed_time_per_day"]
