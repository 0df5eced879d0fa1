"""OrchPathServiceUpdateSetRule."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .event_enrichment_rule_condition_input import EventEnrichmentRuleConditionInput
    from .orch_path_service_update_set_rule_actions import OrchPathServiceUpdateSetRuleActions


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class OrchPathServiceUpdateSetRule(Model):
    actions: OrchPathServiceUpdateSetRuleActions | Unset = UNSET
    conditions: Sequence[EventEnrichmentRuleConditionInput] | Unset = UNSET
    disabled: bool | Unset = UNSET
    id: str | Unset = UNSET
    label: str | Unset = UNSET
