"""EventUpdate."""

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
class EventUpdate(Model):
    assignment_strategy: EventAssignmentStrategyInput | Unset = UNSET
    effective_since: datetime | str | Unset = UNSET
    effective_until: datetime | str | None | Unset = UNSET
    end_time: ZonedDateTimeInput | Unset = UNSET
    name: str | Unset = UNSET
    recurrence: Sequence[str] | Unset = UNSET
    start_time: ZonedDateTimeInput | Unset = UNSET
