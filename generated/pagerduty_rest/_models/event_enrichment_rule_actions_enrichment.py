"""EventEnrichmentRuleActionsEnrichment."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .event_enrichment_rule_actions_enrichment_search_value import EventEnrichmentRuleActionsEnrichmentSearchValue


from pagerduty_runtime.model import Model, response_model


@response_model
class EventEnrichmentRuleActionsEnrichment(Model):
    schema_to_search: str
    search_values: list[EventEnrichmentRuleActionsEnrichmentSearchValue]
    target: str
