"""User."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .contact_method_reference import ContactMethodReference
    from .email_contact_method import EmailContactMethod
    from .incident_reference import IncidentReference
    from .notification_rule import NotificationRule
    from .notification_rule_reference import NotificationRuleReference
    from .phone_contact_method import PhoneContactMethod
    from .push_contact_method import PushContactMethod
    from .team import Team
    from .team_reference import TeamReference
    from .whats_app_contact_method import WhatsAppContactMethod

from .._model import Model, member, response_model


@response_model
class User(Model):
    _extends = "Resource"
    _required = (
        "email",
        "name",
        "type",
    )
    avatar_url: str
    billed: bool
    color: str
    contact_methods: list[
        ContactMethodReference | EmailContactMethod | PhoneContactMethod | PushContactMethod | WhatsAppContactMethod
    ]
    coordinated_incidents: list[IncidentReference]
    created_via_sso: bool
    description: str | None
    email: str
    html_url: str | None
    http_cal_url: str
    id: str
    invitation_sent: bool
    job_title: str | None
    locale: str
    name: str
    notification_rules: list[NotificationRuleReference | NotificationRule]
    role: Literal[
        "admin",
        "limited_user",
        "observer",
        "owner",
        "read_only_user",
        "restricted_access",
        "read_only_limited_user",
        "user",
    ]
    self_: str | None = member(wire="self")
    summary: str | None
    teams: list[TeamReference | Team]
    time_zone: str
    type: Literal["user"]
    web_cal_url: str
