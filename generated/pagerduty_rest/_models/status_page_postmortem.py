"""StatusPagePostmortem."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from .status_page_reference import StatusPageReference


from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class StatusPagePostmortem(Model):
    id: str
    message: str
    notify_subscribers: bool
    post: StatusPageReference
    reported_at: datetime
    self_: str = json_field(name="self")
    type: str
