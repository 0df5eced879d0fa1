"""SubSchedule."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .schedule_layer_entry import ScheduleLayerEntry

from .._model import Model, response_model


@response_model
class SubSchedule(Model):
    _required = ("name",)
    name: Literal["Final Schedule", "Overrides"]
    rendered_coverage_percentage: float | None
    rendered_schedule_entries: list[ScheduleLayerEntry]
