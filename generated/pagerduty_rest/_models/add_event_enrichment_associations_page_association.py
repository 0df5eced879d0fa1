"""AddEventEnrichmentAssociationsPageAssociation."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .association_reference import AssociationReference


from pagerduty_runtime.model import Model, response_model


@response_model
class AddEventEnrichmentAssociationsPageAssociation(Model):
    association: AssociationReference
    errors: list[str]
    status: int
