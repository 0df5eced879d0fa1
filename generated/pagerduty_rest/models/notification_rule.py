"""NotificationRule."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .contact_method_reference import ContactMethodReference
    from .email_contact_method import EmailContactMethod
    from .phone_contact_method import PhoneContactMethod
    from .push_contact_method import PushContactMethod
    from .whats_app_contact_method import WhatsAppContactMethod

from .._model import Model, member, response_model


@response_model
class NotificationRule(Model):
    _extends = "Resource"
    _required = (
        "contact_method",
        "start_delay_in_minutes",
        "type",
        "urgency",
    )
    contact_method: (
        ContactMethodReference | EmailContactMethod | PhoneContactMethod | PushContactMethod | WhatsAppContactMethod
    )
    html_url: str | None
    id: str
    self_: str | None = member(wire="self")
    start_delay_in_minutes: int
    summary: str | None
    type: Literal["assignment_notification_rule"]
    urgency: Literal["high", "low"]
