"""AddEventEnrichmentAssociationsResult."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .add_event_enrichment_associations_result_association import AddEventEnrichmentAssociationsResultAssociation

from pagerduty_runtime.model import Model, response_model


@response_model
class AddEventEnrichmentAssociationsResult(Model):
    associations: list[AddEventEnrichmentAssociationsResultAssociation]
    status: Literal["created"]
