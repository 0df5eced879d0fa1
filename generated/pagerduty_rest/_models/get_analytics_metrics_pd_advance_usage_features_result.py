"""GetAnalyticsMetricsPdAdvanceUsageFeaturesResult."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .get_analytics_metrics_pd_advance_usage_features_result_data import (
        GetAnalyticsMetricsPdAdvanceUsageFeaturesResultData,
    )
    from .get_analytics_metrics_pd_advance_usage_features_result_filters import (
        GetAnalyticsMetricsPdAdvanceUsageFeaturesResultFilters,
    )


from pagerduty_runtime.model import Model, response_model


@response_model
class GetAnalyticsMetricsPdAdvanceUsageFeaturesResult(Model):
    data: list[GetAnalyticsMetricsPdAdvanceUsageFeaturesResultData]
    filters: GetAnalyticsMetricsPdAdvanceUsageFeaturesResultFilters
    time_zone: str
