"""WorkflowIntegrationConnection."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from .workflow_integration_connection_app import WorkflowIntegrationConnectionApp
    from .workflow_integration_connection_health import WorkflowIntegrationConnectionHealth
    from .workflow_integration_connection_team import WorkflowIntegrationConnectionTeam
    from .workflow_integration_created_by_reference import WorkflowIntegrationCreatedByReference


from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class WorkflowIntegrationConnection(Model):
    apps: list[WorkflowIntegrationConnectionApp]
    configuration: dict[str, Any]
    created_at: datetime
    created_by: WorkflowIntegrationCreatedByReference | None
    external_id: str
    external_id_label: str
    health: WorkflowIntegrationConnectionHealth
    html_url: str | None
    id: str
    integration_id: str
    is_default: bool
    name: str
    scopes: list[str]
    secrets: dict[str, Any] | None
    self_: str | None = json_field(name="self")
    service_url: str
    summary: str | None
    teams: list[WorkflowIntegrationConnectionTeam]
    type: str
