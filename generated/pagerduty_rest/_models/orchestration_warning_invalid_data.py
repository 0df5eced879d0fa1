"""OrchestrationWarningInvalidData."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal


from pagerduty_runtime.model import Model, response_model


@response_model
class OrchestrationWarningInvalidData(Model):
    feature: str
    feature_type: str
    message: str
    rule_id: str | None
    warning_type: Literal["invalid_data"]
