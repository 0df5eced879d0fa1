"""IncidentWorkflowTrigger."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .incident_workflow_trigger_permissions import IncidentWorkflowTriggerPermissions
    from .incident_workflow_trigger_service_reference import IncidentWorkflowTriggerServiceReference
    from .incident_workflow_trigger_workflow import IncidentWorkflowTriggerWorkflow

from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class IncidentWorkflowTrigger(Model):
    """When an incident workflow starts.

    Attributes:
        condition: For the conditional type: an expression on the incident.
        is_subscribed_to_all_services: Whether it counts for every service, whatever `services` says.
    """

    condition: str
    html_url: str | None
    id: str
    incident_types: list[str]
    is_disabled: bool
    is_subscribed_to_all_services: bool
    permissions: IncidentWorkflowTriggerPermissions
    self_: str | None = json_field(name="self")
    services: list[IncidentWorkflowTriggerServiceReference]
    summary: str | None
    trigger_type: Literal["conditional", "manual", "incident_type"]
    trigger_type_name: str
    trigger_url: str
    type: Literal["workflow_trigger"]
    workflow: IncidentWorkflowTriggerWorkflow
    workflow_id: str
    workflow_name: str
