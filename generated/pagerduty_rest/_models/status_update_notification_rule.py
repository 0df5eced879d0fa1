"""StatusUpdateNotificationRule."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from .contact_method_reference import ContactMethodReference
    from .email_contact_method import EmailContactMethod
    from .phone_contact_method import PhoneContactMethod
    from .push_contact_method import PushContactMethod
    from .whats_app_contact_method import WhatsAppContactMethod

from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class StatusUpdateNotificationRule(Model):
    __required__ = ("contact_method",)
    contact_method: (
        ContactMethodReference | EmailContactMethod | PhoneContactMethod | PushContactMethod | WhatsAppContactMethod
    )
    created_at: datetime
    id: str
    self_: str | None = json_field(name="self")
    summary: str | None
    type: str
