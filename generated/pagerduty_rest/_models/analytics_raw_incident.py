"""AnalyticsRawIncident."""

from __future__ import annotations

from pagerduty_runtime.model import Model, response_model


@response_model
class AnalyticsRawIncident(Model):
    """One incident in numbers. PagerDuty works them out with a delay, not while it happens.

    Attributes:
        business_hour_interruptions: Notifications in working hours, by each user's own time zone.
        engaged_seconds: The time of all who worked on it, added up.
        major: Whether it counts as a major incident by the account's own rule.
        off_hour_interruptions: Notifications outside working hours, but not at night.
        seconds_to_engage: From the first who acknowledged it or joined to the last; null with fewer than two.
        seconds_to_first_ack: From its opening to the first acknowledgement.
        seconds_to_mobilize: From its opening until the last of those who were asked had joined; null where nobody was.
        seconds_to_resolve: From its opening to its resolution.
        sleep_hour_interruptions: Notifications at night.
        snoozed_seconds: How long it was snoozed, in all.
        user_defined_effort_seconds: The time that somebody wrote down; null where nobody did.
    """

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
