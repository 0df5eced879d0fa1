"""Services, integrations and maintenance windows; business services: dependencies and subscribers."""

from __future__ import annotations

from typing import Any

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._call import OperationCall
from pagerduty_client.sandbox._messages import invalid, not_found
from pagerduty_client.sandbox._registry import Resource, operation, resource, resource_of
from pagerduty_client.sandbox._store import PLACE, REFERENCE, reference
from pagerduty_client.sandbox._values import Entity, child, id_in, identifier, instant, objects

WINDOWS = "/maintenance_windows"
BUSINESS = "/business_services"
DEPENDENCIES = "/service_dependencies"
SIDES = ("supporting_service", "dependent_service")
_KINDS = {"service": "technical_service_reference", "business_service": "business_service_reference"}


@resource("/services")
class Service(Resource):
    """Services, with a derived status, teams and last incident."""

    def stored(self, account: Account, kept: Entity, given: Entity) -> Entity:
        if given.get("status") not in ("active", "disabled"):  # others are derived
            given = {name: value for name, value in given.items() if name != "status"}
        timeouts = ("auto_resolve_timeout", "acknowledgement_timeout")
        return {**given, **{name: None for name in timeouts if given.get(name) in (0, "0", "null")}}

    def check(self, call: OperationCall, given: Entity) -> None:
        derived = call.account.shown(call.owners[-1])["status"] if call.owners else None
        if given.get("status") not in (None, "active", "disabled", derived):
            raise invalid("Status must be active or disabled")
        grouping = child(given, "alert_grouping_parameters")
        if grouping.get("type") == "time" and child(grouping, "config").get("timeout") is None:
            raise invalid("timeout cannot be null")

    def show(self, account: Account, entity: Entity, include: frozenset[str]) -> None:
        incidents = account.store.referring("/incidents", "service", entity["id"])
        windows, kind = account.store.referring(WINDOWS, "services", entity["id"]), resource_of(WINDOWS)
        if entity.get("status") != "disabled":
            statuses = {one["status"] for one in incidents}
            status = "critical" if "triggered" in statuses else "warning" if "acknowledged" in statuses else "active"
            entity["status"] = "maintenance" if "ongoing" in [kind.phase(account, one) for one in windows] else status
        entity["last_incident_timestamp"] = max((one["created_at"] for one in incidents), default=None, key=instant)
        entity["teams"] = [reference(one) for one in account.store.at(entity, "escalation_policy.teams") if one]


@resource("/services/{id}/integrations")
class Integration(Resource):
    """Integrations, with a routing key or an email address."""

    def create(self, call: OperationCall, given: Entity) -> Entity:
        if not given.get("type") and not given.get("vendor"):
            raise invalid("Type cannot be empty.")
        return super().create(call, {"type": "event_transformer_api_inbound_integration", **given})

    def complete(self, account: Account, given: Entity) -> Entity:
        kind = str(given.get("type") or "events_api_v2_inbound_integration").removesuffix(REFERENCE)
        name = given.get("name") or kind.removesuffix("_inbound_integration").replace("_", " ").title()
        key = identifier(account.seed, "key", account.store.new_id("keys"), shape="key")
        is_email = kind == "generic_email_inbound_integration"
        own = {"integration_email": f"{key[:8]}@acme.pagerduty.com"} if is_email else {"integration_key": key}
        return {"vendor": None, **own, **given, "type": kind, "name": name, "created_at": account.stamp()}


@resource("/maintenance_windows")
class MaintenanceWindow(Resource):
    """Numbered maintenance windows."""

    def complete(self, account: Account, given: Entity) -> Entity:
        number = max((one.get("sequence_number", 0) for one in account.store.all(WINDOWS)), default=0) + 1
        return {**super().complete(account, given), "sequence_number": number}

    def check(self, call: OperationCall, given: Entity) -> None:
        is_past = bool(call.owners) and self.phase(call.account, call.owners[-1]) == "past"
        if not is_past and instant(given["end_time"]) <= call.account.now():
            raise invalid("End time must be in the future")

    def create(self, call: OperationCall, given: Entity) -> Entity:
        if instant(given["start_time"]) < call.account.now():
            given["start_time"] = call.account.stamp()
        teams = {one["id"]: one for one in call.store.at(given, "services.escalation_policy.teams") if one}
        return {**given, "teams": list(teams.values()), "created_by": call.actor}

    def update(self, call: OperationCall, entity: Entity, given: Entity) -> Entity:
        for name in self.period:
            was = instant(entity[name])
            if was <= call.account.now() and instant(given.get(name, entity[name])) != was:
                raise invalid(f"{name} cannot be changed once it has passed")
        return given

    def fits(self, account: Account, entity: Entity, name: str, values: list[str]) -> bool | None:
        found = self.phase(account, entity)
        is_open = values[0] == "open" and found != "past"
        return is_open or values[0] in (found, "all") if name == "filter" else None


