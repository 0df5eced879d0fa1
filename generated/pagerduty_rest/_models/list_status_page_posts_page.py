"""ListStatusPagePostsPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .status_page_post import StatusPagePost


from pagerduty_runtime.model import Model, response_model


@response_model
class ListStatusPagePostsPage(Model):
    limit: int
    more: bool
    offset: int
    posts: list[StatusPagePost]
    total: int | None
