"""EventEnrichmentRule."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .event_enrichment_rule_actions import EventEnrichmentRuleActions
    from .event_enrichment_rule_condition import EventEnrichmentRuleCondition


from pagerduty_runtime.model import Model, response_model


@response_model
class EventEnrichmentRule(Model):
    actions: EventEnrichmentRuleActions
    conditions: list[EventEnrichmentRuleCondition]
    disabled: bool
    id: str
    label: str
