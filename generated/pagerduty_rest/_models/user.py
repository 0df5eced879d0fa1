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


from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class User(Model):
    """Somebody with a login.

    Attributes:
        billed: Whether the user takes up a licence that is paid for.
        color: How schedules show the user: a name of a colour.
        contact_methods: References; with `include` in full.
        description: The user's own words; null where there are none.
        html_url: Its page in PagerDuty; null where it has none.
        id: PagerDuty's own, letters and digits; it never changes.
        invitation_sent: True while an invitation is open.
        job_title: Null where there is none.
        notification_rules: References; with `include` in full.
        role: In the account; a team, or a single thing, may give another one.
        self_: Its address in the API; null where it cannot be read there.
        summary: A short text that names it, for people; often its name or title.
        time_zone: IANA name, in which the user sees times.
    """

    __extends__ = "Resource"
    __required__ = (
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
    self_: str | None = json_field(name="self")
    summary: str | None
    teams: list[TeamReference | Team]
    time_zone: str
    type: Literal["user"]
    web_cal_url: str
