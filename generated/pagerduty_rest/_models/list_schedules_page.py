"""ListSchedulesPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .schedule import Schedule


from pagerduty_runtime.model import Model, response_model


@response_model
class ListSchedulesPage(Model):
    __required__ = ("schedules",)
    limit: int
    more: bool
    offset: int
    schedules: list[Schedule]
    total: int | None
