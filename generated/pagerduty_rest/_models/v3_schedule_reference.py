"""V3ScheduleReference."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal


from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class V3ScheduleReference(Model):
    __required__ = (
        "id",
        "summary",
        "type",
    )
    html_url: str
    id: str
    self_: str = json_field(name="self")
    summary: str
    type: Literal["schedule_v3_reference"]
