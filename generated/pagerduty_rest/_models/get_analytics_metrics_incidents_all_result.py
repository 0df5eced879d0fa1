"""GetAnalyticsMetricsIncidentsAllResult."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .get_analytics_metrics_incidents_all_result_data import GetAnalyticsMetricsIncidentsAllResultData
    from .get_analytics_metrics_incidents_filters import GetAnalyticsMetricsIncidentsFilters


from pagerduty_runtime.model import Model, response_model


@response_model
class GetAnalyticsMetricsIncidentsAllResult(Model):
    aggregate_unit: Literal["day", "week", "month"] | None
    data: list[GetAnalyticsMetricsIncidentsAllResultData]
    filters: GetAnalyticsMetricsIncidentsFilters
    order: Literal["asc", "desc"]
    order_by: str
    time_zone: str
