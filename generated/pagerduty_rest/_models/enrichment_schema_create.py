"""EnrichmentSchemaCreate."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from .enrichment_schema_create_field import EnrichmentSchemaCreateField


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class EnrichmentSchemaCreate(Model):
    fields: Sequence[EnrichmentSchemaCreateField]
    name: str
    description: str | Unset = UNSET
    integration_type: Literal["CSV"] | Unset = UNSET
