"""GetAnalyticsMetricsIncidentsAllResultData."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any


from pagerduty_runtime.model import Model, response_model


@response_model
class GetAnalyticsMetricsIncidentsAllResultData(Model):
    mean_assignment_count: int
    mean_engaged_seconds: int
    mean_engaged_user_count: int
    mean_seconds_to_engage: int
    mean_seconds_to_first_ack: int
    mean_seconds_to_mobilize: int
    mean_seconds_to_resolve: int
    mean_user_defined_engaged_seconds: int
    p50_seconds_to_first_ack: int
    p50_seconds_to_resolve: int
    p75_seconds_to_first_ack: int
    p75_seconds_to_resolve: int
    p90_seconds_to_first_ack: int
    p90_seconds_to_resolve: int
    p95_seconds_to_first_ack: int
    p95_seconds_to_resolve: int
    range_start: str
    service_id: str
    service_name: str
    team_id: str
    team_name: str
    total_business_hour_interruptions: int
    total_engaged_seconds: int
    total_escalation_count: int
    total_incident_count: int
    total_incidents_acknowledged: int
    total_incidents_auto_resolved: Any
    total_incidents_manual_escalated: int
    total_incidents_reassigned: int
    total_incidents_timeout_escalated: int
    total_interruptions: int
    total_notifications: int
    total_off_hour_interruptions: int
    total_sleep_hour_interruptions: int
    total_snoozed_seconds: int
    total_user_defined_engaged_seconds: int
    up_time_pct: float
