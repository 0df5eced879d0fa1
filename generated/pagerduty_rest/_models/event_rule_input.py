"""EventRuleInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .event_rule_actions_input import EventRuleActionsInput
    from .event_rule_conditions_input import EventRuleConditionsInput
    from .event_rule_time_frame_input import EventRuleTimeFrameInput
    from .event_rule_variable_input import EventRuleVariableInput


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class EventRuleInput(Model):
    actions: EventRuleActionsInput | Unset = UNSET
    conditions: EventRuleConditionsInput | Unset = UNSET
    disabled: bool | Unset = UNSET
    id: str | Unset = UNSET
    position: int | Unset = UNSET
    time_frame: EventRuleTimeFrameInput | Unset = UNSET
    variables: Sequence[EventRuleVariableInput] | Unset = UNSET
