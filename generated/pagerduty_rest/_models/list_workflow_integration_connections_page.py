"""ListWorkflowIntegrationConnectionsPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .workflow_integration_connection import WorkflowIntegrationConnection


from pagerduty_runtime.model import Model, response_model


@response_model
class ListWorkflowIntegrationConnectionsPage(Model):
    __required__ = (
        "connections",
        "limit",
        "next_cursor",
    )
    connections: list[WorkflowIntegrationConnection]
    limit: int
    next_cursor: str | None
