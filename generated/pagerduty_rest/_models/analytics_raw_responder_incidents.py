"""AnalyticsRawResponderIncidents."""

from __future__ import annotations

from pagerduty_runtime.model import Model, response_model


@response_model
class AnalyticsRawResponderIncidents(Model):
    incident_created_at: str
    incident_description: str
    incident_id: str
    incident_number: int
    incident_priority_id: str | None
    incident_priority_name: str | None
    incident_priority_order: int | None
    incident_urgency: str
    mean_time_to_acknowledge_seconds: int
    responder_id: str
    responder_name: str
    service_id: str
    service_name: str
    service_team_id: str | None
    service_team_name: str | None
    total_acknowledgements: int
    total_business_hour_interruptions: int
    total_engaged_seconds: int
    total_interruptions: int
    total_manual_escalations_from: int
    total_manual_escalations_to: int
    total_off_hour_interruptions: int
    total_reassignments_from: int
    total_reassignments_to: int
    total_sleep_hour_interruptions: int
    total_timeout_escalations_from: int
    total_timeout_escalations_to: int
