"""WhatsAppContactMethodUpdate."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class WhatsAppContactMethodUpdate(Model):
    address: str | Unset = UNSET
    country_code: int | Unset = UNSET
    label: str | Unset = UNSET
    type: Literal["whatsapp_contact_method"] = "whatsapp_contact_method"
