"""IncidentCreate."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from .conference_bridge_input import ConferenceBridgeInput
    from .escalation_policy_reference_input import EscalationPolicyReferenceInput
    from .incident_body_input import IncidentBodyInput
    from .incident_create_assignment import IncidentCreateAssignment
    from .incident_type_reference_input import IncidentTypeReferenceInput
    from .priority_reference_input import PriorityReferenceInput
    from .service_reference_input import ServiceReferenceInput


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class IncidentCreate(Model):
    """An incident to open.

    Attributes:
        assignments: Users to assign; not together with `escalation_policy`.
        body: Details to show with it.
        escalation_policy: In place of the service's; not together with `assignments`.
        incident_key: A key of your own; refused where an open incident of the service has it. With it, a retry cannot
            open two.
        urgency: By the service's rule where it is left out.
    """

    service: ServiceReferenceInput
    title: str
    assignments: Sequence[IncidentCreateAssignment] | Unset = UNSET
    body: IncidentBodyInput | Unset = UNSET
    conference_bridge: ConferenceBridgeInput | Unset = UNSET
    escalation_policy: EscalationPolicyReferenceInput | Unset = UNSET
    incident_key: str | Unset = UNSET
    incident_type: IncidentTypeReferenceInput | Unset = UNSET
    priority: PriorityReferenceInput | Unset = UNSET
    type: Literal["incident"] = "incident"
    urgency: Literal["high", "low"] | Unset = UNSET
