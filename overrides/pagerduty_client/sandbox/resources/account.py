"""Initial content of an account, from catalog.json; abilities, features, and audit records of every change."""

from __future__ import annotations

import json
from typing import Any

from pagerduty_client.sandbox._account import Account, Change
from pagerduty_client.sandbox._call import OperationCall
from pagerduty_client.sandbox._messages import Refused, Reply, not_found
from pagerduty_client.sandbox._registry import MIRRORS, operation, resource_of, view
from pagerduty_client.sandbox._store import kind_of, reference
from pagerduty_client.sandbox._values import Entity, identifier, is_array, is_object, json_file

ABILITIES = frozenset[str](json_file("values.json")["abilities"])
RECORDS = "/audit/records"
_ROOTS = ("user", "team", "service", "schedule", "schedule_v3", "escalation_policy", "ip_allow_list")
_ACTIONS = {"created": "create", "updated": "update", "deleted": "delete"}
_IGNORED = frozenset({"self", "html_url", "summary", "updated_at", "id", "type", "created_at", "etag", "version"})

# The last part of a dashboard's URL is an alias of its ID.
MIRRORS["/status_dashboards/url_slugs"] = ("/status_dashboards", {})


def fill(account: Account) -> None:
    """Create the initial content of an account; `{id}` in a path is replaced by each entity above."""
    for path, entities in json_file("catalog.json").items():
        owners = [one["id"] for one in account.store.all(path.partition("/{id}")[0])] if "{id}" in path else [""]
        for owner in owners:
            place = path.replace("{id}", owner)
            for number, one in enumerate(json.loads(json.dumps(entities).replace("{id}", owner))):
                given = {"id": identifier(account.seed, place, number), **one}
                account.make(resource_of(place).schema, given, place)


@operation("listAbilities", "getAbility", state="read-only")
def abilities(call: OperationCall) -> Any:
    """List the account's abilities, or respond with 204 if it has one, 402 if it lacks it, 404 if it is unknown."""
    own, name = ABILITIES if call.account.abilities is None else call.account.abilities, call.path.get("id")
    if name is None:
        return {"abilities": sorted(own)}
    if name in own:
        return Reply(204)
    if name not in ABILITIES:
        raise not_found()
    details = f"The {name} account ability is required to do this"
    raise Refused(402, "Required abilities are unavailable", details, code=2014)


view(RECORDS, "root_resource", "list?*AuditRecords*")


def record(account: Account, change: Change) -> None:
    """Write the audit record of a change of an audited resource."""
    kind, _, what = change.type.rpartition(".")
    root = change.root or (reference(change.object) if kind in _ROOTS else {})
    if kind_of(root) not in _ROOTS or what not in _ACTIONS:
        return
    now, request = account.now(), account.store.new_id("requests", "key")
    given = {
        "execution_time": f"{now:%Y-%m-%dT%H:%M:%S}.{now.microsecond // 1000:03}Z",
        "execution_context": {"request_id": request, "remote_address": "127.0.0.1"},
        "actors": [change.actor] if change.actor is not None else [],
        "root_resource": root,
        "action": _ACTIONS[what] if change.root is None else "update",
        "details": {"resource": reference(change.object), "fields": _fields(change), "references": []},
    }
    account.make("AuditRecord", given, RECORDS)


def _fields(change: Change) -> list[Entity]:
    """Return the changed fields, with their values as strings."""
    before, after = change.before or {}, {} if change.type.endswith("deleted") else change.object
    found: list[Entity] = []
    for name in sorted((before.keys() | after.keys()) - _IGNORED):
        values = {"value": _text(after.get(name)), "before_value": _text(before.get(name))}
        given = {key: one for key, one in values.items() if one is not None}
        if given and before.get(name) != after.get(name) and not name.startswith("_"):
            found.append({"name": name, **given})
    return found


def _text(value: Any) -> str | None:
    """Return a field's value as a string; None for none, and for a list or a derived value."""
    if value is None or is_array(value) or (is_object(value) and "rendered_schedule_entries" in value):
        return None
    if is_object(value) and "id" in value:
        return str(value["id"])
    return value if isinstance(value, str) else json.dumps(value)
