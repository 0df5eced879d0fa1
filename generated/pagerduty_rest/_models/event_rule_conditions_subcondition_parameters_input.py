"""EventRuleConditionsSubconditionParametersInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class EventRuleConditionsSubconditionParametersInput(Model):
    path: str
    value: str
    options: Mapping[str, Any] | Unset = UNSET
