"""ScheduleV3Create."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .schedule_v3_create_team_reference import ScheduleV3CreateTeamReference

from .._model import Model, request_model
from ..types import UNSET, Unset


@request_model
class ScheduleV3Create(Model):
    name: str
    time_zone: str
    description: str | Unset = UNSET
    teams: Sequence[ScheduleV3CreateTeamReference] | Unset = UNSET
