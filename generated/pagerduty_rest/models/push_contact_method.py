"""PushContactMethod."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from .push_contact_method_sound import PushContactMethodSound

from .._model import Model, member, response_model


@response_model
class PushContactMethod(Model):
    _extends = "ContactMethod"
    _required = (
        "address",
        "device_type",
        "label",
        "type",
    )
    address: str
    blacklisted: bool
    created_at: datetime
    device_type: Literal["android", "ios"]
    html_url: str | None
    id: str
    label: str
    self_: str | None = member(wire="self")
    sounds: list[PushContactMethodSound]
    summary: str | None
    type: Literal["push_notification_contact_method"]
