"""ScheduleV3Update."""

from __future__ import annotations

from .._model import Model, request_model
from ..types import UNSET, Unset


@request_model
class ScheduleV3Update(Model):
    description: str | Unset = UNSET
    name: str | Unset = UNSET
    time_zone: str | Unset = UNSET
