"""Event orchestrations: paths with rules, integrations with routing keys, cache variables."""

from __future__ import annotations

from typing import Any

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._call import OperationCall
from pagerduty_client.sandbox._messages import API, invalid, not_found
from pagerduty_client.sandbox._orchestrate import evaluate
from pagerduty_client.sandbox._registry import Resource, operation, resource
from pagerduty_client.sandbox._store import reference
from pagerduty_client.sandbox._values import Entity, child, identifier, objects, objects_at

ORCHESTRATIONS = "/event_orchestrations"


def short(entity: Entity) -> Entity:
    """Return a reference in the format of orchestrations: id, type, self."""
    return {name: reference(entity)[name] for name in ("id", "type", "self")}


class Authored(Resource):
    """Entities that show who created them, who changed them last, and their version."""

    def create(self, call: OperationCall, given: Entity) -> Entity:
        return {**Authored.update(self, call, {}, given), "created_by": short(call.actor)}

    def update(self, call: OperationCall, entity: Entity, given: Entity) -> Entity:
        version = identifier(call.account.seed, "version", call.store.new_id("versions"), shape="key")
        return {**given, "updated_by": short(call.actor), "version": version}


@resource("/event_orchestrations")
class Orchestration(Authored):
    """An orchestration starts with one integration."""

    def made(self, account: Account, entity: Entity) -> None:
        place = f"{ORCHESTRATIONS}/{entity['id']}/integrations"
        account.make("OrchestrationIntegration", {"label": f"{entity['name']} Default Integration"}, place)

    def show(self, account: Account, entity: Entity, include: frozenset[str]) -> None:
        rules = objects_at(account.singleton(f"{ORCHESTRATIONS}/{entity['id']}/router"), "sets.rules")
        routes = {child(rule, "actions").get("route_to") for rule in rules}
        entity["routes"] = sum(account.store.get("/services", one) is not None for one in routes)
        entity.pop("html_url", None)


@resource("/event_orchestrations/{id}/global")
class OrchestrationPath(Authored):
    """A path has no rules at first. A service's rules become active when they are written."""

    def create(self, call: OperationCall, given: Entity) -> Entity:
        kind = call.request.path.rpartition("/")[2] if call.owners else "service"
        own = {**call.root, "type": "event_orchestration"} if call.owners else None
        parent = short(own or call.get("/services", call.path["service_id"]))
        otherwise: Entity = {"actions": {"route_to": "unrouted"} if kind == "router" else {}}
        times = dict.fromkeys(("created_at", "updated_at"), call.account.stamp())
        rules: Entity = {"sets": [{"id": "start", "rules": []}], "catch_all": otherwise}
        return super().create(call, {"type": kind, "parent": parent, **rules, **times})

    def update(self, call: OperationCall, entity: Entity, given: Entity) -> Entity:
        sets = objects(given.get("sets"))
        if sets and "start" not in [one.get("id") for one in sets]:
            raise invalid("orchestration_path.sets: the set 'start' is missing")
        for one in sets:
            one["rules"] = [_rule(call, rule) for rule in objects(one.get("rules"))]
        written = {name: given[name] for name in ("sets", "catch_all") if given.get(name)}
        begun = {name: value for name, value in entity.items() if name.startswith("created")}
        return {**self.create(call, {}), **begun, **written, "_active": True}


def _rule(call: OperationCall, given: Entity) -> Entity:
    """Return a rule with an ID. Raises Refused for an invalid condition."""
    for one in objects(given.get("conditions")):
        evaluate(str(one.get("expression") or ""), {})
    id = given.get("id") or identifier(call.account.seed, call.store.new_id("rules"), shape="hex8")
    actions = {name: value for name, value in child(given, "actions").items() if value is not None}
    return {"conditions": [], "disabled": False, **given, "id": id, "actions": actions}


@operation("getOrchActiveStatus", "updateOrchActiveStatus")
def active(call: OperationCall) -> Any:
    """Return or set whether a service's rules are active."""
    service = call.get("/services", call.path["service_id"])
    path = call.account.singleton(f"{ORCHESTRATIONS}/services/{service['id']}") or service
    if call.route.method == "PUT":
        path["_active"] = bool(call.body.get("active"))
    return {"active": path.get("_active", False)}


@resource("/event_orchestrations/{id}/cache_variables")
class CacheVariable(Authored):
    """Cache variables; those with external data have a URL to write them."""

    def create(self, call: OperationCall, given: Entity) -> Entity:
        id = call.store.new_id(call.request.path, "uuid")
        is_external = child(given, "configuration").get("type") == "external_data"
        url = {"data_endpoint": f"{API}{call.request.path}/{id}/data"} if is_external else {}
        return {**super().create(call, given), "id": id, **url}


@resource("/event_orchestrations/{id}/cache_variables/{cache_variable_id}/data")
class CacheData(Resource):
    """Read or write the data of a cache variable."""

    def create(self, call: OperationCall, given: Entity) -> Entity:
        raise not_found()

    def update(self, call: OperationCall, entity: Entity, given: Entity) -> Entity:
        if child(call.owners[-1], "configuration").get("type") != "external_data":
            raise invalid("the cache variable does not have external data")
        return {"cache_variable_data": given.get("cache_variable_data"), "updated_at": call.account.stamp()}
