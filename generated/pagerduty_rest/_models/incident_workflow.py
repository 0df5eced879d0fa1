"""IncidentWorkflow."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from .incident_workflow_step import IncidentWorkflowStep
    from .incident_workflow_team_reference import IncidentWorkflowTeamReference


from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class IncidentWorkflow(Model):
    """Steps that are taken for an incident, by hand or by a trigger."""

    created_at: datetime
    description: str
    html_url: str | None
    id: str
    is_enabled: bool
    name: str
    self_: str | None = json_field(name="self")
    steps: list[IncidentWorkflowStep]
    summary: str | None
    team: IncidentWorkflowTeamReference
    type: Literal["incident_workflow"]
