"""IncidentWorkflowUpdate."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from .incident_workflow_step_input import IncidentWorkflowStepInput
    from .incident_workflow_team_reference_input import IncidentWorkflowTeamReferenceInput

from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class IncidentWorkflowUpdate(Model):
    name: str
    description: str | Unset = UNSET
    is_enabled: bool | Unset = UNSET
    steps: Sequence[IncidentWorkflowStepInput] | Unset = UNSET
    team: IncidentWorkflowTeamReferenceInput | Unset = UNSET
    type: Literal["incident_workflow"] | Unset = UNSET
