"""Service dependencies, impacts of incidents on business services, and subscribers to both."""

from __future__ import annotations

from typing import Any

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._call import OperationCall
from pagerduty_client.sandbox._messages import invalid, not_found
from pagerduty_client.sandbox._registry import operation
from pagerduty_client.sandbox._store import summary
from pagerduty_client.sandbox._values import Entity, id_in, identifier, objects

BUSINESS = "/business_services"
DEPENDENCIES = "/service_dependencies"
IMPACTS = "business_service_impacts"
SUBSCRIPTIONS = "subscriptions"
SIDES = ("supporting_service", "dependent_service")


def neighbors(account: Account, id: str) -> list[Entity]:
    """Return the dependencies that a service is part of."""
    return [one for one in account.store.all(DEPENDENCIES) if id in [one[side]["id"] for side in SIDES]]


def _side(call: OperationCall, given: Entity, name: str) -> Entity:
    """Return a service in the format of a dependency."""
    id = id_in(given, name)
    for collection, kind in (("/services", "technical_service"), (BUSINESS, "business_service")):
        if call.store.get(collection, id) is not None:
            return {"id": id, "type": f"{kind}_reference"}
    raise not_found("Service Not Found", 5002)


def _known(call: OperationCall, given: Entity) -> list[Entity]:
    """Return the dependencies with an ID, or between two services."""
    wanted = [id_in(given, side) for side in SIDES]
    every = [(one, [id_in(one, side) for side in SIDES]) for one in call.store.all(DEPENDENCIES)]
    return [one for one, sides in every if (one["id"] == given["id"] if given.get("id") else sides == wanted)]


@operation("createServiceDependency")
def associate(call: OperationCall) -> Any:
    """Make services depend on others."""
    found: list[Entity] = []
    for one in objects(call.body.get("relationships")):
        pair = {side: _side(call, one, side) for side in SIDES}
        if len({side["id"] for side in pair.values()}) == 1:
            raise invalid("a service cannot depend on itself")
        made = {"id": call.store.new_id(DEPENDENCIES, "D"), "type": "service_dependency", **pair}
        found += _known(call, pair) or [call.store.put(DEPENDENCIES, made)]
    return {"relationships": found}


@operation("deleteServiceDependency")
def disassociate(call: OperationCall) -> Any:
    """Remove dependencies, by their IDs or by their services."""
    found = [known for one in objects(call.body.get("relationships")) for known in _known(call, one)]
    for one in found:
        call.store.remove(DEPENDENCIES, one["id"])
    return {"relationships": found}


@operation("getBusinessServiceServiceDependencies", "getTechnicalServiceServiceDependencies", state="read-only")
def dependencies(call: OperationCall) -> Any:
    """List the dependencies that a service is part of."""
    collection = BUSINESS if "business" in call.request.path else "/services"
    return {"relationships": neighbors(call.account, call.get(collection, call.path["id"])["id"])}


def supporting(account: Account, id: str) -> set[str]:
    """Return the IDs of the services that a service depends on, directly and through others."""
    found, waiting = set[str](), [id]
    while waiting:
        current = waiting.pop()
        pairs = [[one[side]["id"] for side in SIDES] for one in neighbors(account, current)]
        more = {above for above, below in pairs if below == current} - found
        found |= more
        waiting += more
    return found


def is_impacted(account: Account, business: Entity, incident: Entity) -> bool:
    """Return whether an incident impacts a business service: set manually, or through its dependencies."""
    kept = account.store.get(IMPACTS, f"{incident['id']}/{business['id']}")
    depends = incident["service"]["id"] in supporting(account, business["id"])
    relation = kept["relation"] if kept is not None else "impacted" if depends else ""
    return bool(incident["status"] != "resolved" and relation == "impacted")


def _state(account: Account, business: Entity) -> Entity:
    """Return the state of a business service."""
    impacted = any(is_impacted(account, business, one) for one in account.store.all("/incidents"))
    own = {"id": business["id"], "name": business["name"], "type": "business_service"}
    status = "impacted" if impacted else "not_impacted"
    return {**own, "status": status, "additional_fields": {"highest_impacting_priority": None}}


