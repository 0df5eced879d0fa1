"""ScheduleResponseSchedule."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .escalation_policy_reference import EscalationPolicyReference
    from .final_schedule import FinalSchedule
    from .rotation import Rotation
    from .team_reference import TeamReference
    from .user_reference import UserReference


from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class ScheduleResponseSchedule(Model):
    __required__ = (
        "id",
        "name",
        "time_zone",
        "type",
    )
    description: str
    escalation_policies: list[EscalationPolicyReference]
    final_schedule: FinalSchedule
    html_url: str
    http_cal_url: str
    id: str
    name: str
    rotations: list[Rotation]
    self_: str = json_field(name="self")
    teams: list[TeamReference]
    time_zone: str
    type: Literal["schedule_v3"]
    users: list[UserReference]
    web_cal_url: str
