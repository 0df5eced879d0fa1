"""IncidentWorkflowInstance."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .reference import Reference


from pagerduty_runtime.model import Model, response_model


@response_model
class IncidentWorkflowInstance(Model):
    id: str
    incident: Reference
    type: Literal["incident_workflow_instance"]
