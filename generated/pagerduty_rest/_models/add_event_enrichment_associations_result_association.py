"""AddEventEnrichmentAssociationsResultAssociation."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .impact_reference import ImpactReference

from pagerduty_runtime.model import Model, response_model


@response_model
class AddEventEnrichmentAssociationsResultAssociation(Model):
    association: ImpactReference
    errors: list[str]
    status: int
