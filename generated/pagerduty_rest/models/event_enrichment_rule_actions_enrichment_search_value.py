"""EventEnrichmentRuleActionsEnrichmentSearchValue."""

from __future__ import annotations

from .._model import Model, response_model


@response_model
class EventEnrichmentRuleActionsEnrichmentSearchValue(Model):
    path: str
    query_field_name: str
    template: str
