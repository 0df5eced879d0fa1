"""EnrichmentDataQuery."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .enrichment_data_query_query import EnrichmentDataQueryQuery


from pagerduty_runtime.model import Model, request_model


@request_model
class EnrichmentDataQuery(Model):
    query: Sequence[EnrichmentDataQueryQuery]
    schema_id: str
