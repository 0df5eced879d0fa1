"""EventRuleConditionsSubconditionInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .event_rule_conditions_subcondition_parameters_input import EventRuleConditionsSubconditionParametersInput


from pagerduty_runtime.model import Model, request_model


@request_model
class EventRuleConditionsSubconditionInput(Model):
    operator: Literal["exists", "nexists", "equals", "nequals", "contains", "ncontains", "matches", "nmatches"]
    parameters: EventRuleConditionsSubconditionParametersInput
