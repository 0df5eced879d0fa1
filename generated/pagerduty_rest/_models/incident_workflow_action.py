"""IncidentWorkflowAction."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from .incident_workflow_action_input import IncidentWorkflowActionInput
    from .incident_workflow_action_output import IncidentWorkflowActionOutput

from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class IncidentWorkflowAction(Model):
    action_tier: Literal["basic-action", "standard-action", "premium-action"]
    action_type: Literal["action", "trigger", "integration"]
    created_at: datetime
    created_by_user_id: str
    description: str
    domain_name: str
    function_name: str
    html_url: str | None
    id: str
    inputs: list[IncidentWorkflowActionInput]
    metadata: str
    name: str
    outputs: list[IncidentWorkflowActionOutput]
    package_name: str
    search_keywords: list[str]
    self_: str | None = json_field(name="self")
    summary: str | None
    tags: list[str]
    trigger_type: Literal["polling", "subscription", "web"]
    type: Literal["action"]
    version: float
