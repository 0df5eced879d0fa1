"""Webhook bodies: the event of a change, in the format of its data class, and examples of any event."""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from pagerduty_client.sandbox._samples import wired
from pagerduty_client.sandbox._store import reference
from pagerduty_client.sandbox._values import Entity, child, is_array, is_object, json_file, objects
from pagerduty_client.webhooks import EVENT_CLASSES, Event, sign
from pagerduty_client.webhooks.models import IncidentData
from pagerduty_rest import encode
from pagerduty_runtime.decoding import constants_of, type_of
from pagerduty_runtime.fields import table_of
from pagerduty_runtime.model import Model

if TYPE_CHECKING:
    from pagerduty_client.sandbox._account import Account, Change

# The secret of webhooks made without a subscription.
WEBHOOK_SECRET = "Zq3vTn8LkXw2RfYb7HsUe4GdJ1mPcA6o0iKtVxNgEyQz5WlBrMjSuDhCpFa9OI+/"  # noqa: S105  # signs made-up bodies
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


def signed_webhook(account: Account, event_type: str, secret: str, fields: Mapping[str, Any]) -> SignedWebhook:
    """Return a signed webhook, with its own IDs."""
    around = table_of(Event).by_wire.keys() & fields.keys() - {"id", "type"}
    outer: Entity = {name: encode(fields[name]) for name in around}
    data: Entity = {name: value for name, value in fields.items() if name not in around}
    if "data" not in outer and event_type in EVENT_CLASSES:
        # The data of events, by model, and its fields that differ after an event of a type.
        model, examples = _data_model(event_type), json_file("webhooks/examples.json")
        example = examples["data"][model.__name__]
        example |= examples["after"].get(event_type, {})
        example |= {"created_at": account.stamp()} if "created_at" in example else {}
        data = _merged(example, wired(model, data))
        account.store.fill(data)
    body = event_body(event_type, account.now(), {"agent": account.agent(None), "data": encode(data), **outer})
    return SignedWebhook(body, signed(body, secret, str(uuid.uuid4()), "PSANDBX"))


def _merged(example: Any, given: Any) -> Any:
    """Merge given values into the example."""
    if is_array(given) and is_array(example) and example:
        return [_merged(example[0], one) for one in given]
    if not (is_object(given) and is_object(example)):
        return given
    if str(example.get("type", "")).endswith("_reference") and given.get("id", example["id"]) != example["id"]:
        example = {"type": example["type"]}  # the summary is that of another ID
    return {**example, **{name: _merged(example.get(name), one) for name, one in given.items()}}
