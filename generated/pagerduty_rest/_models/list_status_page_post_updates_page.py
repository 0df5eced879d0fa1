"""ListStatusPagePostUpdatesPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .status_page_post_update import StatusPagePostUpdate


from pagerduty_runtime.model import Model, response_model


@response_model
class ListStatusPagePostUpdatesPage(Model):
    limit: int
    more: bool
    offset: int
    post_updates: list[StatusPagePostUpdate]
    total: int | None
