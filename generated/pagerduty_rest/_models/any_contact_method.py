"""AnyContactMethod: one of the models that differ by their type."""

from __future__ import annotations

from typing import TypeAlias

from .email_contact_method import EmailContactMethod
from .phone_contact_method import PhoneContactMethod
from .push_contact_method import PushContactMethod
from .whats_app_contact_method import WhatsAppContactMethod

AnyContactMethod: TypeAlias = EmailContactMethod | PhoneContactMethod | PushContactMethod | WhatsAppContactMethod
