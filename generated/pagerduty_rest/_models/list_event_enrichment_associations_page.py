"""ListEventEnrichmentAssociationsPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .event_enrichment_association import EventEnrichmentAssociation


from pagerduty_runtime.model import Model, response_model


@response_model
class ListEventEnrichmentAssociationsPage(Model):
    associations: list[EventEnrichmentAssociation]
    limit: int
    more: bool
    offset: int
    total: int | None
