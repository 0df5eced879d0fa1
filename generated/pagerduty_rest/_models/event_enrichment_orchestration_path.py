"""EventEnrichmentOrchestrationPath."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from .created_by_reference import CreatedByReference
    from .event_enrichment_orchestration_path_set import EventEnrichmentOrchestrationPathSet
    from .event_enrichment_reference import EventEnrichmentReference


from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class EventEnrichmentOrchestrationPath(Model):
    created_at: datetime
    created_by: CreatedByReference | None
    parent: EventEnrichmentReference
    self_: str = json_field(name="self")
    sets: list[EventEnrichmentOrchestrationPathSet]
    type: Literal["event_enrichment"]
    updated_at: datetime
    updated_by: CreatedByReference | None
    version: str
