"""An invented body for each event type, with every field that its data can have."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from pagerduty_runtime.model import Model

SECRET = "3nUq0TgE8zWv5LkYxPa1Rm7SdJ2hCb9oFiK4tGwXeN6MlZsQyAcVuHrBpDjO+/1f"
API, WEB = "https://api.pagerduty.com", "https://orchard.pagerduty.com"


def ref(kind: str, id: str, summary: str | None = None, **more: Any) -> dict[str, Any]:
    """Return a reference."""
    addresses = {"self": f"{API}/{kind}s/{id}", "html_url": f"{WEB}/{kind}s/{id}"}
    return {"id": id, "type": f"{kind}_reference", "summary": summary, **addresses, **more}


INCIDENT = ref("incident", "Q0APPLE", "Cider press jams, Žižkov")
SERVICE = ref("service", "PPRESS1", "Cider press")
ADA, BO = ref("user", "PADA001", "Ada Nováková"), ref("user", "PBO0002", "Bo Lindqvist")
POLICY = ref("escalation_policy", "PPOLICY", "Orchard watch")
FIELDS = [
    {
        "id": "PF1",
        "name": "row",
        "type": "field_value",
        "data_type": "string",
        "field_type": "single_value",
        "value": "",
    },
    {
        "id": "PF2",
        "name": "ok",
        "type": "field_value",
        "data_type": "boolean",
        "field_type": "single_value",
        "value": None,
    },
    {
        "id": "PF3",
        "name": "kg",
        "type": "field_value",
        "data_type": "float",
        "field_type": "multi_value",
        "value": [1.5],
    },
]

INCIDENT_DATA = {
    "id": "Q0APPLE",
    "type": "incident",
    "self": f"{API}/incidents/Q0APPLE",
    "html_url": f"{WEB}/incidents/Q0APPLE",
    "number": 12,
    "status": "triggered",
    "incident_key": None,
    "created_at": "2026-10-01T05:00:00Z",
    "reopened_at": "2026-10-01T06:00:00Z",
    "title": "Cider press jams, Žižkov",
    "service": SERVICE,
    "assignees": [ADA, BO],
    "escalation_policy": POLICY,
    "teams": [ref("team", "PTEAM01", "Orchard")],
    "priority": ref("priority", "PPRIO01", "P1"),
    "urgency": "high",
    "conference_bridge": {"conference_number": None, "conference_url": "https://meet.example/press"},
    "resolve_reason": {"type": "merge_resolve_reason", "incident": ref("incident", "Q0PEAR1")},
    "incident_type": {"name": "press_default"},
}
_FIELD_VALUES = {"custom_fields": FIELDS, "changed_custom_fields": FIELDS[:1]}
_TASK = {"id": "PTASK01", "type": "incident_task", "name": "Oil it", "summary": "Oil it", "description": None}
_ACTION = {"id": "01ACTION", "type": "incident_action_invocation", "self": API, "html_url": WEB, "state": "queued"}
_SERVICE = {"id": "PPRESS1", "type": "service", "self": API, "html_url": WEB, "summary": "Cider press"}
_ROLE = {"id": "7b0e", "type": "role_assignment_reference", "status": "active", "incident": INCIDENT}

# Data by type.
DATA: dict[str, dict[str, Any]] = {
    "incident": INCIDENT_DATA,
    "incident_note": {"incident": INCIDENT, "id": "PNOTE", "content": "»kein Öl«\n", "trimmed": False},
    "incident_status_update": {"incident": INCIDENT, "id": "PSTAT", "message": "Soon", "trimmed": True},
    "incident_responder": {
        "incident": INCIDENT,
        "user": BO,
        "escalation_policy": None,
        "message": "?",
        "state": "joined",
    },
    "incident_conference_bridge": {
        "incident": INCIDENT,
        "conference_numbers": [{"label": "", "number": "+420 555 0100"}],
        "conference_url": "https://meet.example/press",
    },
    "incident_workflow_instance": {
        "id": "PRUN001",
        "summary": "",
        "incident_workflow": ref("incident_workflow", "PFLOW01"),
        "workflow_trigger": ref("workflow_trigger", "0b1c-33", html_url=None),
        "incident": INCIDENT,
        "service": SERVICE,
    },
    "incident_field_values": {"incident": INCIDENT, **_FIELD_VALUES},
    "service_field_values": {"service": SERVICE, **_FIELD_VALUES},
    "incident_role_assignment": {
        "incident_role_assignments": [
            {
                **_ROLE,
                "role": {"id": "PR", "type": "role_reference", "summary": "Lead"},
                "assignee": None,
                "old_assignee": BO,
            }
        ]
    },
    "incident_task": {**_TASK, "status": "todo", "assignees": [ADA], "incident": INCIDENT},
    "incident_action_invocation": {**_ACTION, "incident": INCIDENT, "action": ref("action", "01OIL")},
    "service": {**_SERVICE, "alert_creation": "create_incidents", "teams": [ref("team", "PTEAM01")]},
    "ping": {"message": "Hello"},
}

TYPES = {
    **{
        f"incident.{name}": "incident"
        for name in (
            *("triggered", "acknowledged", "unacknowledged", "escalated", "delegated", "reassigned"),
            *("priority_updated", "incident_type.changed", "service_updated", "resolved", "reopened"),
        )
    },
    "incident.annotated": "incident_note",
    "incident.status_update_published": "incident_status_update",
    "incident.conference_bridge.updated": "incident_conference_bridge",
    "incident.custom_field_values.updated": "incident_field_values",
    "incident.responder.added": "incident_responder",
    "incident.responder.replied": "incident_responder",
    "incident.role.assigned": "incident_role_assignment",
    **{f"incident.task.{name}": "incident_task" for name in ("created", "updated", "completed")},
    **{
        f"incident.action_invocation.{name}": "incident_action_invocation"
        for name in ("created", "updated", "terminated")
    },
    "incident.workflow.started": "incident_workflow_instance",
    "incident.workflow.completed": "incident_workflow_instance",
    **{f"service.{name}": "service" for name in ("created", "updated", "deleted")},
    "service.custom_field_values.updated": "service_field_values",
    "pagey.ping": "ping",
}


def payload(event_type: str, /, **fields: Any) -> dict[str, Any]:
    """Return the JSON object of a body; `fields` replace those of the event."""
    kind = TYPES.get(event_type, "incident")
    event = {
        "id": "01K0ORCHARD00000000000001",
        "event_type": event_type,
        "resource_type": event_type.partition(".")[0],
        "occurred_at": "2026-10-01T05:00:07.250Z",
        "agent": {"id": "PADA001", "type": "user_reference"},
        "client": {"name": "Orchard sensors", "url": "https://sensors.example/7"},
        "data": {**DATA[kind], "type": kind},
    }
    return {"event": {**event, **fields}}


def body(event_type: str, /, **fields: Any) -> bytes:
    """Return the bytes of a body."""
    return json.dumps(payload(event_type, **fields), ensure_ascii=False, separators=(",", ":")).encode()


def undeclared(value: Any, path: str = "event") -> Iterator[str]:
    """Yield the locations in a decoded value of undeclared fields, and of objects without a model."""
    if isinstance(value, Model):
        yield from (f"{path}.{name}" for name in value.additional_properties)
        for name, one in value.present():
            yield from undeclared(one, f"{path}.{name}")
    elif isinstance(value, list):
        for one in value:
            yield from undeclared(one, path)
    elif isinstance(value, dict):
        yield path
