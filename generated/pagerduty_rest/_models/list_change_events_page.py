"""ListChangeEventsPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .change_event import ChangeEvent

from pagerduty_runtime.model import Model, response_model


@response_model
class ListChangeEventsPage(Model):
    change_events: list[ChangeEvent]
    limit: int | None
    more: bool
    offset: int | None
    total: int | None
