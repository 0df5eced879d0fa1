"""ScheduleV3Update."""

from __future__ import annotations

from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class ScheduleV3Update(Model):
    name: str
    time_zone: str
    description: str | Unset = UNSET
