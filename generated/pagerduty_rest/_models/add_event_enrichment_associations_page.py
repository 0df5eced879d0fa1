"""AddEventEnrichmentAssociationsPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .add_event_enrichment_associations_page_association import AddEventEnrichmentAssociationsPageAssociation


from pagerduty_runtime.model import Model, response_model


@response_model
class AddEventEnrichmentAssociationsPage(Model):
    associations: list[AddEventEnrichmentAssociationsPageAssociation]
