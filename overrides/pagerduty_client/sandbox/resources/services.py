"""Services: derived states, integrations with keys, maintenance windows."""

from __future__ import annotations

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._call import OperationCall
from pagerduty_client.sandbox._ids import identifier
from pagerduty_client.sandbox._incidents import INCIDENTS
from pagerduty_client.sandbox._json import Entity, child, id_in, ids, is_object, objects, value_in
from pagerduty_client.sandbox._messages import Refused, invalid
from pagerduty_client.sandbox._registry import Resource, operation, resource
from pagerduty_client.sandbox._render import shown
from pagerduty_client.sandbox._store import REFERENCE, reference
from pagerduty_client.sandbox._times import instant, stamp

SERVICES = "/services"
WINDOWS = "/maintenance_windows"


@resource("/services")
class Service(Resource):
    """The status, the teams and the last incident are derived."""

    kind = "service"
    unique = ("name",)
    web = "/service-directory"
    missing = ("Service Not Found", 5002)

    def complete(self, account: Account, given: Entity) -> Entity:
        found: Entity = {
            "description": None,
            "auto_resolve_timeout": 14_400,
            "acknowledgement_timeout": 1_800,
            "alert_creation": "create_alerts_and_incidents",
            "incident_urgency_rule": {"type": "constant", "urgency": "high"},
            "support_hours": None,
            "scheduled_actions": [],
            "status": "active",
            **given,
            "type": "service",
            "integrations": [],
            "addons": [],
        }
        return _timeouts(found)

    def create(self, call: OperationCall, given: Entity) -> Entity:
        if not str(given.get("name") or "").strip():
            raise invalid("Name cannot be empty.")
        self._check(call, given)
        if given.get("status") not in (None, "active"):
            raise invalid("Status must be active")
        return given

    def update(self, call: OperationCall, entity: Entity, given: Entity) -> Entity:
        self._check(call, given)
        if given.get("status") not in (None, "active", "disabled", shown(call.account, entity)["status"]):
            raise invalid("Status must be active or disabled")
        if given.get("status") not in ("active", "disabled"):
            given.pop("status", None)
        for name in ("integrations", "addons", "teams", "last_incident_timestamp"):
            given.pop(name, None)
        return _timeouts(given)

    def _check(self, call: OperationCall, given: Entity) -> None:
        policy = given.get("escalation_policy")
        if is_object(policy) and call.account.store.get("/escalation_policies", str(policy.get("id"))) is None:
            raise invalid("Escalation policy cannot be found")
        grouping = given.get("alert_grouping_parameters")
        if is_object(grouping) and grouping.get("type") == "time" and child(grouping, "config").get("timeout") is None:
            raise invalid("timeout cannot be null")

    def show(self, account: Account, entity: Entity) -> None:
        incidents = [one for one in account.store.all(INCIDENTS) if id_in(one, "service") == entity["id"]]
        entity["status"] = _status(account, entity, {one["status"] for one in incidents})
        last = max((instant(one["created_at"]) for one in incidents), default=None)
        entity["last_incident_timestamp"] = stamp(last) if last is not None else None
        policy = account.store.find(str(id_in(entity, "escalation_policy")))
        entity["teams"] = [
            reference(team) for one in objects(value_in(policy, "teams")) if (team := account.store.find(one["id"]))
        ]

    def fits(self, account: Account, entity: Entity, name: str, values: list[str]) -> bool | None:
        if name == "team_ids":
            policy = account.store.find(str(id_in(entity, "escalation_policy"))) or {}
            return bool(set(ids(policy.get("teams"))) & set(values))
        return None


def _timeouts(given: Entity) -> Entity:
    """A timeout of 0 is none."""
    return {
        name: None
        if name in ("auto_resolve_timeout", "acknowledgement_timeout") and value in (0, "0", "null")
        else value
        for name, value in given.items()
    }


def _status(account: Account, service: Entity, statuses: set[str]) -> str:
    if service.get("status") == "disabled":
        return "disabled"
    if in_maintenance(account, service):
        return "maintenance"
    return "critical" if "triggered" in statuses else "warning" if "acknowledged" in statuses else "active"


def in_maintenance(account: Account, service: Entity) -> bool:
    """Whether a maintenance window of a service is under way."""
    now = account.now()
    return any(
        service["id"] in ids(one.get("services")) and instant(one["start_time"]) <= now < instant(one["end_time"])
        for one in account.store.all(WINDOWS)
    )


