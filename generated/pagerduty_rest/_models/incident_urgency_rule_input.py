"""IncidentUrgencyRuleInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .incident_urgency_type_input import IncidentUrgencyTypeInput


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class IncidentUrgencyRuleInput(Model):
    """`IncidentUrgencyRule`, as it is sent.

    Attributes:
        urgency: For the type constant; null for one that depends on the support hours. `severity_based` follows the
            event.
    """

    during_support_hours: IncidentUrgencyTypeInput | Unset = UNSET
    outside_support_hours: IncidentUrgencyTypeInput | Unset = UNSET
    type: Literal["constant", "use_support_hours"] | Unset = UNSET
    urgency: Literal["low", "high", "severity_based"] | None | Unset = UNSET
