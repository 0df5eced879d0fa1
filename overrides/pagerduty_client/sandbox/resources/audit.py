"""Audit records of every change of an audited resource."""

from __future__ import annotations

import json
from typing import Any

from pagerduty_client.sandbox._account import Account, Change
from pagerduty_client.sandbox._registry import Resource, resource, view
from pagerduty_client.sandbox._store import kind_of, reference
from pagerduty_client.sandbox._values import Entity, child, is_array, is_object

RECORDS = "/audit/records"
_ROOTS = ("user", "team", "service", "schedule", "schedule_v3", "escalation_policy", "ip_allow_list")
_TYPES = {"schedule_v3": "schedules", "escalation_policy": "escalation_policies"}
_ACTIONS = {"created": "create", "updated": "update", "deleted": "delete"}
_IGNORED = frozenset({"self", "html_url", "summary", "updated_at", "id", "type", "created_at", "etag", "version"})

view(RECORDS, "root_resource", "list?*AuditRecords*")


@resource("/audit/records")
class AuditRecord(Resource):
    """Select records by time range, root and actor."""

    def fits(self, account: Account, entity: Entity, name: str, values: list[str]) -> bool | None:
        kind = kind_of(child(entity, "root_resource"))
        return _TYPES.get(kind, f"{kind}s") in values if name == "root_resource_types" else None


def attach(account: Account) -> None:
    """Record every later change of an audited resource."""
    account.on_change(lambda change: _record(account, change))


def _record(account: Account, change: Change) -> None:
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
        old, new = before.get(name), after.get(name)
        if old == new or name.startswith("_") or any(_is_derived(one) for one in (old, new)):
            continue
        values = {"value": new, "before_value": old}
        found.append({"name": name, **{key: _string(one) for key, one in values.items() if one is not None}})
    return found


def _is_derived(value: Any) -> bool:
    return is_array(value) or (is_object(value) and "rendered_schedule_entries" in value)


def _string(value: Any) -> str:
    if is_object(value) and "id" in value:
        return str(value["id"])
    return value if isinstance(value, str) else json.dumps(value)
