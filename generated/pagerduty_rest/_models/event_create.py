"""EventCreate."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from .event_assignment_strategy_input import EventAssignmentStrategyInput
    from .zoned_date_time_input import ZonedDateTimeInput


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class EventCreate(Model):
    assignment_strategy: EventAssignmentStrategyInput
    effective_since: datetime | str
    end_time: ZonedDateTimeInput
    name: str
    recurrence: Sequence[str]
    start_time: ZonedDateTimeInput
    effective_until: datetime | str | None | Unset = UNSET
