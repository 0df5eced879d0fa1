"""EventRule."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .event_rule_actions import EventRuleActions
    from .event_rule_conditions import EventRuleConditions
    from .event_rule_time_frame import EventRuleTimeFrame
    from .event_rule_variable import EventRuleVariable


from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class EventRule(Model):
    actions: EventRuleActions
    catch_all: bool
    conditions: EventRuleConditions
    disabled: bool
    id: str
    position: int
    self_: str = json_field(name="self")
    time_frame: EventRuleTimeFrame
    variables: list[EventRuleVariable]
