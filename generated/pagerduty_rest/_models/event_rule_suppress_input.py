"""EventRuleSuppressInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class EventRuleSuppressInput(Model):
    value: bool
    threshold_time_amount: int | Unset = UNSET
    threshold_time_unit: Literal["seconds", "minutes", "hours"] | Unset = UNSET
    threshold_value: int | Unset = UNSET
