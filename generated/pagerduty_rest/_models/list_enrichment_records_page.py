"""ListEnrichmentRecordsPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .enrichment_record import EnrichmentRecord


from pagerduty_runtime.model import Model, response_model


@response_model
class ListEnrichmentRecordsPage(Model):
    next_cursor: str | None
    records: list[EnrichmentRecord]
    schema_id: str
