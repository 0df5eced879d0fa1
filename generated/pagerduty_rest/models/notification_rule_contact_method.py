"""NotificationRuleContactMethod."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from .push_contact_method_sound import PushContactMethodSound

from .._model import Model, member, response_model


@response_model
class NotificationRuleContactMethod(Model):
    _required = ("type",)
    address: str
    blacklisted: bool
    country_code: int
    created_at: datetime
    device_type: Literal["android", "ios"]
    enabled: bool
    html_url: str | None
    id: str
    label: str
    self_: str | None = member(wire="self")
    send_short_email: bool
    sounds: list[PushContactMethodSound]
    summary: str | None
    type: Literal[
        "email_contact_method_reference",
        "phone_contact_method_reference",
        "push_notification_contact_method_reference",
        "sms_contact_method_reference",
        "whatsapp_contact_method_reference",
        "email_contact_method",
        "phone_contact_method",
        "push_notification_contact_method",
        "sms_contact_method",
        "whatsapp_contact_method",
    ]
