"""NotificationRuleContactMethodInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Literal

    from .push_contact_method_sound_input import PushContactMethodSoundInput

from .._model import Model, request_model
from ..types import UNSET, Unset


@request_model
class NotificationRuleContactMethodInput(Model):
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
    address: str | Unset = UNSET
    country_code: int | Unset = UNSET
    created_at: datetime | str | Unset = UNSET
    id: str | Unset = UNSET
    label: str | Unset = UNSET
    send_short_email: bool | Unset = UNSET
    sounds: Sequence[PushContactMethodSoundInput] | Unset = UNSET
