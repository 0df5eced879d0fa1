"""AnyContactMethodUpdate: one of the models that differ by their type."""

from __future__ import annotations

from typing import TypeAlias

from .email_contact_method_update import EmailContactMethodUpdate
from .phone_contact_method_update import PhoneContactMethodUpdate
from .push_contact_method_update import PushContactMethodUpdate
from .whats_app_contact_method_update import WhatsAppContactMethodUpdate

AnyContactMethodUpdate: TypeAlias = (
    EmailContactMethodUpdate | PhoneContactMethodUpdate | PushContactMethodUpdate | WhatsAppContactMethodUpdate
)
