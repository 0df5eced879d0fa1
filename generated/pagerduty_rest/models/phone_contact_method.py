"""PhoneContactMethod."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

from .._model import Model, member, response_model


@response_model
class PhoneContactMethod(Model):
    _extends = "ContactMethod"
    _required = (
        "address",
        "country_code",
        "label",
        "type",
    )
    address: str
    blacklisted: bool
    country_code: int
    enabled: bool
    html_url: str | None
    id: str
    label: str
    self_: str | None = member(wire="self")
    summary: str | None
    type: Literal["phone_contact_method", "sms_contact_method"]
