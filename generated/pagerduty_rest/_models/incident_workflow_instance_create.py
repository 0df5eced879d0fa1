"""IncidentWorkflowInstanceCreate."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .incident_workflow_instance_create_incident import IncidentWorkflowInstanceCreateIncident

from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class IncidentWorkflowInstanceCreate(Model):
    id: str | Unset = UNSET
    incident: IncidentWorkflowInstanceCreateIncident | Unset = UNSET
    type: Literal["incident_workflow_instance"] | Unset = UNSET
