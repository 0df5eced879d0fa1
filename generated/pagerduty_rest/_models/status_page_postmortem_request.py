"""StatusPagePostmortemRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .post_reference import PostReference

from pagerduty_runtime.model import Model, request_model


@request_model
class StatusPagePostmortemRequest(Model):
    message: str
    notify_subscribers: bool
    post: PostReference
    type: Literal["status_page_post_postmortem"] = "status_page_post_postmortem"
