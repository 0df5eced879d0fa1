"""IncidentWorkflowTriggerWorkflow."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class IncidentWorkflowTriggerWorkflow(Model):
    created_at: datetime
    description: str
    html_url: str | None
    id: str
    name: str
    self_: str | None = json_field(name="self")
    type: Literal["workflow_reference", "incident_workflow"]
