"""OrchPathRouterUpdateSetRule."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .event_enrichment_rule_condition_input import EventEnrichmentRuleConditionInput
    from .orch_path_router_update_set_rule_actions import OrchPathRouterUpdateSetRuleActions


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class OrchPathRouterUpdateSetRule(Model):
    actions: OrchPathRouterUpdateSetRuleActions | Unset = UNSET
    conditions: Sequence[EventEnrichmentRuleConditionInput] | Unset = UNSET
    disabled: bool | Unset = UNSET
    id: str | Unset = UNSET
    label: str | Unset = UNSET
