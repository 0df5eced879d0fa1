"""A service with an integration; a schedule's change; contact methods."""

from datetime import UTC, datetime

from pagerduty_client import Client
from pagerduty_rest.api.schedules import get_schedule, update_schedule
from pagerduty_rest.api.services import create_service, create_service_integration, get_service
from pagerduty_rest.api.users import get_user_contact_methods
from pagerduty_rest.models import (
    EscalationPolicyReferenceInput,
    IntegrationInput,
    Schedule,
    ScheduleLayerInput,
    ScheduleLayerUserInput,
    ScheduleUpdate,
    ServiceInput,
    UserReferenceInput,
)


def add_service(client: Client, policy_id: str) -> tuple[str, str]:
    """A service and the key of its integration."""
    service = create_service.sync(
        client=client,
        body=ServiceInput(
            name="Web shop",
            escalation_policy=EscalationPolicyReferenceInput(id=policy_id),
            auto_resolve_timeout=None,
            alert_creation="create_alerts_and_incidents",
        ),
    )
    integration = create_service_integration.sync(
        service.id,
        client=client,
        body=IntegrationInput(type="events_api_v2_inbound_integration", name="Alerts"),
    )
    return service.id, integration.integration_key


def timeout(client: Client, service_id: str) -> int:
    """Read a nullable field."""
    service = get_service.sync(service_id, client=client)
    return service.auto_resolve_timeout or 0


def rename(client: Client, schedule_id: str, name: str) -> Schedule:
    """Change what was received and send it back."""
    schedule = get_schedule.sync(schedule_id, client=client)
    schedule.name = name
    return update_schedule.sync(schedule_id, client=client, body=schedule)


def replace(client: Client, schedule_id: str, user_ids: list[str]) -> Schedule:
    """A new schedule in place of the old one."""
    layer = ScheduleLayerInput(
        start=datetime(2026, 1, 5, 9, tzinfo=UTC),
        rotation_virtual_start=datetime(2026, 1, 5, 9, tzinfo=UTC),
        rotation_turn_length_seconds=7 * 24 * 3600,
        users=[ScheduleLayerUserInput(user=UserReferenceInput(id=user_id)) for user_id in user_ids],
    )
    body = ScheduleUpdate(name="Primary", time_zone="Europe/Paris", schedule_layers=[layer])
    return update_schedule.sync(schedule_id, client=client, body=body)


def addresses(client: Client, user_id: str) -> list[str]:
    """Contact methods by their type."""
    found: list[str] = []
    for method in get_user_contact_methods.sync(user_id, client=client).contact_methods:
        if method.type == "email_contact_method":
            found.append(f"{method.address} (short: {method.send_short_email})")
        elif method.type == "push_notification_contact_method":
            found.append(method.device_type)
        else:
            found.append(method.address)
    return found
