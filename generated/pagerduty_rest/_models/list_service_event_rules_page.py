"""ListServiceEventRulesPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from .orchestration_created_by_reference import OrchestrationCreatedByReference
    from .service_event_rule import ServiceEventRule


from pagerduty_runtime.model import Model, response_model


@response_model
class ListServiceEventRulesPage(Model):
    limit: int
    migrated_at: datetime
    migrated_by: OrchestrationCreatedByReference
    migrated_status: Literal["completed"]
    migrated_to: OrchestrationCreatedByReference
    migrated_via: Literal["API", "UI"]
    more: bool
    offset: int
    rules: list[ServiceEventRule]
    total: int | None
