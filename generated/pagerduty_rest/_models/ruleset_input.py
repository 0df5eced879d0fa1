"""RulesetInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .ruleset_team_reference_input import RulesetTeamReferenceInput


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class RulesetInput(Model):
    name: str | Unset = UNSET
    team: RulesetTeamReferenceInput | Unset = UNSET
