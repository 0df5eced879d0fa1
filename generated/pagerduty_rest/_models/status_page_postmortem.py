"""StatusPagePostmortem."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from .postmortem_reference import PostmortemReference

from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class StatusPagePostmortem(Model):
    id: str
    message: str
    notify_subscribers: bool
    post: PostmortemReference
    reported_at: datetime
    self_: str = json_field(name="self")
    type: str
