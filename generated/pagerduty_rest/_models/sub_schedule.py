"""SubSchedule."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .schedule_layer_entry import ScheduleLayerEntry


from pagerduty_runtime.model import Model, response_model


@response_model
class SubSchedule(Model):
    """The turns that come of a schedule.

    Attributes:
        rendered_coverage_percentage: How much of the time that was asked for is covered, from 0 to 100; null where no
            time was.
        rendered_schedule_entries: The turns in the time that was asked for; empty where no time was.
    """

    __required__ = ("name",)
    name: Literal["Final Schedule", "Overrides"]
    rendered_coverage_percentage: float | None
    rendered_schedule_entries: list[ScheduleLayerEntry]
