"""OrchestrationWarningIneligible."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal


from pagerduty_runtime.model import Model, response_model


@response_model
class OrchestrationWarningIneligible(Model):
    feature: str
    feature_type: str
    message: str
    rule_id: str | None
    warning_type: Literal["forbidden_feature", "invalid_routing"]
