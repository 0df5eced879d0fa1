"""ListEventOrchestrationsPageOrchestration."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from .orchestration_created_by_reference import OrchestrationCreatedByReference


from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class ListEventOrchestrationsPageOrchestration(Model):
    created_at: datetime
    created_by: OrchestrationCreatedByReference
    description: str
    id: str
    name: str
    routes: int
    self_: str = json_field(name="self")
    team: OrchestrationCreatedByReference
    updated_at: datetime
    updated_by: OrchestrationCreatedByReference
    version: str
