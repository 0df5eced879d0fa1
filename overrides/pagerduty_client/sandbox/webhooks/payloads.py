"""Webhook bodies: the event of a change, in the format of its data class."""

from __future__ import annotations

import json
import types
import uuid
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, Union, get_args, get_origin

from pagerduty_client.sandbox._store import addresses, reference
from pagerduty_client.sandbox._values import Entity, child, identifier, is_array, is_object, objects
from pagerduty_client.webhooks import EVENT_CLASSES, Event, sign
from pagerduty_client.webhooks.models import IncidentData
from pagerduty_rest import encode
from pagerduty_runtime.decoding import constants_of, type_of
from pagerduty_runtime.errors import InvalidArgument
from pagerduty_runtime.fields import table_of
from pagerduty_runtime.model import Model

if TYPE_CHECKING:
    from pagerduty_client.sandbox._account import Account, Change

# The secret of webhooks made without a subscription.
WEBHOOK_SECRET = "Zq3vTn8LkXw2RfYb7HsUe4GdJ1mPcA6o0iKtVxNgEyQz5WlBrMjSuDhCpFa9OI+/"  # noqa: S105  # signs made-up bodies


class SignedWebhook(NamedTuple):
    """A webhook request: `receiver.receive(*webhook)`.

    Attributes:
        body: the bytes of the body.
        headers: the headers, with a signature.
    """

    body: bytes
    headers: dict[str, str]


def signed_webhook(account: Account, event_type: str, secret: str, fields: Mapping[str, Any]) -> SignedWebhook:
    """Return a signed webhook, with its own IDs."""
    given = {name: encode(value) for name, value in fields.items()}
    outer = {
        name: given.pop(name) for name in table_of(Event).by_wire.keys() & given.keys() if name not in ("id", "type")
    }
    data = outer.pop("data", None)
    if event_type in EVENT_CLASSES:
        given = {**_AFTER.get(event_type, {}), **given}
        data = _filled(account, data_model(event_type), given) if data is None else data
    elif data is None:
        data = given
    made = event(event_type, account.now(), account.agent(None), data)
    body = body_of({**made, **outer})
    return SignedWebhook(body, signed(body, secret, str(uuid.uuid4()), "PSANDBX"))


def _filled(account: Account, model: type[Model], given: Entity) -> Entity:
    names = table_of(model).by_wire
    wire = {entry.name: entry.wire for entry in names.values()}
    given = {wire.get(name, name): value for name, value in given.items()}
    unknown = sorted(given.keys() - names.keys())
    if unknown:
        raise InvalidArgument(f"{model.__name__} has no field {unknown[0]!r}; it has {', '.join(sorted(names))}")
    data: Entity = _merged(account, _example(account, model, ""), given)
    account.store.fill(data)
    return data


def _merged(account: Account, example: Any, given: Any) -> Any:
    """Merge given values into the example."""
    if is_array(given) and is_array(example) and example:
        return [_merged(account, example[0], one) for one in given]
    if not (is_object(given) and is_object(example)):
        return given
    if str(example.get("type", "")).endswith("_reference") and given.get("id", example["id"]) != example["id"]:
        example = {"type": example["type"]}  # the URLs are those of another ID
    merged = {name: _merged(account, one, given[name]) if name in given else one for name, one in example.items()}
    return {**merged, **{name: one for name, one in given.items() if name not in merged}}


def _example(account: Account, model: type[Model], name: str) -> Entity:
    found: Entity = {}
    for entry in table_of(model).fields:
        if entry.wire in ("id", "self", "html_url"):
            continue
        found[entry.wire] = _value(account, type_of(entry.annotation, model.__home__), entry.wire)
    if found.get("type") == "type":  # a reference of any type
        found["type"] = f"{name}_reference"
    wires = table_of(model).by_wire
    if "id" in wires:
        kind = str(found.get("type", name)).removesuffix("_reference")
        found["id"] = identifier("example", kind, shape="Q" if kind == "incident" else "P")
        path = f"/{kind[:-1]}ies" if kind.endswith("y") else f"/{kind}s"
        found |= {key: one for key, one in addresses(path, found["id"]).items() if key in wires}
    return {wire: found[wire] for wire in wires if wire in found}


