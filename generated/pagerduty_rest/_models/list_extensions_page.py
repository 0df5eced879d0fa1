"""ListExtensionsPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .extension import Extension


from pagerduty_runtime.model import Model, response_model


@response_model
class ListExtensionsPage(Model):
    __required__ = ("extensions",)
    extensions: list[Extension]
    limit: int
    more: bool
    offset: int
    total: int | None
