"""IncidentUrgencyType."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal


from pagerduty_runtime.model import Model, response_model


@response_model
class IncidentUrgencyType(Model):
    type: Literal["constant", "use_support_hours"]
    urgency: Literal["low", "high", "severity_based"] | None
