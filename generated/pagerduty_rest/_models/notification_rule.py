"""NotificationRule."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from .contact_method_reference import ContactMethodReference
    from .email_contact_method import EmailContactMethod
    from .phone_contact_method import PhoneContactMethod
    from .push_contact_method import PushContactMethod
    from .whats_app_contact_method import WhatsAppContactMethod

from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class NotificationRule(Model):
    """How, and how soon, a user is notified of an incident.

    Attributes:
        html_url: Its page in PagerDuty; null where it has none.
        id: PagerDuty's own, letters and digits; it never changes.
        self_: Its address in the API; null where it cannot be read there.
        start_delay_in_minutes: 0 is at once.
        summary: A short text that names it, for people; often its name or title.
        urgency: Of the incidents that it is for.
    """

    __extends__ = "Resource"
    __required__ = (
        "contact_method",
        "start_delay_in_minutes",
        "type",
        "urgency",
    )
    contact_method: (
        ContactMethodReference | EmailContactMethod | PhoneContactMethod | PushContactMethod | WhatsAppContactMethod
    )
    created_at: datetime
    html_url: str | None
    id: str
    self_: str | None = json_field(name="self")
    start_delay_in_minutes: int
    summary: str | None
    type: Literal["assignment_notification_rule"]
    urgency: Literal["high", "low"]
