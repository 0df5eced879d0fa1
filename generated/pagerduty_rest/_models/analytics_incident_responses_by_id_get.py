"""AnalyticsIncidentResponsesByIdGet."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class AnalyticsIncidentResponsesByIdGet(Model):
    limit: int | Unset = UNSET
    order: Literal["asc", "desc"] | Unset = UNSET
    order_by: Literal["requested_at"] | Unset = UNSET
    time_zone: str | Unset = UNSET
