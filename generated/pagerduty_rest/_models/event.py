"""Event."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from .event_assignment_strategy import EventAssignmentStrategy
    from .zoned_date_time import ZonedDateTime


from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class Event(Model):
    """A shift that comes again, and who takes turns at it.

    Attributes:
        effective_since: From when it counts.
        effective_until: Until when; null for no end.
        end_time: When its first shift ends.
        recurrence: How it comes again, as RRULE lines of iCalendar.
        start_time: When its first shift begins.
    """

    __required__ = (
        "assignment_strategy",
        "effective_since",
        "end_time",
        "id",
        "name",
        "recurrence",
        "start_time",
        "type",
    )
    assignment_strategy: EventAssignmentStrategy
    effective_since: datetime
    effective_until: datetime | None
    end_time: ZonedDateTime
    html_url: str
    id: str
    name: str
    recurrence: list[str]
    self_: str = json_field(name="self")
    start_time: ZonedDateTime
    type: Literal["schedule_event"]
