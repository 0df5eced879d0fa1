"""AnalyticsRawIncident."""

from __future__ import annotations

from .._model import Model, response_model


@response_model
class AnalyticsRawIncident(Model):
    acknowledged_user_ids: list[str]
    acknowledged_user_names: list[str]
    acknowledgement_count: int
    active_user_count: int
    assigned_user_ids: list[str]
    assigned_user_names: list[str]
    assignment_count: int
    auto_resolved: bool
    business_hour_interruptions: int
    created_at: str
    description: str
    engaged_seconds: int
    engaged_user_count: int
    escalation_count: int
    escalation_policy_id: str
    escalation_policy_name: str
    id: str
    incident_number: int
    incident_type_id: str
    incident_type_name: str
    joined_user_ids: list[str]
    joined_user_names: list[str]
    major: bool
    manual_escalation_count: int
    off_hour_interruptions: int
    priority_id: str | None
    priority_name: str | None
    priority_order: int | None
    reassignment_count: int
    resolved_at: str
    resolved_by_user_id: str
    resolved_by_user_name: str
    seconds_to_engage: int
    seconds_to_first_ack: int
    seconds_to_mobilize: int
    seconds_to_resolve: int
    service_id: str
    service_name: str
    sleep_hour_interruptions: int
    snoozed_seconds: int
    status: str
    team_id: str | None
    team_name: str | None
    timeout_escalation_count: int
    total_interruptions: int
    total_notifications: int
    updated_at: str
    urgency: str
    user_defined_effort_seconds: int | None
