"""ContactMethodReferenceInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

from pagerduty_runtime.model import Model, request_model


@request_model
class ContactMethodReferenceInput(Model):
    """`ContactMethodReference`, as it is sent.

    Attributes:
        id: PagerDuty's own, letters and digits; it never changes.
    """

    id: str
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
