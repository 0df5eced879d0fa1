"""EventEnrichment."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from .created_by_reference import CreatedByReference
    from .event_enrichment_privileges import EventEnrichmentPrivileges


from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class EventEnrichment(Model):
    associated_event_orchestrations: int
    associated_services: int
    created_at: datetime
    created_by: CreatedByReference | None
    description: str | None
    id: str
    is_default: bool
    name: str
    privileges: EventEnrichmentPrivileges | None
    self_: str = json_field(name="self")
    team: CreatedByReference | None
    updated_at: datetime
    updated_by: CreatedByReference | None
