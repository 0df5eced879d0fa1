"""V3ScheduleReference."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal


from pagerduty_runtime.model import Model, member, response_model


@response_model
class V3ScheduleReference(Model):
    _required = (
        "id",
        "summary",
        "type",
    )
    html_url: str
    id: str
    self_: str = member(wire="self")
    summary: str
    type: Literal["schedule_v3_reference"]
