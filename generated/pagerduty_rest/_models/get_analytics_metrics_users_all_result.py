"""GetAnalyticsMetricsUsersAllResult."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .analytics_user_metrics import AnalyticsUserMetrics
    from .get_analytics_metrics_users_all_result_filters import GetAnalyticsMetricsUsersAllResultFilters


from pagerduty_runtime.model import Model, response_model


@response_model
class GetAnalyticsMetricsUsersAllResult(Model):
    data: list[AnalyticsUserMetrics]
    filters: GetAnalyticsMetricsUsersAllResultFilters
    time_zone: str
