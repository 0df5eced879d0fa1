"""List, acknowledge, create: what most programs do first."""

from datetime import UTC, datetime, timedelta

from pagerduty_client import Client
from pagerduty_rest.api.incidents import create_incident, get_incident, list_incidents, merge_incidents, update_incident
from pagerduty_rest.models import (
    Incident,
    IncidentBodyInput,
    IncidentCreate,
    IncidentReferenceInput,
    IncidentsMerge,
    IncidentUpdate,
    PriorityReferenceInput,
    ServiceReferenceInput,
)


def table(client: Client) -> list[tuple[int, str, str | None, list[str | None], str]]:
    """Title, service, assignees and the name of the priority of the open incidents."""
    page = list_incidents.sync(
        client=client,
        statuses=["triggered", "acknowledged"],
        since=datetime.now(UTC) - timedelta(days=7),
        include=["assignees", "services"],
    )
    rows: list[tuple[int, str, str | None, list[str | None], str]] = []
    for incident in page.incidents:
        assignees = [assignment.assignee.summary for assignment in incident.assignments]
        priority = incident.priority.name if incident.priority is not None else "none"
        rows.append((incident.incident_number, incident.title, incident.service.summary, assignees, priority))
    return rows


def age(incident: Incident) -> timedelta:
    """Return how long an incident is or was open."""
    end = incident.resolved_at if incident.resolved_at is not None else datetime.now(UTC)
    return end - incident.created_at


def acknowledge(client: Client, incident_id: str) -> bool:
    """Acknowledge an incident; whether that worked."""
    incident = update_incident.sync(incident_id, client=client, body=IncidentUpdate(status="acknowledged"))
    return incident.status == "acknowledged"


def raise_alarm(client: Client, service_id: str, priority_id: str) -> Incident:
    """Create an incident with urgency, priority and body."""
    return create_incident.sync(
        client=client,
        body=IncidentCreate(
            title="Checkout returns 502",
            service=ServiceReferenceInput(id=service_id),
            urgency="high",
            priority=PriorityReferenceInput(id=priority_id),
            body=IncidentBodyInput(details="Since 10:42, in all regions"),
        ),
    )


def by_mapping(client: Client, service_id: str) -> str:
    """Pass a dict instead of the model."""
    service = {"id": service_id, "type": "service_reference"}
    return create_incident.sync(client=client, body={"type": "incident", "title": "x", "service": service}).id


def merge(client: Client, target: Incident, sources: list[Incident]) -> Incident:
    """Merge incidents into one."""
    references = [IncidentReferenceInput(id=source.id) for source in sources]
    return merge_incidents.sync(target.id, client=client, body=IncidentsMerge(source_incidents=references))


async def urgency(client: Client, incident_id: str) -> str:
    """The same functions, awaited."""
    incident = await get_incident.asyncio(incident_id, client=client)
    if incident.service.type == "service":
        return str(incident.service.auto_resolve_timeout)
    return incident.urgency


def remaining(client: Client) -> int | None:
    """Return the remaining requests, from the response's headers."""
    response = list_incidents.sync_detailed(client=client, limit=1)
    left = response.headers.get("ratelimit-remaining")
    return int(left) if left is not None else None


def send_back(client: Client, incident: Incident) -> Incident:
    """Send back the response of an operation."""
    return update_incident.sync(incident.id, client=client, body=incident)
