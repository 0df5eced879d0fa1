"""SupportHours."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal


from pagerduty_runtime.model import Model, response_model


@response_model
class SupportHours(Model):
    """When somebody is there for a service: the same hours on some days of the week.

    Attributes:
        days_of_week: 1 is Monday, 7 is Sunday.
        end_time: Local time, `17:00:00`.
        start_time: Local time, `09:00:00`.
        time_zone: IANA name, `Europe/Lisbon`.
    """

    days_of_week: list[int]
    end_time: str
    start_time: str
    time_zone: str
    type: Literal["fixed_time_per_day"]
