"""EventEnrichmentEnvelope."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .event_enrichment import EventEnrichment


from pagerduty_runtime.model import Model, response_model


@response_model
class EventEnrichmentEnvelope(Model):
    event_enrichment: EventEnrichment
