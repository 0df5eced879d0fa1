"""EscalationPolicyUpdate."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from .escalation_rule_input import EscalationRuleInput
    from .team_reference_input import TeamReferenceInput

from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class EscalationPolicyUpdate(Model):
    """`EscalationPolicy`, as it is sent.

    Attributes:
        escalation_rules: In their order; the first one is level 1.
        num_loops: How often the rules are gone through again when nobody answers.
        on_call_handoff_notifications: Whether handoffs are told of always, or only while a service uses the policy.
    """

    description: str | None | Unset = UNSET
    escalation_rules: Sequence[EscalationRuleInput] | Unset = UNSET
    name: str | Unset = UNSET
    num_loops: int | Unset = UNSET
    on_call_handoff_notifications: Literal["if_has_services", "always"] | Unset = UNSET
    teams: Sequence[TeamReferenceInput] | Unset = UNSET
    type: Literal["escalation_policy"] | Unset = UNSET
