"""EnrichmentRecord."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


from pagerduty_runtime.model import Model, response_model


@response_model
class EnrichmentRecord(Model):
    created_at: datetime
    enrichment_data: dict[str, str]
    record_id: str
    type: str
