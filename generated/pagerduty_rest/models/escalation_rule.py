"""EscalationRule."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .escalation_target_reference import EscalationTargetReference

from .._model import Model, response_model


@response_model
class EscalationRule(Model):
    _required = (
        "escalation_delay_in_minutes",
        "targets",
    )
    escalation_delay_in_minutes: int
    escalation_rule_assignment_strategy: Literal["round_robin", "assign_to_everyone"]
    id: str
    targets: list[EscalationTargetReference]
