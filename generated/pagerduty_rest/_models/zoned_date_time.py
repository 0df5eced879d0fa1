"""ZonedDateTime."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


from pagerduty_runtime.model import Model, response_model


@response_model
class ZonedDateTime(Model):
    """A time and the zone whose clock it is by.

    Attributes:
        time_zone: IANA name.
    """

    __required__ = (
        "date_time",
        "time_zone",
    )
    date_time: datetime
    time_zone: str
