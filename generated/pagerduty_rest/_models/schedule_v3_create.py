"""ScheduleV3Create."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .team_reference_input import TeamReferenceInput


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class ScheduleV3Create(Model):
    name: str
    time_zone: str
    description: str | Unset = UNSET
    teams: Sequence[TeamReferenceInput] | Unset = UNSET
