"""EscalationRuleInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .escalation_rule_escalation_rule_assignment_strategy_input import (
        EscalationRuleEscalationRuleAssignmentStrategyInput,
    )
    from .escalation_target_reference_input import EscalationTargetReferenceInput

from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class EscalationRuleInput(Model):
    """`EscalationRule`, as it is sent.

    Attributes:
        escalation_delay_in_minutes: So long until the next level is notified.
        targets: Users and schedules.
        escalation_rule_assignment_strategy: Whether all targets are notified, or each incident goes to the next in
            turn.
    """

    escalation_delay_in_minutes: int
    targets: Sequence[EscalationTargetReferenceInput]
    escalation_rule_assignment_strategy: EscalationRuleEscalationRuleAssignmentStrategyInput | Unset = UNSET
    id: str | Unset = UNSET
