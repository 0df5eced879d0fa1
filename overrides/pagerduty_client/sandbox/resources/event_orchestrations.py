"""Event orchestrations: paths with rules, integrations with routing keys, cache variables."""

from __future__ import annotations

import copy
from typing import Any

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._call import OperationCall
from pagerduty_client.sandbox._ids import identifier
from pagerduty_client.sandbox._json import Entity, child, id_in, is_object, objects, value_in
from pagerduty_client.sandbox._messages import API, Refused, invalid, not_found
from pagerduty_client.sandbox._orchestrate import PATHS
from pagerduty_client.sandbox._pcl import Scope, evaluate
from pagerduty_client.sandbox._registry import Resource, operation, resource
from pagerduty_client.sandbox._render import shown
from pagerduty_client.sandbox._store import reference

ORCHESTRATIONS = "/event_orchestrations"
_KINDS = {"Global": "global", "Router": "router", "Unrouted": "unrouted", "Service": "service"}


def short(entity: Entity | None) -> Entity | None:
    """Return a reference as orchestrations have them: id, type, self."""
    return {name: reference(entity)[name] for name in ("id", "type", "self")} if entity is not None else None


def version(account: Account) -> str:
    """Return a version, which is new for every change."""
    return identifier(account.seed, "version", account.store.new_id("versions"), shape="key")


@resource("/event_orchestrations")
class Orchestration(Resource):
    """An orchestration has one integration from the start."""

    kind = "event_orchestration"
    ids = "uuid"
    schema = "Orchestration"

    def complete(self, account: Account, given: Entity) -> Entity:
        name = given.get("name") or "Orchestration"
        id = given.get("id") or account.store.new_id(ORCHESTRATIONS, "uuid")
        team = id_in(given, "team")
        own = [integration(account, f"{name} Default Integration")]
        return {
            "description": "",
            **given,
            "id": id,
            "name": name,
            "team": short(account.store.get("/teams", str(team))),
            "integrations": given.get("integrations") or own,
            "routes": 0,
            "version": version(account),
        }

    def create(self, call: OperationCall, given: Entity) -> Entity:
        team = id_in(given, "team")
        if team is not None:
            call.get("/teams", str(team))
        if not given.get("name"):
            raise invalid("Name cannot be empty.")
        return {
            **given,
            "id": call.account.store.new_id(ORCHESTRATIONS, "uuid"),
            "created_by": short(call.actor),
            "updated_by": short(call.actor),
        }

    def update(self, call: OperationCall, entity: Entity, given: Entity) -> Entity:
        for name in ("integrations", "routes", "version"):
            given.pop(name, None)
        if "team" in given:
            team = value_in(given["team"], "id")
            given["team"] = short(call.get("/teams", str(team))) if team is not None else None
        return {**given, "updated_by": short(call.actor), "version": version(call.account)}

    def show(self, account: Account, entity: Entity) -> None:
        router = account.store.get(PATHS, f"{ORCHESTRATIONS}/{entity['id']}/router") or {}
        rules = [rule for one in objects(router.get("sets")) for rule in objects(one.get("rules"))]
        routes = {child(rule, "actions").get("route_to") for rule in rules}
        entity["routes"] = len([one for one in routes if one and account.store.get("/services", str(one))])
        entity.pop("html_url", None)


def integration(account: Account, label: str) -> Entity:
    """Return a new integration of an orchestration."""
    id = account.store.new_id("orchestration_integrations", "uuid")
    key = identifier(account.seed, "routing_key", id, shape="routing_key")
    return {"id": id, "label": label, "parameters": {"routing_key": key, "type": "global"}}


def integration_of(call: OperationCall) -> tuple[Entity, Entity]:
    """Return the orchestration and the integration of a path."""
    owner = call.get(ORCHESTRATIONS, call.path["id"])
    found = next((one for one in owner["integrations"] if one["id"] == call.path["integration_id"]), None)
    if found is None:
        raise not_found()
    return owner, found


@operation("listOrchestrationIntegrations", state="read-only")
def integrations(call: OperationCall) -> Any:
    """List the integrations of an orchestration."""
    found = call.get(ORCHESTRATIONS, call.path["id"])["integrations"]
    return {"integrations": found, "total": len(found)}


@operation("postOrchestrationIntegration")
def add_integration(call: OperationCall) -> Any:
    """Add an integration."""
    owner = call.get(ORCHESTRATIONS, call.path["id"])
    made = integration(call.account, str(call.sent.get("label") or "Integration"))
    owner["integrations"].append(made)
    return {"integration": made}


@operation("getOrchestrationIntegration", "updateOrchestrationIntegration", "deleteOrchestrationIntegration")
def one_integration(call: OperationCall) -> Any:
    """Return an integration, change its label, or delete it."""
    owner, found = integration_of(call)
    if call.route.method == "DELETE":
        owner["integrations"].remove(found)
        return None
    found["label"] = call.sent.get("label", found["label"])
    return {"integration": found}


@operation("migrateOrchestrationIntegration")
def migrate(call: OperationCall) -> Any:
    """Move an integration, with its key, from another orchestration to this one."""
    target = call.get(ORCHESTRATIONS, call.path["id"])
    source = call.get(ORCHESTRATIONS, str(call.body.get("source_id")))
    moved = next((one for one in source["integrations"] if one["id"] == call.body.get("integration_id")), None)
    if moved is None:
        raise not_found()
    source["integrations"].remove(moved)
    target["integrations"].append(moved)
    return {"integrations": target["integrations"], "total": len(target["integrations"])}


# --- paths


