"""Rotation."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .event import Event


from pagerduty_runtime.model import Model, member, response_model


@response_model
class Rotation(Model):
    """Shifts that come again."""

    _required = (
        "id",
        "type",
    )
    events: list[Event]
    html_url: str
    id: str
    self_: str = member(wire="self")
    type: Literal["schedule_rotation"]
