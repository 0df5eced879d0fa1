"""IncidentUpdate."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from .conference_bridge_input import ConferenceBridgeInput
    from .escalation_policy_reference_input import EscalationPolicyReferenceInput
    from .incident_create_assignment import IncidentCreateAssignment
    from .incident_type_reference_input import IncidentTypeReferenceInput
    from .incidents_update_incident_priority import IncidentsUpdateIncidentPriority
    from .service_reference_input import ServiceReferenceInput

from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class IncidentUpdate(Model):
    """What to change of an incident; what is left out stays.

    Attributes:
        assignments: The only assignees from then on; not together with `escalation_policy`.
        escalation_level: The level of its escalation policy to go to, from 1.
        priority: A reference to a priority of the account.
        resolution: A note on how it was resolved; only together with the status resolved.
    """

    assignments: Sequence[IncidentCreateAssignment] | Unset = UNSET
    conference_bridge: ConferenceBridgeInput | Unset = UNSET
    escalation_level: int | Unset = UNSET
    escalation_policy: EscalationPolicyReferenceInput | Unset = UNSET
    incident_type: IncidentTypeReferenceInput | Unset = UNSET
    priority: IncidentsUpdateIncidentPriority | str | None | Unset = UNSET
    resolution: str | Unset = UNSET
    service: ServiceReferenceInput | Unset = UNSET
    status: Literal["resolved", "acknowledged", "triggered"] | Unset = UNSET
    title: str | Unset = UNSET
    type: Literal["incident", "incident_reference"] = "incident"
    urgency: Literal["high", "low"] | Unset = UNSET
