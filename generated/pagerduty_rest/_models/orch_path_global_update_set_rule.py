"""OrchPathGlobalUpdateSetRule."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .event_enrichment_rule_condition_input import EventEnrichmentRuleConditionInput
    from .orch_path_global_update_set_rule_actions import OrchPathGlobalUpdateSetRuleActions


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class OrchPathGlobalUpdateSetRule(Model):
    actions: OrchPathGlobalUpdateSetRuleActions | Unset = UNSET
    conditions: Sequence[EventEnrichmentRuleConditionInput] | Unset = UNSET
    disabled: bool | Unset = UNSET
    id: str | Unset = UNSET
    label: str | Unset = UNSET
