"""Initial content of an account, from catalog.json; abilities, features, and audit records of every change."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any

from pagerduty_client.sandbox._account import Account, Change
from pagerduty_client.sandbox._call import OperationCall
from pagerduty_client.sandbox._messages import Refused, Reply, not_found
from pagerduty_client.sandbox._registry import MIRRORS, Resource, operation, resource, resource_of, view
from pagerduty_client.sandbox._store import kind_of, reference
from pagerduty_client.sandbox._values import Entity, child, identifier, is_array, is_object

ABILITIES = frozenset(
    {"sso", "advanced_reports", "teams", "read_only_users", "team_responders", "service_support_hours", "urgencies"}
    | {"manage_schedules", "manage_api_keys", "coordinated_responding", "event_rules", "permissions_service"}
    | {"event_orchestrations", "response_plays"}
)
RECORDS = "/audit/records"
_ROOTS = ("user", "team", "service", "schedule", "schedule_v3", "escalation_policy", "ip_allow_list")
_TYPES = {"schedule_v3": "schedules", "escalation_policy": "escalation_policies"}
_ACTIONS = {"created": "create", "updated": "update", "deleted": "delete"}
_IGNORED = frozenset({"self", "html_url", "summary", "updated_at", "id", "type", "created_at", "etag", "version"})

# The last part of a dashboard's URL is an alias of its ID.
MIRRORS["/status_dashboards/url_slugs"] = ("/status_dashboards", {})


def fill(account: Account) -> None:
    """Create the initial content of an account; `{id}` in a path is replaced by each entity above."""
    text = files("pagerduty_client.sandbox").joinpath("catalog.json").read_text(encoding="utf-8")
    for path, entities in json.loads(text).items():
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


@operation("updateServiceFeatureEnablement", "updateEventOrchestrationFeatureEnablements")
def enable(call: OperationCall) -> Any:
    """Enable or disable a feature of a service or an orchestration."""
    found = call.owners[-1]
    found |= {"enabled": bool(call.sent.get("enabled")), "updated_at": call.account.stamp()}
    return found


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
