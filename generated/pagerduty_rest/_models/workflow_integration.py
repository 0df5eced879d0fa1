"""WorkflowIntegration."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from .workflow_integration_created_by_reference import WorkflowIntegrationCreatedByReference


from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class WorkflowIntegration(Model):
    application: str | None
    configuration_schema: dict[str, Any]
    created_at: datetime
    created_by: WorkflowIntegrationCreatedByReference | None
    description: str
    domain_name: str
    entitled: bool
    html_url: str | None
    icon_svg: str
    id: str
    is_deprecated: bool
    name: str
    package_name: str
    search_keywords: list[str]
    secrets_schema: dict[str, Any]
    self_: str | None = json_field(name="self")
    summary: str | None
    tags: list[str]
    type: str
