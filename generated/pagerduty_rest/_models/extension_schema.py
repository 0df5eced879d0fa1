"""ExtensionSchema."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class ExtensionSchema(Model):
    description: str
    guide_url: str
    icon_url: str
    id: str
    key: str
    label: str
    logo_url: str
    self_: str | None = json_field(name="self")
    send_types: list[
        Literal["trigger", "acknowledge", "resolve", "delegate", "escalate", "unacknowledge", "assign", "custom"]
    ]
    summary: str | None
    type: str
    url: str
