"""OrchestrationGlobalOrchestrationPathSetRule."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .event_enrichment_rule_condition import EventEnrichmentRuleCondition
    from .orchestration_global_orchestration_path_set_rule_actions import (
        OrchestrationGlobalOrchestrationPathSetRuleActions,
    )


from pagerduty_runtime.model import Model, response_model


@response_model
class OrchestrationGlobalOrchestrationPathSetRule(Model):
    actions: OrchestrationGlobalOrchestrationPathSetRuleActions
    conditions: list[EventEnrichmentRuleCondition]
    disabled: bool
    id: str
    label: str
