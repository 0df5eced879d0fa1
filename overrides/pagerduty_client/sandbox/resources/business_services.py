"""Business services, service dependencies, and what incidents mean for them."""

from __future__ import annotations

from typing import Any

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._call import OperationCall
from pagerduty_client.sandbox._incidents import INCIDENTS, incident_of
from pagerduty_client.sandbox._json import Entity, child, id_in, objects
from pagerduty_client.sandbox._messages import invalid, not_found
from pagerduty_client.sandbox._registry import Resource, operation, resource

BUSINESS = "/business_services"
DEPENDENCIES = "/service_dependencies"
IMPACTS = "business_service_impacts"


@resource("/business_services")
class BusinessService(Resource):
    """A business service may belong to a team."""

    kind = "business_service"

    def complete(self, account: Account, given: Entity) -> Entity:
        return {"description": None, "point_of_contact": "", "team": None, **given, "type": "business_service"}

    def create(self, call: OperationCall, given: Entity) -> Entity:
        if not given.get("name"):
            raise invalid("Name cannot be empty.")
        team = child(given, "team")
        given["team"] = call.account.reference(call.get("/teams", str(team["id"]))) if team.get("id") else None
        return given

    def delete(self, call: OperationCall, entity: Entity) -> None:
        for one in neighbors(call.account, entity["id"]):
            call.account.store.remove(DEPENDENCIES, one["id"])


def neighbors(account: Account, id: str) -> list[Entity]:
    """Return the dependencies that a service is part of."""
    every = account.store.all(DEPENDENCIES)
    return [one for one in every if id in (one["supporting_service"]["id"], one["dependent_service"]["id"])]


def _service(call: OperationCall, given: Entity) -> Entity:
    """Return a service of a dependency, as responses have it."""
    for collection, kind in (("/services", "technical_service"), (BUSINESS, "business_service")):
        if call.account.store.get(collection, str(given.get("id"))) is not None:
            return {"id": given["id"], "type": f"{kind}_reference"}
    raise not_found("Service Not Found", 5002)


@operation("createServiceDependency")
def associate(call: OperationCall) -> Any:
    """Make services depend on others."""
    store, found = call.account.store, list[Entity]()
    for one in objects(call.body.get("relationships")):
        pair = {name: _service(call, one.get(name) or {}) for name in ("supporting_service", "dependent_service")}
        if pair["supporting_service"]["id"] == pair["dependent_service"]["id"]:
            raise invalid("a service cannot depend on itself")
        same = [known for known in store.all(DEPENDENCIES) if all(known[name] == pair[name] for name in pair)]
        made = {"id": store.new_id(DEPENDENCIES, "D"), "type": "service_dependency", **pair}
        found.append(same[0] if same else store.put(DEPENDENCIES, made))
    return {"relationships": found}


@operation("deleteServiceDependency")
def disassociate(call: OperationCall) -> Any:
    """Remove dependencies, by their ids or by their services."""
    store, found = call.account.store, list[Entity]()
    for one in objects(call.body.get("relationships")):
        wanted = [id_in(one, name) for name in ("supporting_service", "dependent_service")]
        for known in store.all(DEPENDENCIES):
            own = [known["supporting_service"]["id"], known["dependent_service"]["id"]]
            if known["id"] == one.get("id") or (not one.get("id") and own == wanted):
                store.remove(DEPENDENCIES, known["id"])
                found.append(known)
    return {"relationships": found}


@operation("getBusinessServiceServiceDependencies", "getTechnicalServiceServiceDependencies", state="read-only")
def dependencies(call: OperationCall) -> Any:
    """List the dependencies that a service is part of."""
    collection = BUSINESS if "business" in call.request.path else "/services"
    return {"relationships": neighbors(call.account, call.get(collection, call.path["id"])["id"])}


# --- impacts


def supporting(account: Account, id: str) -> set[str]:
    """Return the ids of the services that a service depends on, directly and through others."""
    found, waiting = set[str](), [id]
    while waiting:
        current = waiting.pop()
        for one in account.store.all(DEPENDENCIES):
            other = one["supporting_service"]["id"]
            if one["dependent_service"]["id"] == current and other not in found:
                found.add(other)
                waiting.append(other)
    return found


def is_impacted(account: Account, business: Entity, incident: Entity | None = None) -> bool:
    """Whether open incidents, or one of them, impact a business service: by hand, or through its dependencies."""
    relation = {
        one["incident"]: one["relation"] for one in account.store.all(IMPACTS) if one["service"] == business["id"]
    }
    below = supporting(account, business["id"])
    for one in [incident] if incident is not None else account.store.all(INCIDENTS):
        depends = one["service"]["id"] in below
        if one["status"] != "resolved" and relation.get(one["id"], "impacted" if depends else "") == "impacted":
            return True
    return False


def impact(account: Account, business: Entity, incident: Entity | None = None) -> Entity:
    """Return the state of a business service."""
    status = "impacted" if is_impacted(account, business, incident) else "not_impacted"
    own = {"id": business["id"], "name": business["name"], "type": "business_service", "status": status}
    return {**own, "additional_fields": {"highest_impacting_priority": None}}


@operation(
    "getBusinessServiceImpacts",
    "getBusinessServiceSupportingServiceImpacts",
    "getStatusDashboardServiceImpactsById",
    "getStatusDashboardServiceImpactsByUrlSlug",
    state="read-only",
)
def impacts(call: OperationCall) -> Any:
    """List business services by their state."""
    every = call.account.store.all(BUSINESS)
    if "supporting_services" in call.request.path:
        below = supporting(call.account, call.get(BUSINESS, call.path["id"])["id"])
        every = [one for one in every if one["id"] in below]
    found = [impact(call.account, one) for one in every]
    found.sort(key=lambda one: one["status"])
    return call.envelope(
        {
            "services": found,
            "limit": 100,
            "more": False,
            "additional_fields": {"total_impacted_count": sum(one["status"] == "impacted" for one in found)},
        }
    )


@operation("getBusinessServiceTopLevelImpactors", state="read-only")
def impactors(call: OperationCall) -> Any:
    """List the open incidents that impact business services."""
    business = call.account.store.all(BUSINESS)
    found = [
        {"id": one["id"], "type": "incident", "status": one["status"], "title": one["title"], "urgency": one["urgency"]}
        for one in call.account.store.all(INCIDENTS)
        if one["status"] != "resolved" and any(is_impacted(call.account, each, one) for each in business)
    ]
    return call.envelope({"impactors": found, "limit": 100, "more": False})


@operation("getIncidentImpactedBusinessServices", state="read-only")
def impacted_by(call: OperationCall) -> Any:
    """List the business services that an incident impacts."""
    incident = incident_of(call.account, call.path["id"])
    found = [impact(call.account, one, incident) for one in call.account.store.all(BUSINESS)]
    impacted = [one for one in found if one["status"] == "impacted"]
    return call.envelope({"services": impacted, "limit": 100, "next_cursor": None})


@operation("putIncidentManualBusinessServiceAssociation")
def set_impact(call: OperationCall) -> Any:
    """Say by hand whether an incident impacts a business service."""
    incident = incident_of(call.account, call.path["id"])
    business = call.get(BUSINESS, call.path["business_service_id"])
    id, relation = f"{incident['id']}/{business['id']}", call.body.get("relation")
    kept = {"id": id, "incident": incident["id"], "service": business["id"], "relation": relation}
    call.account.store.put(IMPACTS, kept)
    return {"relation": relation}
