"""ServiceOrchestrationOrchestrationPathSetRule."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .event_enrichment_rule_condition import EventEnrichmentRuleCondition
    from .service_orchestration_orchestration_path_set_rule_actions import (
        ServiceOrchestrationOrchestrationPathSetRuleActions,
    )


from pagerduty_runtime.model import Model, response_model


@response_model
class ServiceOrchestrationOrchestrationPathSetRule(Model):
    actions: ServiceOrchestrationOrchestrationPathSetRuleActions
    conditions: list[EventEnrichmentRuleCondition]
    disabled: bool
    id: str
    label: str
