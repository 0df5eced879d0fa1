"""AnalyticsRawUser."""

from __future__ import annotations

from pagerduty_runtime.model import Model, response_model


@response_model
class AnalyticsRawUser(Model):
    account_id: int
    channel_types_configured: list[str]
    created_at: str
    default_notification_channel_count: int
    description: str | None
    downloaded_mobile_app: bool
    email: str
    escalation_policies_count: int
    id: str
    last_sign_in_at: str | None
    notification_methods: bool
    on_escalation_policy: bool
    on_schedule: bool
    role: str
    schedules_count: int
    signed_up: bool
    team_count: int
    team_id: str | None
    team_name: str | None
    time_zone: str | None
    user_name: str
