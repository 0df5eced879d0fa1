"""Service dependencies, and subscribers to incidents and business services."""

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
        if pair[SIDES[0]]["id"] == pair[SIDES[1]]["id"]:
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


@operation("getIncidentImpactedBusinessServices", state="read-only")
def impacted(call: OperationCall) -> Any:
    """List the business services that depend on the service of an open incident."""
    every = call.store.referring(DEPENDENCIES, "supporting_service", call.root["service"]["id"])
    found = [call.store.get(BUSINESS, one["dependent_service"]["id"]) for one in every]
    services = [{**one, "status": "impacted"} for one in found if one and call.root["status"] != "resolved"]
    return {"services": services, "limit": 100, "more": False}


def _pairs(call: OperationCall) -> list[Entity]:
    """Return the subscriptions in a body and a path. Raises Refused if one is incomplete."""
    own, other, name = ("subscribable", "subscriber", "subscribers")
    if name not in call.body:
        own, other, name = ("subscriber", "subscribable", "subscribables")
    found: list[Entity] = []
    for one in objects(call.body.get(name)):
        pair = {f"{own}_id": call.root["id"], f"{own}_type": call.root["type"], **one}
        if not pair.get(f"{other}_id") or not pair.get(f"{other}_type"):
            raise invalid(f"{name} need {other}_id and {other}_type")
        found.append({**pair, "id": f"{pair['subscribable_id']}/{pair['subscriber_id']}", **_account(call)})
    return found


def _account(call: OperationCall) -> Entity:
    return {"account_id": identifier(call.account.seed, "account")}


@operation("create*NotificationSubscri*")
def subscribe(call: OperationCall) -> Any:
    """Subscribe users and teams."""
    results: list[Entity] = []
    for one in _pairs(call):
        exists = call.store.get(f"/{one['subscriber_type']}s", one["subscriber_id"]) is not None
        result = "duplicate" if call.store.get(SUBSCRIPTIONS, one["id"]) else "success" if exists else "unauthorized"
        results.append({**one, "result": result})
        if result == "success":
            call.store.put(SUBSCRIPTIONS, one)
    return {"subscriptions": results}


@operation("remove*NotificationSubscri*", "unsubscribeUserNotificationSubscriptions")
def unsubscribe(call: OperationCall) -> Any:
    """Remove subscriptions, and return their number."""
    found = [call.store.remove(SUBSCRIPTIONS, one["id"]) for one in _pairs(call)]
    return {"deleted_count": found.count(True), "non_existent_count": found.count(False), "unauthorized_count": 0}


@operation("getIncidentNotificationSubscribers", "getBusinessServiceSubscribers", state="read-only")
def subscribers(call: OperationCall) -> Any:
    """List the subscribers of an incident or a business service."""
    kept = [one for one in call.store.all(SUBSCRIPTIONS) if one["subscribable_id"] == call.root["id"]]
    own = {"has_indirect_subscription": False, "subscribed_via": None}
    return {**call.listed([{**one, **own} for one in kept]), **_account(call)}


@operation("getUserNotificationSubscriptions", "getTeamNotificationSubscriptions", state="read-only")
def subscriptions(call: OperationCall) -> Any:
    """List the subscriptions of a user or a team."""
    kept = [one for one in call.store.all(SUBSCRIPTIONS) if one["subscriber_id"] == call.root["id"]]
    names = [summary(call.store.find(one["subscribable_id"]) or {}) for one in kept]
    return [{"subscription": one, "subscribable_name": name} for one, name in zip(kept, names, strict=True)]
