"""EventRuleSuppress."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal


from pagerduty_runtime.model import Model, response_model


@response_model
class EventRuleSuppress(Model):
    __required__ = ("value",)
    threshold_time_amount: int
    threshold_time_unit: Literal["seconds", "minutes", "hours"]
    threshold_value: int
    value: bool
