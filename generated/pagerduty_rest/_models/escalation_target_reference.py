"""EscalationTargetReference."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal


from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class EscalationTargetReference(Model):
    """A user or a schedule, by id."""

    __required__ = (
        "id",
        "type",
    )
    html_url: str | None
    id: str
    self_: str | None = json_field(name="self")
    summary: str | None
    type: Literal["user", "schedule", "user_reference", "schedule_reference", "schedule_v3_reference"]
