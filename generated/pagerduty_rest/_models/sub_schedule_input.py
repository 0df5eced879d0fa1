"""SubScheduleInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from .schedule_layer_entry_input import ScheduleLayerEntryInput


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class SubScheduleInput(Model):
    """`SubSchedule`, as it is sent.

    Attributes:
        rendered_coverage_percentage: How much of the time that was asked for is covered, from 0 to 100; null where no
            time was.
        rendered_schedule_entries: The turns in the time that was asked for; empty where no time was.
    """

    name: Literal["Final Schedule", "Overrides"]
    rendered_coverage_percentage: float | None | Unset = UNSET
    rendered_schedule_entries: Sequence[ScheduleLayerEntryInput] | Unset = UNSET
