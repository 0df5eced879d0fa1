"""EnrichmentSchema."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from .enrichment_field import EnrichmentField


from pagerduty_runtime.model import Model, response_model


@response_model
class EnrichmentSchema(Model):
    created_at: datetime
    deleted_at: datetime | None
    description: str | None
    fields: list[EnrichmentField]
    id: str
    integration_type: Literal["CSV", "SERVICENOW"]
    name: str
    type: str
    updated_at: datetime
