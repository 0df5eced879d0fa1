"""QueryEnrichmentDataPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .enrichment_record import EnrichmentRecord


from pagerduty_runtime.model import Model, response_model


@response_model
class QueryEnrichmentDataPage(Model):
    records: list[EnrichmentRecord]
