"""EventEnrichmentRuleActionsEnrichmentSearchValue."""

from __future__ import annotations

from pagerduty_runtime.model import Model, response_model


@response_model
class EventEnrichmentRuleActionsEnrichmentSearchValue(Model):
    path: str
    query_field_name: str
    template: str
