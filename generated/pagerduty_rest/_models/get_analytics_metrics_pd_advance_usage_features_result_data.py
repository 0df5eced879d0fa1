"""GetAnalyticsMetricsPdAdvanceUsageFeaturesResultData."""

from __future__ import annotations

from pagerduty_runtime.model import Model, response_model


@response_model
class GetAnalyticsMetricsPdAdvanceUsageFeaturesResultData(Model):
    feature_id: str
    total_credits_used: int
    total_proactive_credits_used: int
    total_proactive_use_count: int
    total_use_count: int
