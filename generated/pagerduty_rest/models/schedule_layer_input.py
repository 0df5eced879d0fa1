"""ScheduleLayerInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from .restriction_input import RestrictionInput
    from .schedule_layer_user_input import ScheduleLayerUserInput

from .._model import Model, request_model
from ..types import UNSET, Unset


@request_model
class ScheduleLayerInput(Model):
    rotation_turn_length_seconds: int
    rotation_virtual_start: datetime | str
    start: datetime | str
    users: Sequence[ScheduleLayerUserInput]
    end: datetime | str | None | Unset = UNSET
    id: str | Unset = UNSET
    name: str | Unset = UNSET
    restrictions: Sequence[RestrictionInput] | Unset = UNSET
