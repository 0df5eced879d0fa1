"""EventEnrichmentOrchestrationPathSet."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .event_enrichment_rule import EventEnrichmentRule


from pagerduty_runtime.model import Model, response_model


@response_model
class EventEnrichmentOrchestrationPathSet(Model):
    id: str
    rules: list[EventEnrichmentRule]
