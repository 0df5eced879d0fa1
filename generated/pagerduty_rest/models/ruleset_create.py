"""RulesetCreate."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .ruleset_team_reference_input import RulesetTeamReferenceInput

from .._model import Model, request_model
from ..types import UNSET, Unset


@request_model
class RulesetCreate(Model):
    name: str
    team: RulesetTeamReferenceInput | Unset = UNSET
