"""EmailContactMethod."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

from .._model import Model, member, response_model


@response_model
class EmailContactMethod(Model):
    _extends = "ContactMethod"
    _required = (
        "address",
        "label",
        "type",
    )
    address: str
    enabled: bool
    html_url: str | None
    id: str
    label: str
    self_: str | None = member(wire="self")
    send_short_email: bool
    summary: str | None
    type: Literal["email_contact_method"]
