"""Oncall."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from .escalation_policy import EscalationPolicy
    from .escalation_policy_reference import EscalationPolicyReference
    from .schedule_reference import ScheduleReference
    from .user import User
    from .user_reference import UserReference
    from .v3_schedule_reference import V3ScheduleReference


from pagerduty_runtime.model import Model, response_model


@response_model
class Oncall(Model):
    """That somebody is on call, at one level of one escalation policy.

    Attributes:
        end: When the turn ends; null for one without an end.
        escalation_level: From 1, the first to be notified.
        schedule: Null where the policy names the user and no schedule.
        start: When the turn begins; null for one without a beginning, as by a policy that names the user.
    """

    end: datetime | None
    escalation_level: int
    escalation_policy: EscalationPolicyReference | EscalationPolicy
    schedule: ScheduleReference | V3ScheduleReference | None
    start: datetime | None
    user: UserReference | User
