"""OrchestrationUnroutedOrchestrationPathSetRule."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .event_enrichment_rule_condition import EventEnrichmentRuleCondition
    from .orchestration_unrouted_orchestration_path_set_rule_actions import (
        OrchestrationUnroutedOrchestrationPathSetRuleActions,
    )


from pagerduty_runtime.model import Model, response_model


@response_model
class OrchestrationUnroutedOrchestrationPathSetRule(Model):
    actions: OrchestrationUnroutedOrchestrationPathSetRuleActions
    conditions: list[EventEnrichmentRuleCondition]
    disabled: bool
    id: str
    label: str
