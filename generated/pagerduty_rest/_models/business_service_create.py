"""BusinessServiceCreate."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .orchestration_team_reference_input import OrchestrationTeamReferenceInput


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class BusinessServiceCreate(Model):
    description: str | Unset = UNSET
    name: str | Unset = UNSET
    point_of_contact: str | Unset = UNSET
    team: OrchestrationTeamReferenceInput | Unset = UNSET
