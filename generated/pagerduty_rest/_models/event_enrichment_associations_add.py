"""EventEnrichmentAssociationsAdd."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .event_enrichment_association_input import EventEnrichmentAssociationInput


from pagerduty_runtime.model import Model, request_model


@request_model
class EventEnrichmentAssociationsAdd(Model):
    associations: Sequence[EventEnrichmentAssociationInput]
