"""IncidentWorkflowInstanceEnvelope."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .incident_workflow_instance import IncidentWorkflowInstance


from pagerduty_runtime.model import Model, response_model


@response_model
class IncidentWorkflowInstanceEnvelope(Model):
    __required__ = ("incident_workflow_instance",)
    incident_workflow_instance: IncidentWorkflowInstance