@operation("get*ServiceImpacts*", "getIncidentImpactedBusinessServices", state="read-only")
def impacts(call: OperationCall) -> Any:
    """List business services by their state: all, those below one, or those that an incident impacts."""
    every = call.store.all(BUSINESS)
    if "supporting_services" in call.request.path:
        below = supporting(call.account, call.root["id"])
        every = [one for one in every if one["id"] in below]
    elif call.request.path.startswith("/incidents"):
        every = [one for one in every if is_impacted(call.account, one, call.root)]
    found = sorted((_state(call.account, one) for one in every), key=lambda one: str(one["status"]))
    total = {"total_impacted_count": sum(one["status"] == "impacted" for one in found)}
    return {"services": found, "limit": 100, "more": False, "next_cursor": None, "additional_fields": total}


@operation("getBusinessServiceTopLevelImpactors", state="read-only")
def impactors(call: OperationCall) -> Any:
    """List the open incidents that impact business services."""
    every = call.store.all(BUSINESS)
    found = [
        {"id": one["id"], "type": "incident", "status": one["status"], "title": one["title"], "urgency": one["urgency"]}
        for one in call.store.all("/incidents")
        if any(is_impacted(call.account, each, one) for each in every)
    ]
    return {"impactors": found, "limit": 100, "more": False}


@operation("putIncidentManualBusinessServiceAssociation")
def set_impact(call: OperationCall) -> Any:
    """Set manually whether an incident impacts a business service."""
    business, relation = call.get(BUSINESS, call.path["business_service_id"]), call.body.get("relation")
    call.store.put(IMPACTS, {"id": f"{call.root['id']}/{business['id']}", "relation": relation})
    return {"relation": relation}


def _account_id(call: OperationCall) -> Entity:
    return {"account_id": identifier(call.account.seed, "account")}


def _pairs(call: OperationCall) -> list[tuple[str, Entity]]:
    """Return the keys and the fields of the subscriptions in a body and a path."""
    own, name = ("subscribable", "subscribers") if "subscribers" in call.body else ("subscriber", "subscribables")
    owner = {f"{own}_id": call.root["id"], f"{own}_type": call.root["type"]}
    pairs = [{**owner, **one} for one in objects(call.body.get(name))]
    return [(f"{one['subscribable_id']}/{one['subscriber_id']}", one) for one in pairs]


@operation("create*NotificationSubscri*")
def subscribe(call: OperationCall) -> Any:
    """Subscribe users and teams."""
    results: list[Entity] = []
    for key, pair in _pairs(call):
        exists = call.store.get(f"/{pair['subscriber_type']}s", pair["subscriber_id"]) is not None
        result = "duplicate" if call.store.get(SUBSCRIPTIONS, key) else "success" if exists else "unauthorized"
        results.append({**_account_id(call), **pair, "result": result})
        if result == "success":
            call.store.put(SUBSCRIPTIONS, {"id": key, **pair})
    return {"subscriptions": results}


@operation("remove*NotificationSubscri*", "unsubscribeUserNotificationSubscriptions")
def unsubscribe(call: OperationCall) -> Any:
    """Remove subscriptions, and return their number."""
    found = [call.store.remove(SUBSCRIPTIONS, key) for key, _ in _pairs(call)]
    return {"deleted_count": found.count(True), "non_existent_count": found.count(False), "unauthorized_count": 0}


@operation("getIncidentNotificationSubscribers", "getBusinessServiceSubscribers", state="read-only")
def subscribers(call: OperationCall) -> Any:
    """List the subscribers of an incident or a business service."""
    kept = [one for one in call.store.all(SUBSCRIPTIONS) if one["subscribable_id"] == call.root["id"]]
    own = {"has_indirect_subscription": False, "subscribed_via": None}
    found = [{**own, "subscriber_id": one["subscriber_id"], "subscriber_type": one["subscriber_type"]} for one in kept]
    return {**call.listed(found), **_account_id(call)}


@operation("getUserNotificationSubscriptions", "getTeamNotificationSubscriptions", state="read-only")
def subscriptions(call: OperationCall) -> Any:
    """List the subscriptions of a user or a team."""
    kept = [one for one in call.store.all(SUBSCRIPTIONS) if one["subscriber_id"] == call.root["id"]]
    names = [summary(call.store.find(one["subscribable_id"]) or {}) for one in kept]
    own = [{**_account_id(call), **one} for one in kept]
    return [{"subscription": one, "subscribable_name": name} for one, name in zip(own, names, strict=True)]


@operation("*BusinessServiceAccountSubscription", state="made from schema")
def account_subscription(call: OperationCall) -> Any:
    """Subscribe the whole account to a business service, or unsubscribe it."""
    return {"account_is_subscribed": call.route.method == "POST"}
