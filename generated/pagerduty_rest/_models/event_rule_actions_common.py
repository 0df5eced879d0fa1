"""EventRuleActionsCommon."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .event_rule_actions_common_annotate import EventRuleActionsCommonAnnotate
    from .event_rule_event_action import EventRuleEventAction
    from .event_rule_extraction import EventRuleExtraction
    from .event_rule_severity import EventRuleSeverity
    from .event_rule_suppress import EventRuleSuppress
    from .event_rule_suspend import EventRuleSuspend


from pagerduty_runtime.model import Model, response_model


@response_model
class EventRuleActionsCommon(Model):
    annotate: EventRuleActionsCommonAnnotate | None
    event_action: EventRuleEventAction | None
    extractions: list[EventRuleExtraction]
    priority: EventRuleActionsCommonAnnotate | None
    severity: EventRuleSeverity | None
    suppress: EventRuleSuppress
    suspend: EventRuleSuspend | None
