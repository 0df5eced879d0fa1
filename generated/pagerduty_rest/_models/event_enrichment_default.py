"""EventEnrichmentDefault."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .event_enrichment_reference import EventEnrichmentReference


from pagerduty_runtime.model import Model, response_model


@response_model
class EventEnrichmentDefault(Model):
    default: EventEnrichmentReference | None
    previous_default: EventEnrichmentReference | None
