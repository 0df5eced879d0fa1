"""EventRuleConditionsInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from .event_rule_conditions_subcondition_input import EventRuleConditionsSubconditionInput


from pagerduty_runtime.model import Model, request_model


@request_model
class EventRuleConditionsInput(Model):
    operator: Literal["and", "or"]
    subconditions: Sequence[EventRuleConditionsSubconditionInput]
