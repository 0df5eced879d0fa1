"""EscalationTargetReferenceInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal


from pagerduty_runtime.model import Model, request_model


@request_model
class EscalationTargetReferenceInput(Model):
    id: str
    type: Literal["user", "schedule", "user_reference", "schedule_reference", "schedule_v3_reference"]
