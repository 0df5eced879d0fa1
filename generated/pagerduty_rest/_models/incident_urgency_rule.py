"""IncidentUrgencyRule."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .incident_urgency_type import IncidentUrgencyType


from pagerduty_runtime.model import Model, response_model


@response_model
class IncidentUrgencyRule(Model):
    """What urgency the incidents of a service have.

    Attributes:
        urgency: For the type constant; null for one that depends on the support hours. `severity_based` follows the
            event.
    """

    during_support_hours: IncidentUrgencyType
    outside_support_hours: IncidentUrgencyType
    type: Literal["constant", "use_support_hours"]
    urgency: Literal["low", "high", "severity_based"] | None
