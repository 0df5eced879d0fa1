"""ListWorkflowIntegrationsPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .workflow_integration import WorkflowIntegration


from pagerduty_runtime.model import Model, response_model


@response_model
class ListWorkflowIntegrationsPage(Model):
    __required__ = (
        "integrations",
        "limit",
        "next_cursor",
    )
    integrations: list[WorkflowIntegration]
    limit: int
    next_cursor: str | None
