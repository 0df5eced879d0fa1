"""UploadEnrichmentCsvResult."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


from pagerduty_runtime.model import Model, response_model


@response_model
class UploadEnrichmentCsvResult(Model):
    accepted_at: datetime
    filename: str | None
    schema_id: str
    size_bytes: int
    status: str
    upload_id: str
