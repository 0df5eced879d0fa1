"""A receiver of webhooks: events narrow by class, by isinstance and by their type."""

from datetime import datetime
from typing import assert_type

from pagerduty_client.webhooks import (
    Deduplicator,
    Event,
    IncidentAnnotated,
    IncidentCustomFieldValuesUpdated,
    IncidentResponderReplied,
    IncidentTriggered,
    PageyPing,
    ServiceUpdated,
    WebhookError,
    WebhookEvent,
    WebhookReceiver,
)
from pagerduty_client.webhooks.models import IncidentData, NoteData
from pagerduty_rest import encode


def secrets_of(subscription_id: str | None) -> list[str]:
    """The secrets of a subscription."""
    return ["…"] if subscription_id is not None else []


RECEIVERS = [WebhookReceiver(["…"]), WebhookReceiver(secrets={"PSUB": "…"}), WebhookReceiver(secrets_of)]
seen = Deduplicator()


def respond(body: bytes, headers: dict[str, str]) -> int:
    """The HTTP status for a request."""
    try:
        event = RECEIVERS[0].receive(body, headers)
    except WebhookError as error:
        return error.status
    if seen.add(event):
        print(line(event), by_instance(event), by_type(event), common(event))
    return 202


def line(event: WebhookEvent) -> str:
    """Describe an event in one line."""
    match event:
        case IncidentTriggered():
            assert_type(event.data, IncidentData)
            return f"{event.data.title} on {event.data.service.summary}, {event.data.urgency}"
        case IncidentAnnotated(data=note):
            assert_type(note, NoteData)
            return f"{note.incident.id}: {note.content}"
        case IncidentResponderReplied():
            policy = event.data.escalation_policy
            return f"{event.data.state} {policy.summary if policy is not None else None}"
        case IncidentCustomFieldValuesUpdated():
            return ", ".join(f"{field.name}={field.value}" for field in event.data.custom_fields)
        case ServiceUpdated():
            return ", ".join(team.id for team in event.data.teams)
        case _:
            return other(event)


def other(event: Event) -> str:
    """Types that this version does not know, or that the program does not handle."""
    if event.event_type == "incident.invented_tomorrow":
        return str(event.data["anything"])
    return f"{event.event_type} {encode(event)}"


def by_instance(event: WebhookEvent) -> str | None:
    """The title of a new incident."""
    if isinstance(event, IncidentTriggered):
        assert_type(event, IncidentTriggered)
        return event.data.title
    return None


def by_type(event: WebhookEvent) -> str | None:
    """The fields of a type."""
    if event.event_type == "incident.annotated":
        assert_type(event, IncidentAnnotated)
        return event.data.content
    if event.event_type == "pagey.ping":
        assert_type(event, PageyPing)
        return event.data.message
    return None


def common(event: Event) -> tuple[str, datetime, str | None, str | None]:
    """Read the fields that all events have."""
    agent = event.agent.summary if event.agent is not None else None
    return event.id, event.occurred_at, agent, event.webhook_id
