"""AnalyticsResponderMetrics."""

from __future__ import annotations

from pagerduty_runtime.model import Model, response_model


@response_model
class AnalyticsResponderMetrics(Model):
    mean_engaged_seconds: int
    mean_time_to_acknowledge_seconds: int
    responder_id: str
    responder_name: str
    team_id: str
    team_name: str
    total_business_hour_interruptions: int
    total_engaged_seconds: int
    total_incident_count: int
    total_incidents_acknowledged: int
    total_incidents_manual_escalated_from: int
    total_incidents_manual_escalated_to: int
    total_incidents_reassigned_from: int
    total_incidents_reassigned_to: int
    total_incidents_timeout_escalated_from: int
    total_incidents_timeout_escalated_to: int
    total_interruptions: int
    total_notifications: int
    total_off_hour_interruptions: int
    total_seconds_on_call: int
    total_seconds_on_call_level_1: int
    total_seconds_on_call_level_2_plus: int
    total_sleep_hour_interruptions: int
