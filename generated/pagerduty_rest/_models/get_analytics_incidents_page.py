"""GetAnalyticsIncidentsPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .analytics_raw_incident import AnalyticsRawIncident
    from .get_analytics_filters import GetAnalyticsFilters

from pagerduty_runtime.model import Model, response_model


@response_model
class GetAnalyticsIncidentsPage(Model):
    __required__ = (
        "data",
        "first",
        "last",
        "limit",
        "more",
        "order",
        "order_by",
        "time_zone",
    )
    data: list[AnalyticsRawIncident]
    ending_before: str | None
    filters: GetAnalyticsFilters
    first: str
    last: str
    limit: int
    more: bool
    order: Literal["asc", "desc"]
    order_by: Literal["created_at", "seconds_to_resolve", "updated_at"]
    starting_after: str | None
    time_zone: str
