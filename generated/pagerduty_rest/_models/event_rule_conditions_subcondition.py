"""EventRuleConditionsSubcondition."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .event_rule_conditions_subcondition_parameters import EventRuleConditionsSubconditionParameters


from pagerduty_runtime.model import Model, response_model


@response_model
class EventRuleConditionsSubcondition(Model):
    __required__ = (
        "operator",
        "parameters",
    )
    operator: Literal["exists", "nexists", "equals", "nequals", "contains", "ncontains", "matches", "nmatches"]
    parameters: EventRuleConditionsSubconditionParameters
