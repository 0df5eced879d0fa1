"""ListOnCallsPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .oncall import Oncall


from pagerduty_runtime.model import Model, response_model


@response_model
class ListOnCallsPage(Model):
    __required__ = ("oncalls",)
    limit: int
    more: bool
    offset: int
    oncalls: list[Oncall]
    total: int | None
