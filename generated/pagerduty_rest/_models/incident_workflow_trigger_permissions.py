"""IncidentWorkflowTriggerPermissions."""

from __future__ import annotations

from pagerduty_runtime.model import Model, response_model


@response_model
class IncidentWorkflowTriggerPermissions(Model):
    restricted: bool
    team_id: str
