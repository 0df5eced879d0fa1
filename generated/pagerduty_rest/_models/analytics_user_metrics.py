"""AnalyticsUserMetrics."""

from __future__ import annotations

from pagerduty_runtime.model import Model, response_model


@response_model
class AnalyticsUserMetrics(Model):
    total_downloaded_mobile_app_count: int
    total_downloaded_mobile_app_percentage: float
    total_on_escalation_policy_count: int
    total_on_escalation_policy_percentage: float
    total_signed_up_count: int
    total_signed_up_percentage: float
    total_user_count: int
    total_with_notification_methods_count: int
    total_with_notification_methods_percentage: float
