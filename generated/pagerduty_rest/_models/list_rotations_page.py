"""ListRotationsPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .rotation import Rotation


from pagerduty_runtime.model import Model, response_model


@response_model
class ListRotationsPage(Model):
    __required__ = ("rotations",)
    limit: int
    more: bool
    offset: int
    rotations: list[Rotation]
