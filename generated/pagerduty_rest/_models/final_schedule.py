"""FinalSchedule."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .computed_shift_assignment import ComputedShiftAssignment


from pagerduty_runtime.model import Model, response_model


@response_model
class FinalSchedule(Model):
    __required__ = (
        "computed_shift_assignments",
        "rendered_coverage_percentage",
        "type",
    )
    computed_shift_assignments: list[ComputedShiftAssignment]
    rendered_coverage_percentage: float
    type: Literal["final_schedule"]
