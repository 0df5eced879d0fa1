"""IncidentResponderRequestCancelResponderRequestTargetReference."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

from pagerduty_runtime.model import Model, request_model


@request_model
class IncidentResponderRequestCancelResponderRequestTargetReference(Model):
    id: str
    type: Literal["user_reference", "escalation_policy_reference", "user", "escalation_policy"]
