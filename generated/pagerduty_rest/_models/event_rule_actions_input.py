"""EventRuleActionsInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .event_rule_actions_common_annotate_input import EventRuleActionsCommonAnnotateInput
    from .event_rule_event_action_input import EventRuleEventActionInput
    from .event_rule_extraction_input import EventRuleExtractionInput
    from .event_rule_severity_input import EventRuleSeverityInput
    from .event_rule_suppress_input import EventRuleSuppressInput
    from .event_rule_suspend_input import EventRuleSuspendInput


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class EventRuleActionsInput(Model):
    annotate: EventRuleActionsCommonAnnotateInput | None | Unset = UNSET
    event_action: EventRuleEventActionInput | None | Unset = UNSET
    extractions: Sequence[EventRuleExtractionInput] | Unset = UNSET
    priority: EventRuleActionsCommonAnnotateInput | None | Unset = UNSET
    route: EventRuleActionsCommonAnnotateInput | None | Unset = UNSET
    severity: EventRuleSeverityInput | None | Unset = UNSET
    suppress: EventRuleSuppressInput | Unset = UNSET
    suspend: EventRuleSuspendInput | None | Unset = UNSET
