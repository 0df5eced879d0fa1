"""EventEnrichmentRuleActions."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .event_enrichment_rule_actions_enrichment import EventEnrichmentRuleActionsEnrichment
    from .event_enrichment_rule_actions_extraction import EventEnrichmentRuleActionsExtraction


from pagerduty_runtime.model import Model, response_model


@response_model
class EventEnrichmentRuleActions(Model):
    enrichments: list[EventEnrichmentRuleActionsEnrichment]
    extractions: list[EventEnrichmentRuleActionsExtraction]
