"""ScheduleLayerInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from .restriction_input import RestrictionInput
    from .schedule_layer_user_input import ScheduleLayerUserInput


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class ScheduleLayerInput(Model):
    """`ScheduleLayer`, as it is sent.

    Attributes:
        rotation_turn_length_seconds: How long a turn is: 86400 is a day, 604800 a week.
        rotation_virtual_start: When the first user's first turn began, or would have; the turns count from then.
        start: From when the layer counts.
        users: In the order of their turns.
        end: Until when; null for no end.
        restrictions: The hours that it covers; none for all.
    """

    rotation_turn_length_seconds: int
    rotation_virtual_start: datetime | str
    start: datetime | str
    users: Sequence[ScheduleLayerUserInput]
    end: datetime | str | None | Unset = UNSET
    id: str | Unset = UNSET
    name: str | Unset = UNSET
    restrictions: Sequence[RestrictionInput] | Unset = UNSET
