"""EscalationPolicyReferenceInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

from pagerduty_runtime.model import Model, request_model


@request_model
class EscalationPolicyReferenceInput(Model):
    """`EscalationPolicyReference`, as it is sent.

    Attributes:
        id: PagerDuty's own, letters and digits; it never changes.
    """

    id: str
    type: Literal["escalation_policy_reference", "escalation_policy"] = "escalation_policy_reference"