@resource("/services/{id}/integrations")
class Integration(Resource):
    """An integration has a key for events, or an email address."""

    kind = "integration"
    web = None

    def create(self, call: OperationCall, given: Entity) -> Entity:
        vendor = given.get("vendor")
        if is_object(vendor):
            given["vendor"] = reference(call.get("/vendors", str(vendor.get("id"))))
            given.setdefault("type", "event_transformer_api_inbound_integration")
        if not given.get("type"):
            raise invalid("Type cannot be empty.")
        given["type"] = str(given["type"]).removesuffix(REFERENCE)
        given["service"] = reference(call.get(SERVICES, call.path["id"]))
        return integration(call.account, given)

    def update(self, call: OperationCall, entity: Entity, given: Entity) -> Entity:
        for name in ("integration_key", "vendor", "service", "type"):
            given.pop(name, None)
        return given


def integration(account: Account, given: Entity) -> Entity:
    """Return the fields of a new integration of a service."""
    kind = str(given["type"])
    name = given.get("name") or kind.removesuffix("_inbound_integration").replace("_", " ").title()
    found: Entity = {"vendor": None, **given, "name": name, "summary": name, "created_at": account.stamp()}
    account.store.new_id("keys")
    key = identifier(account.seed, "key", given["service"]["id"], account.store.new_id("keys"), shape="key")
    if kind == "generic_email_inbound_integration":
        return {"integration_email": f"{key[:8]}@acme.pagerduty.com", **found}
    return {**found, "integration_key": key}


@resource("/maintenance_windows")
class MaintenanceWindow(Resource):
    """Windows are numbered; one that has started can only be ended."""

    kind = "maintenance_window"
    web = "/service-directory/maintenance-windows"
    missing = ("Maintenance Window Not Found", 5001)

    def complete(self, account: Account, given: Entity) -> Entity:
        number = max((one.get("sequence_number", 0) for one in account.store.all(WINDOWS)), default=0) + 1
        return {"description": None, **given, "type": "maintenance_window", "sequence_number": number}

    def create(self, call: OperationCall, given: Entity) -> Entity:
        services = [reference(call.get(SERVICES, str(one.get("id")))) for one in objects(given.get("services"))]
        if not services:
            raise invalid("Services cannot be empty.")
        self._check(call, given)
        if instant(given["start_time"]) < call.account.now():
            given["start_time"] = call.account.stamp()
        teams = {
            one["id"]: one
            for service in services
            for one in objects((call.account.store.find(service["id"]) or {}).get("teams"))
        }
        given |= {"services": services, "teams": list(teams.values()), "created_by": call.actor}
        return given

    def _check(self, call: OperationCall, given: Entity) -> None:
        start, end = (instant(given[name]) for name in ("start_time", "end_time"))
        if end <= start or end <= call.account.now():
            raise invalid("End time must be after the start time and in the future")

    def update(self, call: OperationCall, entity: Entity, given: Entity) -> Entity:
        now = call.account.now()
        for name in ("start_time", "end_time"):
            if name in given and instant(entity[name]) <= now and instant(given[name]) != instant(entity[name]):
                raise invalid(f"{name} cannot be changed once it has passed")
        if instant(entity["end_time"]) > now:
            self._check(call, {**entity, **given})
        if "services" in given:
            given["services"] = [
                reference(call.get(SERVICES, str(one.get("id")))) for one in objects(given["services"])
            ]
        return given

    def show(self, account: Account, entity: Entity) -> None:
        entity["summary"] = entity.get("description") or f"Maintenance window {entity['sequence_number']}"

    def fits(self, account: Account, entity: Entity, name: str, values: list[str]) -> bool | None:
        if name != "filter":
            return None
        now, start, end = account.now(), instant(entity["start_time"]), instant(entity["end_time"])
        is_in = {"past": end <= now, "ongoing": start <= now < end, "future": start > now, "open": end > now}
        return is_in.get(values[0], True)


@operation("deleteMaintenanceWindow")
def end_window(call: OperationCall) -> None:
    """Delete a window that lies ahead; end one that is under way."""
    window, now = call.get(WINDOWS, call.path["id"]), call.account.now()
    if instant(window["end_time"]) <= now:
        raise Refused(405, "Cannot cancel a maintenance window from the past", code=5003)
    if instant(window["start_time"]) <= now:
        window["end_time"] = call.account.stamp()
        call.account.changed("maintenance_window.updated", shown(call.account, window), call.actor)
    else:
        call.account.store.remove(WINDOWS, window["id"])
        call.account.changed("maintenance_window.deleted", shown(call.account, window), call.actor, before=window)
