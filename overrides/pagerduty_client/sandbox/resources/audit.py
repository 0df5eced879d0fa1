"""Audit records: every change of an audited resource leaves one."""

from __future__ import annotations

import json
from typing import Any

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._call import OperationCall
from pagerduty_client.sandbox._changes import Change
from pagerduty_client.sandbox._json import Entity, array, child, is_object
from pagerduty_client.sandbox._messages import invalid
from pagerduty_client.sandbox._registry import Resource, operation, resource
from pagerduty_client.sandbox._store import REFERENCE, reference

RECORDS = "/audit/records"
_ROOTS = {
    "user": "users",
    "team": "teams",
    "service": "services",
    "schedule": "schedules",
    "schedule_v3": "schedules",
    "escalation_policy": "escalation_policies",
    "ip_allow_list": "ip_allow_lists",
}
_ACTIONS = {"created": "create", "updated": "update", "deleted": "delete"}
_IGNORED = frozenset({"self", "html_url", "summary", "updated_at", "id", "type", "created_at", "etag", "version"})


@resource("/audit/records")
class AuditRecord(Resource):
    """Records of a time range, of roots and actors."""

    ids = "ulid"
    web = None
    schema = "AuditRecord"

    def complete(self, account: Account, given: Entity) -> Entity:
        return {
            "execution_time": account.stamp(),
            "execution_context": None,
            "actors": [],
            "method": {"type": "api_token"},
            "details": None,
            "root_resource": {"id": "PUNKNWN", "type": "service_reference"},
            **given,
        }

    def fits(self, account: Account, entity: Entity, name: str, values: list[str]) -> bool | None:
        if name == "root_resource_types":
            root = str(child(entity, "root_resource").get("type")).removesuffix(REFERENCE)
            return _ROOTS.get(root) in values
        if name == "actor_id":
            return any(one.get("id") in values for one in array(entity, "actors"))
        if name == "actor_type":
            return any(one.get("type") in values for one in array(entity, "actors"))
        if name == "method_type":
            return entity["method"].get("type") in values
        if name == "method_truncated_token":
            return entity["method"].get("truncated_token") in values
        return None


def attach(account: Account) -> None:
    """Keep a record of every change of an audited resource from now on."""

    def record(change: Change) -> None:
        kind, _, what = change.type.rpartition(".")
        root = change.root or (reference(change.object) if kind in _ROOTS else None)
        root_kind = str((root or {}).get("type", "")).removesuffix(REFERENCE)
        if root is None or root_kind not in _ROOTS or what not in _ACTIONS or kind.startswith("incident"):
            return
        action = _ACTIONS[what] if change.root is None else "update"
        request = account.store.new_id("requests", "key")
        given = {
            "execution_time": f"{account.now():%Y-%m-%dT%H:%M:%S}.{account.now().microsecond // 1000:03}Z",
            "execution_context": {"request_id": request, "remote_address": "127.0.0.1"},
            "actors": [change.actor] if change.actor is not None else [],
            "method": {"type": "api_token"},
            "root_resource": root,
            "action": action,
            "details": {"resource": reference(change.object), "fields": _fields(change), "references": []},
        }
        account.make("AuditRecord", given, RECORDS)

    account.on_change(record)


def _fields(change: Change) -> list[Entity]:
    """Return the fields that a change has changed, with their values as strings."""
    before, after = change.before or {}, {} if change.type.endswith("deleted") else change.object
    found: list[Entity] = []
    for name in sorted((before.keys() | after.keys()) - _IGNORED):
        old, new = before.get(name), after.get(name)
        if old == new or name.startswith("_") or _is_derived(old) or _is_derived(new):
            continue
        field: Entity = {"name": name}
        field |= {"value": _string(new)} if new is not None else {}
        field |= {"before_value": _string(old)} if old is not None else {}
        found.append(field)
    return found


def _is_derived(value: Any) -> bool:
    return isinstance(value, list) or (is_object(value) and "rendered_schedule_entries" in value)


def _string(value: Any) -> str:
    if is_object(value) and "id" in value:
        return str(value["id"])
    return value if isinstance(value, str) else json.dumps(value)


@operation("listAuditRecords", state="read-only")
def records(call: OperationCall) -> Any:
    """List audit records."""
    for name, needed in (("actor_id", "actor_type"), ("method_truncated_token", "method_type")):
        if name in call.query and needed not in call.query:
            raise invalid(f"{name} needs {needed}")
    return call.listed(call.account.store.all(RECORDS), AuditRecord())


@operation(
    "listEscalationPolicyAuditRecords",
    "listIpAllowListAuditRecords",
    "listSchedulesAuditRecords",
    "listSchedulesAuditRecordsV3",
    "listServiceAuditRecords",
    "listTeamsAuditRecords",
    "listUsersAuditRecords",
    state="read-only",
)
def records_of(call: OperationCall) -> Any:
    """List the audit records of one resource."""
    collection = call.request.path.partition(f"/{call.path['id']}/")[0]
    call.get(collection, call.path["id"])
    every = call.account.store.all(RECORDS)
    return call.listed([one for one in every if one["root_resource"]["id"] == call.path["id"]], AuditRecord())
