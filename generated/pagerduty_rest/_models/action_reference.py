"""ActionReference."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal


from pagerduty_runtime.model import Model, member, response_model


@response_model
class ActionReference(Model):
    _required = (
        "id",
        "type",
    )
    html_url: str | None
    id: str
    self_: str | None = member(wire="self")
    summary: str | None
    type: Literal["action_reference"]
