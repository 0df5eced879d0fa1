"""EventRuleConditionsSubconditionParameters."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any


from pagerduty_runtime.model import Model, response_model


@response_model
class EventRuleConditionsSubconditionParameters(Model):
    __required__ = (
        "path",
        "value",
    )
    options: dict[str, Any]
    path: str
    value: str
