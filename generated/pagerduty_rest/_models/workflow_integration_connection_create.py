"""WorkflowIntegrationConnectionCreate."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .workflow_integration_connection_create_app import WorkflowIntegrationConnectionCreateApp
    from .workflow_integration_connection_create_team import WorkflowIntegrationConnectionCreateTeam


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class WorkflowIntegrationConnectionCreate(Model):
    name: str
    secrets: Mapping[str, Any]
    apps: Sequence[WorkflowIntegrationConnectionCreateApp] | Unset = UNSET
    configuration: Mapping[str, Any] | Unset = UNSET
    external_id: str | Unset = UNSET
    external_id_label: str | Unset = UNSET
    is_default: bool | Unset = UNSET
    scopes: Sequence[str] | Unset = UNSET
    service_url: str | Unset = UNSET
    teams: Sequence[WorkflowIntegrationConnectionCreateTeam] | Unset = UNSET
