"""EventEnrichments."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .event_enrichment import EventEnrichment


from pagerduty_runtime.model import Model, response_model


@response_model
class EventEnrichments(Model):
    event_enrichments: list[EventEnrichment]
    limit: int
    more: bool
    offset: int
    total: int | None
