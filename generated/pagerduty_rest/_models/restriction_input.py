"""RestrictionInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class RestrictionInput(Model):
    """`Restriction`, as it is sent.

    Attributes:
        duration_seconds: How long, from then.
        start_time_of_day: `09:00:00`, in the schedule's time zone.
        start_day_of_week: 1 is Monday, 7 is Sunday; for weekly ones only.
    """

    duration_seconds: int
    start_time_of_day: str
    type: Literal["daily_restriction", "weekly_restriction"]
    start_day_of_week: int | Unset = UNSET
