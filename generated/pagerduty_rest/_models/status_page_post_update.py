"""StatusPagePostUpdate."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from .postmortem_reference import PostmortemReference
    from .status_page_post_update_impacted_service import StatusPagePostUpdateImpactedService

from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class StatusPagePostUpdate(Model):
    id: str
    impacted_services: list[StatusPagePostUpdateImpactedService]
    message: str
    notify_subscribers: bool
    post: PostmortemReference
    reported_at: datetime | None
    reviewed_status: Literal["approved", "not_reviewed"]
    self_: str = json_field(name="self")
    severity: PostmortemReference
    status: PostmortemReference
    type: str
    update_frequency_ms: int | None
