"""EscalationPolicyEnvelope."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .escalation_policy import EscalationPolicy


from pagerduty_runtime.model import Model, response_model


@response_model
class EscalationPolicyEnvelope(Model):
    __required__ = ("escalation_policy",)
    escalation_policy: EscalationPolicy
