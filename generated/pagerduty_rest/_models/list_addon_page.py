"""ListAddonPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .addon_reference import AddonReference


from pagerduty_runtime.model import Model, response_model


@response_model
class ListAddonPage(Model):
    __required__ = ("addons",)
    addons: list[AddonReference]
    limit: int
    more: bool
    offset: int
    total: int | None
