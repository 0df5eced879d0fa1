"""AnalyticsIncidentsGet."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .analytics_incidents_get_filters import AnalyticsIncidentsGetFilters


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class AnalyticsIncidentsGet(Model):
    ending_before: str | Unset = UNSET
    filters: AnalyticsIncidentsGetFilters | Unset = UNSET
    limit: int | Unset = UNSET
    order: Literal["asc", "desc"] | Unset = UNSET
    order_by: Literal["created_at", "seconds_to_resolve"] | Unset = UNSET
    starting_after: str | Unset = UNSET
    time_zone: str | Unset = UNSET
