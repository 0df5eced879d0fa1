"""Calls in other corners: alerts, responders, tags, status pages, support hours, analytics."""

from datetime import UTC, datetime, timedelta
from typing import Any

from pagerduty_client import Client
from pagerduty_rest import encode
from pagerduty_rest.api.analytics import get_analytics_metrics_incidents_all
from pagerduty_rest.api.escalation_policies import create_escalation_policy
from pagerduty_rest.api.incidents import (
    create_incident_note,
    create_incident_responder_request,
    create_incident_snooze,
    update_incident_alerts,
)
from pagerduty_rest.api.services import update_service
from pagerduty_rest.api.users import update_user
from pagerduty_rest.models import (
    AlertUpdate,
    AnalyticsModelFiltersInput,
    AnalyticsModelInput,
    EscalationPolicyInput,
    EscalationRuleInput,
    EscalationTargetReferenceInput,
    IncidentAlertsUpdate,
    IncidentNoteCreate,
    IncidentSnoozeCreate,
    Service,
    SupportHoursInput,
    User,
)


def resolve(client: Client, incident_id: str, alert_ids: list[str]) -> int:
    """Resolve some alerts of an incident."""
    alerts = [AlertUpdate(id=alert_id, type="alert", status="resolved") for alert_id in alert_ids]
    page = update_incident_alerts.sync(incident_id, client=client, body=IncidentAlertsUpdate(alerts=alerts))
    return len(page.alerts)


def note_and_snooze(client: Client, incident_id: str) -> datetime:
    """A note, then an hour of silence."""
    note = create_incident_note.sync(incident_id, client=client, body=IncidentNoteCreate(content="Looking at it"))
    create_incident_snooze.sync(incident_id, client=client, body=IncidentSnoozeCreate(duration=3600))
    return note.created_at


def ask(client: Client, incident_id: str, requester_id: str, user_id: str) -> str:
    """Request a responder, with a dict."""
    target = {"responder_request_target": {"id": user_id, "type": "user_reference"}}
    body = {"requester_id": requester_id, "message": "Please help", "responder_request_targets": [target]}
    request = create_incident_responder_request.sync(incident_id, client=client, body=body)
    return request.responder_request_targets[0].responder_request_target.id


def policy(client: Client, user_ids: list[str], schedule_id: str) -> str:
    """A schedule first, then some people."""
    people = [EscalationTargetReferenceInput(id=user_id, type="user_reference") for user_id in user_ids]
    rules = [
        EscalationRuleInput(
            escalation_delay_in_minutes=15,
            targets=[EscalationTargetReferenceInput(id=schedule_id, type="schedule_reference")],
        ),
        EscalationRuleInput(escalation_delay_in_minutes=30, targets=people),
    ]
    body = EscalationPolicyInput(name="Shop", escalation_rules=rules, num_loops=2)
    return create_escalation_policy.sync(client=client, body=body).id


def hours(client: Client, service: Service) -> Service:
    """Change one field of what was received and send it all back."""
    body: dict[str, Any] = encode(service)
    body["support_hours"] = SupportHoursInput(
        type="fixed_time_per_day",
        time_zone="Europe/Paris",
        start_time="09:00:00",
        end_time="17:00:00",
        days_of_week=[1, 2, 3, 4, 5],
    )
    return update_service.sync(service.id, client=client, body=body)


def promote(client: Client, user: User, title: str) -> str | None:
    """The same with a user, as a model."""
    user.job_title = title
    return update_user.sync(user.id, client=client, body=user).job_title


def mean_time(client: Client) -> list[int]:
    """Seconds to resolve, over the last month."""
    since = datetime.now(UTC) - timedelta(days=30)
    body = AnalyticsModelInput(filters=AnalyticsModelFiltersInput(created_at_start=since, urgency="high"))
    return [
        one.mean_seconds_to_resolve for one in get_analytics_metrics_incidents_all.sync(client=client, body=body).data
    ]