def _value(account: Account, tp: Any, name: str) -> Any:
    """Return a value of a type. Nullable objects and times are null."""
    if get_origin(tp) in (Union, types.UnionType):
        parts = [one for one in get_args(tp) if one is not type(None)]
        is_null = parts[0] is datetime or (isinstance(parts[0], type) and issubclass(parts[0], Model))
        return None if is_null else _value(account, parts[0], name)
    if get_origin(tp) is Literal:
        return get_args(tp)[0]
    if get_origin(tp) is list:
        return [_value(account, get_args(tp)[0], name.removesuffix("s"))]
    if isinstance(tp, type) and issubclass(tp, Model):
        return _example(account, tp, name)
    if tp is datetime:
        return account.stamp()
    plain: dict[Any, Any] = {int: 1, bool: False}
    return plain[tp] if tp in plain else _STRINGS.get(name, name)


# States that follow from an event.
_AFTER: dict[str, Entity] = {
    "incident.acknowledged": {"status": "acknowledged"},
    "incident.resolved": {"status": "resolved", "assignees": []},
    "incident.responder.replied": {"state": "accepted"},
    "incident.task.created": {"status": "todo"},
    "incident.task.updated": {"status": "todo"},
    "incident.task.completed": {"status": "complete"},
    "incident.action_invocation.created": {"state": "created"},
    "incident.action_invocation.updated": {"state": "running"},
    "incident.action_invocation.terminated": {"state": "completed"},
}
# Strings other than the field's name.
_STRINGS = {
    "title": "Example incident",
    "content": "Example note",
    "message": "Example message",
    "summary": "Example",
    "incident_key": "example-key",
    "conference_url": "https://meet.example.com/1",
    "data_type": "string",
    "field_type": "single_value",
    "namespace": "incidents",
    "state": "pending",
    "status": "active",
}

# PagerDuty also sends these; its documentation does not list them.
UNDOCUMENTED = frozenset({"incident.title_updated", "incident.urgency_updated"})
_REPLIES = {"joined": "accepted"}  # a responder's state in the API, and in webhooks


def data_model(event_type: str) -> type[Model]:
    """Return the data model of an event type."""
    cls = EVENT_CLASSES.get(event_type)
    if cls is None:
        return IncidentData
    data = table_of(cls).by_name["data"]
    found: type[Model] = type_of(data.annotation, cls.__home__)
    return found


def incident_of(account: Account, change: Change) -> Entity | None:
    """Return the stored incident that a change belongs to."""
    is_own = change.object.get("type") == "incident"
    found = change.object if is_own else child(change.object, "incident") or change.root or {}
    return account.store.get("/incidents", found.get("id"))


def event_of(account: Account, change: Change) -> Entity:
    """Return the event of a change."""
    return event(change.type, change.time, change.actor, _data(account, change))


def event(event_type: str, moment: datetime, agent: Entity | None, data: Entity) -> Entity:
    """Return an event with a unique ID in the usual format, because receivers drop duplicates."""
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
    """Return the encoded body."""
    return json.dumps({"event": event}, ensure_ascii=False, separators=(",", ":")).encode()


def signed(body: bytes, secret: str, id: str, subscription: str) -> dict[str, str]:
    """Return the headers of a webhook."""
    return {
        "Content-Type": "application/json",
        "Accept": "application/json",
        "User-Agent": "PagerDuty-Webhook/V3.0",
        "X-PagerDuty-Signature": sign(body, secret),
        "X-Webhook-Id": id,
        "X-Webhook-Subscription": subscription,
    }


def _data(account: Account, change: Change) -> Entity:
    """Return the fields that the data model declares: those of the entity, and those with another name."""
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
    """Replace entities by references."""
    if is_array(value):
        return [_referred(one) for one in value]
    return reference(value) if is_object(value) and "id" in value and "type" in value else value


def _others(model: str, about: Entity, incident: Entity) -> Entity:
    """Return data that the changed entity does not contain, by the data model."""
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
