"""ListEnrichmentSchemasPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .enrichment_schema import EnrichmentSchema


from pagerduty_runtime.model import Model, response_model


@response_model
class ListEnrichmentSchemasPage(Model):
    schemas: list[EnrichmentSchema]
