"""IncidentUrgencyTypeInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class IncidentUrgencyTypeInput(Model):
    type: Literal["constant", "use_support_hours"] | Unset = UNSET
    urgency: Literal["low", "high", "severity_based"] | None | Unset = UNSET
