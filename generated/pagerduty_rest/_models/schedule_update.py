"""ScheduleUpdate."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from .schedule_layer_input import ScheduleLayerInput
    from .schedule_next_oncall_for_user_input import ScheduleNextOncallForUserInput
    from .sub_schedule_input import SubScheduleInput

from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class ScheduleUpdate(Model):
    """`Schedule`, as it is sent.

    Attributes:
        time_zone: IANA name.
        description: Null where there is none.
        final_schedule: What comes of layers and overrides; its entries only where `since` and `until` ask for them.
        overrides_subschedule: The overrides; its entries only where `since` and `until` ask for them.
    """

    time_zone: str
    description: str | None | Unset = UNSET
    final_schedule: SubScheduleInput | Unset = UNSET
    name: str | Unset = UNSET
    next_oncall_for_user: ScheduleNextOncallForUserInput | Unset = UNSET
    overrides_subschedule: SubScheduleInput | Unset = UNSET
    schedule_layers: Sequence[ScheduleLayerInput] | Unset = UNSET
    type: Literal["schedule"] | Unset = UNSET
