"""ListIncidentWorkflowActionsPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .incident_workflow_action import IncidentWorkflowAction


from pagerduty_runtime.model import Model, response_model


@response_model
class ListIncidentWorkflowActionsPage(Model):
    __required__ = (
        "limit",
        "next_cursor",
    )
    actions: list[IncidentWorkflowAction]
    limit: int
    more: bool
    next_cursor: str | None
