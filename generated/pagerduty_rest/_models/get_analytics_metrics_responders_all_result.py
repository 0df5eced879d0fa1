"""GetAnalyticsMetricsRespondersAllResult."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .analytics_responder_metrics import AnalyticsResponderMetrics
    from .get_analytics_metrics_responders_filters import GetAnalyticsMetricsRespondersFilters


from pagerduty_runtime.model import Model, response_model


@response_model
class GetAnalyticsMetricsRespondersAllResult(Model):
    data: list[AnalyticsResponderMetrics]
    filters: GetAnalyticsMetricsRespondersFilters
    order: Literal["asc", "desc"]
    order_by: str
    time_zone: str
