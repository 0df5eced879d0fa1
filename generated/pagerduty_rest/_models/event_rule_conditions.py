"""EventRuleConditions."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .event_rule_conditions_subcondition import EventRuleConditionsSubcondition


from pagerduty_runtime.model import Model, response_model


@response_model
class EventRuleConditions(Model):
    __required__ = (
        "operator",
        "subconditions",
    )
    operator: Literal["and", "or"]
    subconditions: list[EventRuleConditionsSubcondition]
