"""StatusPagePostPutRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from .status_page_post_post_request_status_page_reference import StatusPagePostPostRequestStatusPageReference


from pagerduty_runtime.model import Model, request_model


@request_model
class StatusPagePostPutRequest(Model):
    ends_at: datetime | str | None
    post_type: Literal["incident", "maintenance"]
    starts_at: datetime | str | None
    status_page: StatusPagePostPostRequestStatusPageReference
    title: str
    type: Literal["status_page_post"] = "status_page_post"
