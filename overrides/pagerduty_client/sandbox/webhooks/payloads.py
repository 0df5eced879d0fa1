"""Webhook bodies: the event that tells of a change, in the shape of its class's data."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable
from datetime import UTC
from typing import TYPE_CHECKING, Any

from pagerduty_client.sandbox._store import reference
from pagerduty_client.sandbox._values import Entity, is_array, is_object, objects
from pagerduty_client.webhooks import EVENT_CLASSES
from pagerduty_client.webhooks.models import IncidentData
from pagerduty_runtime.decoding import constants_of, type_of
from pagerduty_runtime.fields import table_of
from pagerduty_runtime.model import Model

if TYPE_CHECKING:
    from pagerduty_client.sandbox._account import Account
    from pagerduty_client.sandbox._changes import Change

INCIDENTS = "/incidents"
# PagerDuty sends these, too; its documentation does not list them.
UNDOCUMENTED = frozenset({"incident.title_updated", "incident.urgency_updated"})
_REPLIES = {"joined": "accepted"}  # the API's word for a responder's state, and that of webhooks


def data_model(event_type: str) -> type[Model]:
    """The model of the data of an event type."""
    cls = EVENT_CLASSES.get(event_type)
    if cls is None:
        return IncidentData
    data = table_of(cls).by_name["data"]
    found: type[Model] = type_of(data.annotation, cls.__home__)
    return found


def incident_of(account: Account, change: Change) -> Entity | None:
    """The incident that a change belongs to, as the account keeps it."""
    found = change.object if change.object.get("type") == "incident" else _incident_reference(change)
    return account.store.get(INCIDENTS, str(found.get("id")))


def _incident_reference(change: Change) -> Entity:
    found = change.object.get("incident") or change.root
    return found if is_object(found) else {}


def event_of(account: Account, change: Change) -> Entity:
    """The event that tells of a change."""
    moment = change.time.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    return {
        "id": event_id(),
        "event_type": change.type,
        "resource_type": change.type.partition(".")[0],
        "occurred_at": moment,
        "agent": change.actor,
        "client": None,
        "data": _data(account, change),
    }


def event_id() -> str:
    """An id in the form that most events have; never the same, because receivers drop duplicates."""
    return f"01{uuid.uuid4().hex[:24].upper()}"


def body_of(event: Entity) -> bytes:
    """The bytes of a body."""
    return json.dumps({"event": event}, ensure_ascii=False, separators=(",", ":")).encode()


def _data(account: Account, change: Change) -> Entity:
    """The fields that the model of the data declares: those of the entity, and those that are called otherwise."""
    model = data_model(change.type)
    incident = incident_of(account, change) or {}
    others = _OTHERS.get(model.__name__, _nothing)(change, incident)
    found: Entity = {"type": constants_of(model, "type")[0]}
    for name in table_of(model).by_wire:
        if name in others:
            found[name] = others[name]
        elif name == "incident":
            found[name] = reference(incident) if incident else _incident_reference(change)
        elif name in change.object and name != "type":
            found[name] = _referred(change.object[name])
    return found


def _referred(value: Any) -> Any:
    """References in place of what they refer to."""
    if is_array(value):
        return [_referred(one) for one in value]
    return reference(value) if is_object(value) and "id" in value and "type" in value else value


def _nothing(change: Change, incident: Entity) -> Entity:
    return {}


def _incident(change: Change, incident: Entity) -> Entity:
    bridge = incident.get("conference_bridge")
    numbered = {"conference_number": None, "conference_url": None, **bridge} if is_object(bridge) else None
    return {
        "number": change.object.get("incident_number"),
        "assignees": [reference(one["assignee"]) for one in objects(change.object.get("assignments"))],
        "reopened_at": incident.get("reopened_at"),
        "conference_bridge": numbered,
        "resolve_reason": change.object.get("resolve_reason"),
        "incident_type": change.object.get("incident_type") or {"name": "incident_default"},
    }


def _bridge(change: Change, incident: Entity) -> Entity:
    bridge: Entity = incident.get("conference_bridge") or {}
    number = bridge.get("conference_number")
    return {
        "conference_numbers": [{"label": "", "number": number}] if number else None,
        "conference_url": bridge.get("conference_url"),
    }


def _responder(change: Change, incident: Entity) -> Entity:
    state = str(change.object.get("state", "pending"))
    policy = change.object.get("escalation_policy")
    return {"escalation_policy": policy, "state": _REPLIES.get(state, state)}


def _text(change: Change, incident: Entity) -> Entity:
    return {"trimmed": False}


def _ping(change: Change, incident: Entity) -> Entity:
    return {"message": "This is a test of the webhook subscription."}


# What is in no field of the entity that changed, by the model of the data.
_OTHERS: dict[str, Callable[[Change, Entity], Entity]] = {
    "IncidentData": _incident,
    "NoteData": _text,
    "StatusUpdateData": _text,
    "ConferenceBridgeData": _bridge,
    "ResponderData": _responder,
    "PingData": _ping,
}
