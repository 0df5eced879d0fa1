"""Settings of the account and of its services: feature enablements, standards, session configurations."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._call import OperationCall
from pagerduty_client.sandbox._ids import identifier
from pagerduty_client.sandbox._json import Entity, ids, objects
from pagerduty_client.sandbox._messages import not_found
from pagerduty_client.sandbox._registry import Resource, operation, resource

STANDARDS = "/standards"
SESSIONS = "session_configurations"
_FEATURES = ("aiops",)
_STANDARDS = {
    "has_description": ("Service has a description", "The description of the service is not empty."),
    "has_policy": ("Service has an escalation policy", "The service has an escalation policy."),
    "has_integration": ("Service has an integration", "The service has at least one integration."),
}


def _owner(call: OperationCall) -> Entity:
    """Return the service or the orchestration of a path."""
    return call.get(
        "/services" if call.request.path.startswith("/services") else "/event_orchestrations", call.path["id"]
    )


def _enablement(owner: Entity, feature: str) -> Entity:
    known: Entity = owner.get("_enablements") or {}
    return known.get(feature) or {"feature": feature, "enabled": False, "updated_at": None, "warnings": []}


@operation("listServiceFeatureEnablements", "listEventOrchestrationFeatureEnablements")
def enablements(call: OperationCall) -> Any:
    """List the features of a service or an orchestration."""
    owner = _owner(call)
    return {"enablements": [_enablement(owner, one) for one in _FEATURES]}


@operation("updateServiceFeatureEnablement", "updateEventOrchestrationFeatureEnablements")
def enable(call: OperationCall) -> Any:
    """Enable or disable a feature."""
    owner, feature = _owner(call), call.path["feature_name"]
    if feature not in _FEATURES:
        raise not_found()
    changed = {"enabled": bool(call.sent.get("enabled")), "updated_at": call.account.stamp()}
    owner.setdefault("_enablements", {})[feature] = {**_enablement(owner, feature), **changed}
    return {"enablement": _enablement(owner, feature)}


@resource("/standards")
class Standard(Resource):
    """Standards for services. The API cannot create them."""

    web = None
    schema = "Standard"

    def initial(self, account: Account) -> Iterable[Mapping[str, Any]]:
        own = {"active": True, "type": "standard", "resource_type": "technical_service"}
        return [
            {**own, "id": identifier(account.seed, key), "name": name, "description": description, "_key": key}
            for key, (name, description) in _STANDARDS.items()
        ]


def _applied(call: OperationCall, service: Entity) -> Entity:
    """Return how a service does by the active standards."""
    found: list[Entity] = []
    for one in call.account.store.all(STANDARDS):
        if not one["active"] or service["id"] in ids(one.get("exclusions")):
            continue
        passes = {
            "has_description": bool(service.get("description")),
            "has_policy": bool(service.get("escalation_policy")),
            "has_integration": bool(objects(service.get("integrations"))),
        }
        shown = {name: one[name] for name in ("active", "description", "id", "name", "type")}
        found.append({**shown, "pass": passes.get(str(one.get("_key")), True)})
    score = {"passing": sum(1 for one in found if one["pass"]), "total": len(found)}
    return {"resource_id": service["id"], "resource_type": "technical_service", "score": score, "standards": found}


@operation("listResourceStandards", "listResourceStandardsManyServices", state="read-only")
def scores(call: OperationCall) -> Any:
    """Return the scores of a service, or of several."""
    if "id" in call.path:
        return _applied(call, call.get("/services", call.path["id"]))
    wanted = call.query.get("ids") or []
    return {"resources": [_applied(call, one) for one in call.account.store.all("/services") if one["id"] in wanted]}


@operation("getSessionConfigurations", "updateSessionConfigurations", "deleteSessionConfigurations")
def sessions(call: OperationCall) -> Any:
    """Read, set or delete how long sessions last."""
    store, kinds = call.account.store, call.query.get("type") or ["mobile", "web"]
    for kind in kinds if call.route.method != "GET" else ():
        if call.route.method == "DELETE":
            store.remove(SESSIONS, kind)
        else:
            store.put(SESSIONS, {"id": kind, "type": kind, **call.sent})
    found = [one for one in store.all(SESSIONS) if one["id"] in kinds]
    if not found and call.route.method == "GET":
        raise not_found()
    return {"session_configurations": found} if found else None
