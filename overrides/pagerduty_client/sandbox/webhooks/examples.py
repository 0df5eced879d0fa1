"""Signed webhooks for unit tests, made from the models of events."""

from __future__ import annotations

import types
import uuid
from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, Union, get_args, get_origin

from pagerduty_client.sandbox._store import addresses
from pagerduty_client.sandbox._values import Entity, identifier, is_array, is_object
from pagerduty_client.sandbox.webhooks.payloads import body_of, data_model, event, signed
from pagerduty_client.webhooks import EVENT_CLASSES, Event
from pagerduty_rest import encode
from pagerduty_runtime.decoding import type_of
from pagerduty_runtime.errors import InvalidArgument
from pagerduty_runtime.fields import table_of
from pagerduty_runtime.model import Model

if TYPE_CHECKING:
    from pagerduty_client.sandbox._account import Account

# The secret of webhooks that no subscription sends.
WEBHOOK_SECRET = "Zq3vTn8LkXw2RfYb7HsUe4GdJ1mPcA6o0iKtVxNgEyQz5WlBrMjSuDhCpFa9OI+/"  # noqa: S105  # signs made-up bodies


class SignedWebhook(NamedTuple):
    """A request of PagerDuty: `receiver.receive(*webhook)`.

    Attributes:
        body: the bytes of the body.
        headers: the headers, with a signature.
    """

    body: bytes
    headers: dict[str, str]


def signed_webhook(account: Account, event_type: str, secret: str, fields: Mapping[str, Any]) -> SignedWebhook:
    """A signed webhook, with ids of its own."""
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
    """What is given, with what it leaves out from the example."""
    if is_array(given) and is_array(example) and example:
        return [_merged(account, example[0], one) for one in given]
    if not (is_object(given) and is_object(example)):
        return given
    if str(example.get("type", "")).endswith("_reference") and given.get("id", example["id"]) != example["id"]:
        example = {"type": example["type"]}  # the addresses are those of another id
    merged = {name: _merged(account, one, given[name]) if name in given else one for name, one in example.items()}
    return {**merged, **{name: one for name, one in given.items() if name not in merged}}


def _example(account: Account, model: type[Model], name: str) -> Entity:
    found: Entity = {}
    for entry in table_of(model).fields:
        if entry.wire in ("id", "self", "html_url"):
            continue
        found[entry.wire] = _value(account, type_of(entry.annotation, model.__home__), entry.wire)
    if found.get("type") == "type":  # a reference to anything
        found["type"] = f"{name}_reference"
    wires = table_of(model).by_wire
    if "id" in wires:
        kind = str(found.get("type", name)).removesuffix("_reference")
        found["id"] = identifier("example", kind, shape="Q" if kind == "incident" else "P")
        path = f"/{kind[:-1]}ies" if kind.endswith("y") else f"/{kind}s"
        found |= {key: one for key, one in addresses(path, found["id"]).items() if key in wires}
    return {wire: found[wire] for wire in wires if wire in found}


def _value(account: Account, tp: Any, name: str) -> Any:
    """A value of a type. Objects and times that may be null are null."""
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


# What is so after an event.
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
# Strings that are not just the field's name.
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
