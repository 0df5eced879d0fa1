"""SupportHoursInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class SupportHoursInput(Model):
    """`SupportHours`, as it is sent.

    Attributes:
        days_of_week: 1 is Monday, 7 is Sunday.
        end_time: Local time, `17:00:00`.
        start_time: Local time, `09:00:00`.
        time_zone: IANA name, `Europe/Lisbon`.
    """

    days_of_week: Sequence[int] | Unset = UNSET
    end_time: str | Unset = UNSET
    start_time: str | Unset = UNSET
    time_zone: str | Unset = UNSET
    type: Literal["fixed_time_per_day"] | Unset = UNSET
