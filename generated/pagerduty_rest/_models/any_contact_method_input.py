"""AnyContactMethodInput: one of the models that differ by their type."""

from __future__ import annotations

from typing import TypeAlias

from .email_contact_method_input import EmailContactMethodInput
from .phone_contact_method_input import PhoneContactMethodInput
from .push_contact_method_input import PushContactMethodInput
from .whats_app_contact_method_input import WhatsAppContactMethodInput

AnyContactMethodInput: TypeAlias = (
    EmailContactMethodInput | PhoneContactMethodInput | PushContactMethodInput | WhatsAppContactMethodInput
)
