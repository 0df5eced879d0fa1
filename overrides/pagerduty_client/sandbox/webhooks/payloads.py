"""Webhook bodies: the event that tells of a change, in the shape of its class's data."""

from __future__ import annotations

import json
import uuid
from datetime import UTC
from typing import TYPE_CHECKING, Any

from pagerduty_client.sandbox._store import reference
from pagerduty_client.sandbox._values import Entity, child, is_array, is_object, objects
from pagerduty_client.webhooks import EVENT_CLASSES, sign
from pagerduty_client.webhooks.models import IncidentData
from pagerduty_runtime.decoding import constants_of, type_of
from pagerduty_runtime.fields import table_of
from pagerduty_runtime.model import Model

if TYPE_CHECKING:
    from datetime import datetime

    from pagerduty_client.sandbox._account import Account
    from pagerduty_client.sandbox._changes import Change

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
    is_own = change.object.get("type") == "incident"
    found = change.object if is_own else child(change.object, "incident") or change.root or {}
    return account.store.get("/incidents", found.get("id"))


def event_of(account: Account, change: Change) -> Entity:
    """The event that tells of a change."""
    return event(change.type, change.time, change.actor, _data(account, change))


def event(event_type: str, moment: datetime, agent: Entity | None, data: Entity) -> Entity:
    """An event, with an id in the form that most have; never the same, because receivers drop duplicates."""
    return {
        "id": f"01{uuid.uuid4().hex[:24].upper()}",
        "event_type": event_type,
        "resource_type": event_type.partition(".")[0],
        "occurred_at": moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        "agent": agent,
        "client": None,
        "data": data,
    }


def body_of(event: Entity) -> bytes:
    """The bytes of a body."""
    return json.dumps({"event": event}, ensure_ascii=False, separators=(",", ":")).encode()


def signed(body: bytes, secret: str, id: str, subscription: str) -> dict[str, str]:
    """The headers of a webhook."""
    return {
        "Content-Type": "application/json",
        "Accept": "application/json",
        "User-Agent": "PagerDuty-Webhook/V3.0",
        "X-PagerDuty-Signature": sign(body, secret),
        "X-Webhook-Id": id,
        "X-Webhook-Subscription": subscription,
    }


def _data(account: Account, change: Change) -> Entity:
    """The fields that the model of the data declares: those of the entity, and those that are called otherwise."""
    model, about = data_model(change.type), change.object
    incident = incident_of(account, change) or {}
    refers = reference(incident) if incident else child(about, "incident") or change.root or {}
    others = {"incident": refers, **_others(model.__name__, about, incident)}
    found: Entity = {"type": constants_of(model, "type")[0]}
    for name in table_of(model).by_wire:
        if name in others:
            found[name] = others[name]
        elif name in about and name != "type":
            found[name] = _referred(about[name])
    return found


def _referred(value: Any) -> Any:
    """References in place of what they refer to."""
    if is_array(value):
        return [_referred(one) for one in value]
    return reference(value) if is_object(value) and "id" in value and "type" in value else value


def _others(model: str, about: Entity, incident: Entity) -> Entity:
    """What is in no field of the entity that changed, by the model of the data."""
    bridge = child(incident, "conference_bridge")
    number, state = bridge.get("conference_number"), str(about.get("state", "pending"))
    if model == "IncidentData":
        return {
            "number": about.get("incident_number"),
            "assignees": [reference(one["assignee"]) for one in objects(about.get("assignments"))],
            "reopened_at": incident.get("reopened_at"),
            "conference_bridge": {"conference_number": None, "conference_url": None, **bridge} if bridge else None,
            "incident_type": about.get("incident_type") or {"name": "incident_default"},
        }
    numbers = [{"label": "", "number": number}] if number else None
    found: dict[str, Entity] = {
        "NoteData": {"trimmed": False},
        "StatusUpdateData": {"trimmed": False},
        "ConferenceBridgeData": {"conference_numbers": numbers, "conference_url": bridge.get("conference_url")},
        "ResponderData": {"escalation_policy": None, "state": _REPLIES.get(state, state)},
        "PingData": {"message": "This is a test of the webhook subscription."},
    }
    return found.get(model, {})