def path_of(call: OperationCall) -> Entity:
    """Return the path that a request is about: as it was written, else without rules."""
    path, store = call.request.path.removesuffix("/active"), call.account.store
    kept = store.get(PATHS, path)
    if kept is not None:
        return kept
    kind = next((value for name, value in _KINDS.items() if call.route.id.endswith(name)), "service")
    if kind == "service":
        parent = reference(call.get("/services", call.path["service_id"]))
    else:
        parent = {**reference(call.get(ORCHESTRATIONS, call.path["id"])), "type": "event_orchestration_reference"}
    made: Entity = {
        "id": path,
        "type": kind,
        "parent": {name: parent[name] for name in ("id", "type", "self")},
        "sets": [{"id": "start", "rules": []}],
        "catch_all": {"actions": {"route_to": "unrouted"} if kind == "router" else {}},
        "created_at": call.account.stamp(),
        "created_by": short(call.actor),
        "updated_at": call.account.stamp(),
        "updated_by": short(call.actor),
        "version": version(call.account),
        "active": False,
    }
    return store.put(PATHS, made)


@operation("getOrchPathGlobal", "getOrchPathRouter", "getOrchPathUnrouted", "getOrchPathService", state="read-only")
def read_path(call: OperationCall) -> Any:
    """Return the rules of a path."""
    return {"orchestration_path": path_of(call)}


@operation("updateOrchPathGlobal", "updateOrchPathRouter", "updateOrchPathUnrouted", "updateOrchPathService")
def write_path(call: OperationCall) -> Any:
    """Replace the rules of a path."""
    kept, sent = path_of(call), copy.deepcopy(call.sent)
    sets = objects(sent.get("sets"))
    if sets and "start" not in [one.get("id") for one in sets]:
        raise invalid("orchestration_path.sets: the set 'start' is missing")
    for one in sets:
        one["rules"] = [_rule(call, rule, one["id"], number) for number, rule in enumerate(objects(one.get("rules")))]
    kept["sets"] = sets or [{"id": "start", "rules": []}]
    default = {"route_to": "unrouted"} if kept["type"] == "router" else {}
    kept["catch_all"] = sent.get("catch_all") or {"actions": default}
    kept |= {"updated_at": call.account.stamp(), "updated_by": short(call.actor), "version": version(call.account)}
    if kept["type"] == "service":
        kept["active"] = True
    call.account.changed("orchestration_path.updated", shown(call.account, kept), call.actor)
    return {"orchestration_path": kept, "warnings": []}


def _rule(call: OperationCall, given: Entity, set_id: str, number: int) -> Entity:
    """Return a rule with an id. Raises Refused for a condition that cannot be read."""
    for one in objects(given.get("conditions")):
        evaluate(str(one.get("expression") or ""), Scope({}, call.account.now(), lambda _: 0))
    id = given.get("id") or identifier(
        call.account.seed, call.request.path, set_id, number, call.account.store.new_id("rules"), shape="hex8"
    )
    actions: Entity = child(given, "actions")
    kept = {name: value for name, value in actions.items() if value is not None}
    return {"conditions": [], "disabled": False, **given, "id": id, "actions": kept}


@operation("getOrchActiveStatus", "updateOrchActiveStatus")
def active(call: OperationCall) -> Any:
    """Return or set whether the rules of a service are applied."""
    kept = path_of(call)
    if call.route.method == "PUT":
        kept["active"] = bool(call.body.get("active"))
    return {"active": kept["active"]}


# --- cache variables


@resource("/event_orchestrations/{id}/cache_variables", "/event_orchestrations/services/{service_id}/cache_variables")
class CacheVariable(Resource):
    """Cache variables; those of external data have an address to write them at."""

    kind = "cache_variable"
    ids = "uuid"
    unique = ("name",)

    def create(self, call: OperationCall, given: Entity) -> Entity:
        id = call.account.store.new_id(call.request.path, "uuid")
        found: Entity = {
            "disabled": False,
            "conditions": [],
            "configuration": {"type": "trigger_event_count", "ttl_seconds": 60},
            **given,
            "id": id,
        }
        if value_in(found["configuration"], "type") == "external_data":
            found["data_endpoint"] = f"{API}{call.request.path}/{id}/data"
        return {**found, "created_by": short(call.actor), "updated_by": short(call.actor)}

    def update(self, call: OperationCall, entity: Entity, given: Entity) -> Entity:
        return {**given, "updated_by": short(call.actor)}


@operation(
    "getExternalDataCacheVarDataOnGlobalOrch",
    "getExternalDataCacheVarDataOnServiceOrch",
    "updateExternalDataCacheVarDataOnGlobalOrch",
    "updateExternalDataCacheVarDataOnServiceOrch",
    "deleteExternalDataCacheVarDataOnGlobalOrch",
    "deleteExternalDataCacheVarDataOnServiceOrch",
)
def cache_data(call: OperationCall) -> Any:
    """Read, write or delete the data of a cache variable."""
    collection, _, id = call.request.path.removesuffix("/data").rpartition("/")
    variable = call.get(collection, id)
    if not is_object(variable.get("configuration")) or variable["configuration"].get("type") != "external_data":
        raise invalid("the cache variable is not one of external data")
    if call.route.method == "PUT":
        variable["_data"] = {
            "cache_variable_data": call.body.get("cache_variable_data"),
            "updated_at": call.account.stamp(),
        }
    elif call.route.method == "DELETE":
        variable.pop("_data", None)
        return None
    if "_data" not in variable:
        raise Refused(404, "Not Found", "the cache variable has no data", code=2100)
    return variable["_data"]
