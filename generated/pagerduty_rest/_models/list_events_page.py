"""ListEventsPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .event import Event


from pagerduty_runtime.model import Model, response_model


@response_model
class ListEventsPage(Model):
    __required__ = ("events",)
    events: list[Event]
    limit: int
    more: bool
    offset: int
