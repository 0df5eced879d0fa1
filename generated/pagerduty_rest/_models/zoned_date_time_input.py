"""ZonedDateTimeInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


from pagerduty_runtime.model import Model, request_model


@request_model
class ZonedDateTimeInput(Model):
    """`ZonedDateTime`, as it is sent.

    Attributes:
        time_zone: IANA name.
    """

    date_time: datetime | str
    time_zone: str
