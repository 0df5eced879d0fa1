"""ScheduleLayer."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from .restriction import Restriction
    from .schedule_layer_entry import ScheduleLayerEntry
    from .schedule_layer_user import ScheduleLayerUser


from pagerduty_runtime.model import Model, response_model


@response_model
class ScheduleLayer(Model):
    """Users who take turns.

    Attributes:
        end: Until when; null for no end.
        rendered_coverage_percentage: How much of the time that was asked for is covered, from 0 to 100; null where no
            time was.
        rendered_schedule_entries: The turns in the time that was asked for; empty where no time was.
        restrictions: The hours that it covers; none for all.
        rotation_turn_length_seconds: How long a turn is: 86400 is a day, 604800 a week.
        rotation_virtual_start: When the first user's first turn began, or would have; the turns count from then.
        start: From when the layer counts.
        users: In the order of their turns.
    """

    __required__ = (
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
