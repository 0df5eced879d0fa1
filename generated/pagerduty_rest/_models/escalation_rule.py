"""EscalationRule."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .escalation_rule_escalation_rule_assignment_strategy import EscalationRuleEscalationRuleAssignmentStrategy
    from .escalation_target_reference import EscalationTargetReference

from pagerduty_runtime.model import Model, response_model


@response_model
class EscalationRule(Model):
    """A level of an escalation policy.

    Attributes:
        escalation_delay_in_minutes: So long until the next level is notified.
        escalation_rule_assignment_strategy: Whether all targets are notified, or each incident goes to the next in
            turn.
        targets: Users and schedules.
    """

    __required__ = (
        "escalation_delay_in_minutes",
        "targets",
    )
    escalation_delay_in_minutes: int
    escalation_rule_assignment_strategy: EscalationRuleEscalationRuleAssignmentStrategy
    id: str
    targets: list[EscalationTargetReference]
