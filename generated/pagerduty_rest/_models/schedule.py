"""Schedule."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .escalation_policy_reference import EscalationPolicyReference
    from .schedule_layer import ScheduleLayer
    from .schedule_next_oncall_for_user import ScheduleNextOncallForUser
    from .sub_schedule import SubSchedule
    from .team_reference import TeamReference
    from .user_reference import UserReference


from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class Schedule(Model):
    """Who is on call when: layers of rotations, and overrides.

    Attributes:
        description: Null where there is none.
        final_schedule: What comes of layers and overrides; its entries only where `since` and `until` ask for them.
        overrides_subschedule: The overrides; its entries only where `since` and `until` ask for them.
        time_zone: IANA name.
        users: Everybody in its layers.
    """

    __required__ = (
        "time_zone",
        "type",
    )
    description: str | None
    escalation_policies: list[EscalationPolicyReference]
    final_schedule: SubSchedule
    html_url: str | None
    id: str
    name: str
    next_oncall_for_user: ScheduleNextOncallForUser
    overrides_subschedule: SubSchedule
    schedule_layers: list[ScheduleLayer]
    self_: str | None = json_field(name="self")
    summary: str | None
    teams: list[TeamReference]
    time_zone: str
    type: Literal["schedule"]
    users: list[UserReference]
