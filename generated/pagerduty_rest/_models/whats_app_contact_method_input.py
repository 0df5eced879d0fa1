"""WhatsAppContactMethodInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal


from pagerduty_runtime.model import Model, request_model


@request_model
class WhatsAppContactMethodInput(Model):
    address: str
    country_code: int
    label: str
    type: Literal["whatsapp_contact_method"] = "whatsapp_contact_method"
