"""EventRuleVariableInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .event_rule_variable_parameters_input import EventRuleVariableParametersInput


from pagerduty_runtime.model import Model, request_model


@request_model
class EventRuleVariableInput(Model):
    name: str
    parameters: EventRuleVariableParametersInput
    type: Literal["regex"] = "regex"
