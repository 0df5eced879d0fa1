"""EscalationPolicyInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from .escalation_rule_input import EscalationRuleInput
    from .team_reference_input import TeamReferenceInput

from .._model import Model, request_model
from ..types import UNSET, Unset


@request_model
class EscalationPolicyInput(Model):
    escalation_rules: Sequence[EscalationRuleInput]
    name: str
    description: str | None | Unset = UNSET
    num_loops: int | Unset = UNSET
    on_call_handoff_notifications: Literal["if_has_services", "always"] | Unset = UNSET
    teams: Sequence[TeamReferenceInput] | Unset = UNSET
    type: Literal["escalation_policy"] = "escalation_policy"
