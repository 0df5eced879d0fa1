"""Webhook bodies: the event of a change, in the format of its data class, and examples of any event."""

from __future__ import annotations

import json
import types
import uuid
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, Union, get_args, get_origin

from pagerduty_client.sandbox._store import addresses, kind_of, reference
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
# PagerDuty also sends these; its documentation does not list them.
UNDOCUMENTED = frozenset({"incident.title_updated", "incident.urgency_updated"})
# Data of changes that do not have it.
_PING = "This is a test of the webhook subscription."
_DEFAULTS: Entity = {"trimmed": False, "escalation_policy": None, "message": _PING}


class SignedWebhook(NamedTuple):
    """A webhook request: `receiver.receive(*webhook)`.

    Attributes:
        body: the bytes of the body.
        headers: the headers, with a signature.
    """

    body: bytes
    headers: dict[str, str]


def event_body(event_type: str, moment: datetime, given: Entity) -> bytes:
    """Return the body of an event with a unique ID in the usual format, because receivers drop duplicates."""
    event = {
        "id": f"01{uuid.uuid4().hex[:24].upper()}",
        "event_type": event_type,
        "resource_type": event_type.partition(".")[0],
        "occurred_at": moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        "agent": None,
        "client": None,
        **given,
    }
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


def _data_model(event_type: str) -> type[Model]:
    cls = EVENT_CLASSES.get(event_type)
    if cls is None:
        return IncidentData
    found: type[Model] = type_of(table_of(cls).by_name["data"].annotation, cls.__home__)
    return found


def incident_of(account: Account, change: Change) -> Entity | None:
    """Return the stored incident that a change belongs to."""
    is_own = change.object.get("type") == "incident"
    found = change.object if is_own else child(change.object, "incident") or change.root or {}
    return account.store.get("/incidents", found.get("id"))


def body_of(account: Account, change: Change) -> bytes:
    """Return the body of a change's event: the fields of its data that the entity has, and those with another name."""
    model, about, incident = _data_model(change.type), change.object, incident_of(account, change) or {}
    bridge = child(incident, "conference_bridge")
    number = bridge.get("conference_number")
    others = {
        "type": constants_of(model, "type")[0],
        "incident": reference(incident) if incident else child(about, "incident") or change.root or {},
        "number": about.get("incident_number"),
        "assignees": [reference(one["assignee"]) for one in objects(about.get("assignments"))],
        "incident_type": about.get("incident_type") or {"name": "incident_default"},
        "reopened_at": incident.get("reopened_at"),
        "conference_bridge": {"conference_number": None, "conference_url": None, **bridge} if bridge else None,
        "conference_numbers": [{"label": "", "number": number}] if number else None,
        "conference_url": bridge.get("conference_url"),
    }
    known = {**_DEFAULTS, **{name: _referred(one) for name, one in about.items()}, **others}
    data = {name: known[name] for name in table_of(model).by_wire if name in known}
    return event_body(change.type, change.time, {"agent": change.actor, "data": data})


def _referred(value: Any) -> Any:
    """Replace entities by references."""
    if is_array(value):
        return [_referred(one) for one in value]
    return reference(value) if is_object(value) and "id" in value and "type" in value else value


@cache
def _examples() -> Entity:
    """Return the states that follow from an event, and the strings other than a field's name."""
    text = files("pagerduty_client.sandbox").joinpath("webhooks/examples.json").read_text(encoding="utf-8")
    found: Entity = json.loads(text)
    return found


def signed_webhook(account: Account, event_type: str, secret: str, fields: Mapping[str, Any]) -> SignedWebhook:
    """Return a signed webhook, with its own IDs."""
    given = {name: encode(value) for name, value in fields.items()}
    around = table_of(Event).by_wire.keys() & given.keys() - {"id", "type"}
    outer = {name: given.pop(name) for name in around}
    if "data" not in outer and event_type in EVENT_CLASSES:
        given = _filled(account, _data_model(event_type), {**_examples()["after"].get(event_type, {}), **given})
    body = event_body(event_type, account.now(), {"agent": account.agent(None), "data": given, **outer})
    return SignedWebhook(body, signed(body, secret, str(uuid.uuid4()), "PSANDBX"))


def _filled(account: Account, model: type[Model], given: Entity) -> Entity:
    names = table_of(model).by_wire
    wire = {entry.name: entry.wire for entry in names.values()}
    given = {wire.get(name, name): value for name, value in given.items()}
    unknown = sorted(given.keys() - names.keys())
    if unknown:
        raise InvalidArgument(f"{model.__name__} has no field {unknown[0]!r}; it has {', '.join(sorted(names))}")
    data: Entity = _merged(_example(account, model, ""), given)
    account.store.fill(data)
    return data


def _merged(example: Any, given: Any) -> Any:
    """Merge given values into the example."""
    if is_array(given) and is_array(example) and example:
        return [_merged(example[0], one) for one in given]
    if not (is_object(given) and is_object(example)):
        return given
    if str(example.get("type", "")).endswith("_reference") and given.get("id", example["id"]) != example["id"]:
        example = {"type": example["type"]}  # the URLs are those of another ID
    return {**example, **{name: _merged(example.get(name), one) for name, one in given.items()}}


def _example(account: Account, model: type[Model], name: str) -> Entity:
    wires = table_of(model).by_wire
    found = {
        wire: _value(account, type_of(entry.annotation, model.__home__), wire)
        for wire, entry in wires.items()
        if wire not in ("id", "self", "html_url")
    }
    if found.get("type") == "type":  # a reference of any type
        found["type"] = f"{name}_reference"
    kind = kind_of(found) or name
    own = identifier("example", kind, shape="Q" if kind == "incident" else "P")
    path = f"/{kind[:-1]}ies" if kind.endswith("y") else f"/{kind}s"
    found |= {"id": own, **addresses(path, own)}
    return {wire: found[wire] for wire in wires}


def _value(account: Account, tp: Any, name: str) -> Any:
    """Return a value of a type. Nullable objects and times are null."""
    if get_origin(tp) in (Union, types.UnionType):
        first = next(one for one in get_args(tp) if one is not type(None))
        is_null = first is datetime or (isinstance(first, type) and issubclass(first, Model))
        return None if is_null else _value(account, first, name)
    if get_origin(tp) is Literal:
        return get_args(tp)[0]
    if get_origin(tp) is list:
        return [_value(account, get_args(tp)[0], name.removesuffix("s"))]
    if isinstance(tp, type) and issubclass(tp, Model):
        return _example(account, tp, name)
    plain: dict[Any, Any] = {int: 1, bool: False, datetime: account.stamp()}
    return plain.get(tp, _examples()["strings"].get(name, name))
