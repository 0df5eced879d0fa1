"""ListTagsPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .tag import Tag


from pagerduty_runtime.model import Model, response_model


@response_model
class ListTagsPage(Model):
    __required__ = ("tags",)
    limit: int
    more: bool
    offset: int
    tags: list[Tag]
    total: int | None
