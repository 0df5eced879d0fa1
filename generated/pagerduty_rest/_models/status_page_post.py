"""StatusPagePost."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from .postmortem_reference import PostmortemReference
    from .status_page_post_update import StatusPagePostUpdate
    from .status_page_reference import StatusPageReference

from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class StatusPagePost(Model):
    """An incident or a maintenance as a status page shows it.

    Attributes:
        ends_at: For a maintenance; null for an incident.
        starts_at: For a maintenance; null for an incident.
    """

    ends_at: datetime | None
    id: str
    linked_resource: StatusPageReference
    post_type: Literal["incident", "maintenance"]
    postmortem: PostmortemReference
    self_: str = json_field(name="self")
    starts_at: datetime | None
    status_page: StatusPageReference
    title: str
    type: str
    updates: list[StatusPagePostUpdate]
