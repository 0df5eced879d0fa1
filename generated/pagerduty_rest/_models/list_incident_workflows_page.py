"""ListIncidentWorkflowsPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .incident_workflow import IncidentWorkflow


from pagerduty_runtime.model import Model, response_model


@response_model
class ListIncidentWorkflowsPage(Model):
    __required__ = ("incident_workflows",)
    incident_workflows: list[IncidentWorkflow]
    limit: int
    more: bool
    offset: int
    total: int | None
