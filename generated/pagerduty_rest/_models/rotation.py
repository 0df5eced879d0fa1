"""Rotation."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .event import Event
    from .impact_reference import ImpactReference

from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class Rotation(Model):
    """Shifts that come again."""

    __required__ = (
        "id",
        "type",
    )
    events: list[Event]
    html_url: str
    id: str
    schedule: ImpactReference
    self_: str = json_field(name="self")
    type: Literal["schedule_rotation", "rotation"]
