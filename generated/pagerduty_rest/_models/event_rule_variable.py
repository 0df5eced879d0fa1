"""EventRuleVariable."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .event_rule_variable_parameters import EventRuleVariableParameters


from pagerduty_runtime.model import Model, response_model


@response_model
class EventRuleVariable(Model):
    __required__ = (
        "name",
        "parameters",
        "type",
    )
    name: str
    parameters: EventRuleVariableParameters
    type: Literal["regex"]