def neighbors(account: Account, id: str) -> list[Entity]:
    """Return the dependencies that a service is part of."""
    return [one for one in account.store.all(DEPENDENCIES) if id in [one[side]["id"] for side in SIDES]]


@operation("getIncidentImpactedBusinessServices", state="read-only")
def impacted(call: OperationCall) -> Any:
    """List the business services that depend on the service of an open incident."""
    every = call.store.referring(DEPENDENCIES, "supporting_service", call.root["service"]["id"])
    found = [call.store.get(BUSINESS, one["dependent_service"]["id"]) for one in every]
    services = [{**one, "status": "impacted"} for one in found if one and call.root["status"] != "resolved"]
    return {"services": services, "limit": 100, "more": False}


@operation("createServiceDependency", "deleteServiceDependency")
def relate(call: OperationCall) -> Any:
    """Make services depend on others, or remove dependencies, by their IDs or by their services."""
    found, is_new = list[Entity](), call.route.id == "createServiceDependency"
    for one in objects(call.body.get("relationships")):
        sides, id = [id_in(one, side) for side in SIDES], one.get("id")
        every = [(each, [id_in(each, side) for side in SIDES]) for each in call.store.all(DEPENDENCIES)]
        known = [each for each, own in every if (each["id"] == id if id else own == sides)]
        found += known or ([_dependency(call, sides)] if is_new else [])
    for one in () if is_new else found:
        call.store.remove(DEPENDENCIES, one["id"])
    return {"relationships": found}


def _dependency(call: OperationCall, sides: list[str | None]) -> Entity:
    """Make a service depend on another. Raises Refused if one does not exist."""
    pair: Entity = {}
    for side, id in zip(SIDES, sides, strict=True):
        found = call.store.get("/services", id) or call.store.get(BUSINESS, id)
        if found is None:
            raise not_found("Service Not Found", 5002)
        pair[side] = {"id": found["id"], "type": _KINDS[found["type"]]}
    if sides[0] == sides[1]:
        raise invalid("a service cannot depend on itself")
    own = {"id": call.store.new_id(DEPENDENCIES, "D"), "type": "service_dependency"}
    return call.store.put(DEPENDENCIES, own | pair)


@operation("getBusinessServiceServiceDependencies", "getTechnicalServiceServiceDependencies", state="read-only")
def dependencies(call: OperationCall) -> Any:
    """List the dependencies that a service is part of."""
    collection = BUSINESS if "business" in call.request.path else "/services"
    return {"relationships": neighbors(call.account, call.get(collection, call.path["id"])["id"])}


def _pairs(call: OperationCall) -> tuple[str, list[Entity]]:
    """Return where an entity's subscriptions are stored, and those in a body. Raises Refused if one is incomplete."""
    found, root = objects(call.body.get("subscribers")), call.root
    if not all(one.get("subscriber_id") and one.get("subscriber_type") for one in found):
        raise invalid("subscribers need subscriber_id and subscriber_type")
    own = {"account_id": call.account.id, "subscribable_id": root["id"], "subscribable_type": root["type"]}
    own |= {"has_indirect_subscription": False, "subscribed_via": None}
    return f"{root[PLACE]}/{root['id']}/subscribers", [{**own, **one, "id": one["subscriber_id"]} for one in found]


@operation("createIncidentNotificationSubscribers", "createBusinessServiceNotificationSubscribers")
def subscribe(call: OperationCall) -> Any:
    """Subscribe users and teams to an incident or a business service."""
    place, pairs = _pairs(call)
    for one in pairs:
        exists = call.store.get(f"/{one['subscriber_type']}s", one["id"]) is not None
        one["result"] = "duplicate" if call.store.get(place, one["id"]) else "success" if exists else "unauthorized"
        if one["result"] == "success":
            call.store.put(place, one)
    return {"subscriptions": pairs}


@operation("removeIncidentNotificationSubscribers", "removeBusinessServiceNotificationSubscriber")
def unsubscribe(call: OperationCall) -> Any:
    """Remove subscriptions, and return their number."""
    place, pairs = _pairs(call)
    found = [call.store.remove(place, one["id"]) for one in pairs]
    return {"deleted_count": found.count(True), "non_existent_count": found.count(False), "unauthorized_count": 0}


@operation("getIncidentNotificationSubscribers", "getBusinessServiceSubscribers", state="read-only")
def subscribers(call: OperationCall) -> Any:
    """List the subscribers of an incident or a business service."""
    return {**call.listed(call.store.all(_pairs(call)[0])), "account_id": call.account.id}
