"""ScheduleLayer."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from .restriction import Restriction
    from .schedule_layer_entry import ScheduleLayerEntry
    from .schedule_layer_user import ScheduleLayerUser

from .._model import Model, response_model


@response_model
class ScheduleLayer(Model):
    _required = (
        "rotation_turn_length_seconds",
        "rotation_virtual_start",
        "start",
        "users",
    )
    end: datetime | None
    id: str
    name: str
    rendered_coverage_percentage: float | None
    rendered_schedule_entries: list[ScheduleLayerEntry]
    restrictions: list[Restriction]
    rotation_turn_length_seconds: int
    rotation_virtual_start: datetime
    start: datetime
    users: list[ScheduleLayerUser]
