"""Services: derived states, integrations with keys, maintenance windows."""

from __future__ import annotations

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._call import OperationCall
from pagerduty_client.sandbox._messages import Refused, invalid
from pagerduty_client.sandbox._registry import Resource, resource
from pagerduty_client.sandbox._render import shown
from pagerduty_client.sandbox._store import REFERENCE, reference
from pagerduty_client.sandbox._values import Entity, child, identifier, instant

SERVICES = "/services"
WINDOWS = "/maintenance_windows"
_TIMEOUTS = ("auto_resolve_timeout", "acknowledgement_timeout")


@resource("/services")
class Service(Resource):
    """Services, with a derived status, teams and last incident."""

    def complete(self, account: Account, given: Entity) -> Entity:
        return _timeouts(super().complete(account, given))

    def check(self, call: OperationCall, given: Entity) -> None:
        derived = shown(call.account, call.owners[-1])["status"] if call.owners else None
        if given.get("status") not in (None, "active", "disabled", derived):
            raise invalid("Status must be active or disabled")
        grouping = child(given, "alert_grouping_parameters")
        if grouping.get("type") == "time" and child(grouping, "config").get("timeout") is None:
            raise invalid("timeout cannot be null")

    def update(self, call: OperationCall, entity: Entity, given: Entity) -> Entity:
        if given.get("status") not in ("active", "disabled"):
            given.pop("status", None)
        return _timeouts(given)

    def show(self, account: Account, entity: Entity, include: frozenset[str]) -> None:
        incidents = account.store.referring("/incidents", "service", entity["id"])
        if entity.get("status") != "disabled":
            entity["status"] = _status(account, entity, {one["status"] for one in incidents})
        entity["last_incident_timestamp"] = max((one["created_at"] for one in incidents), default=None, key=instant)
        entity["teams"] = [reference(one) for one in account.store.at(entity, "escalation_policy.teams") if one]


def _timeouts(given: Entity) -> Entity:
    """Return None for a timeout of 0."""
    return given | {name: None for name in _TIMEOUTS if given.get(name) in (0, "0", "null")}


def _status(account: Account, service: Entity, statuses: set[str]) -> str:
    now = account.now()
    for one in account.store.referring(WINDOWS, "services", service["id"]):
        if instant(one["start_time"]) <= now < instant(one["end_time"]):
            return "maintenance"
    return "critical" if "triggered" in statuses else "warning" if "acknowledged" in statuses else "active"


@resource("/services/{id}/integrations")
class Integration(Resource):
    """Integrations, with a routing key or an email address."""

    def create(self, call: OperationCall, given: Entity) -> Entity:
        if given.get("vendor"):
            given.setdefault("type", "event_transformer_api_inbound_integration")
        if not given.get("type"):
            raise invalid("Type cannot be empty.")
        return {**given, "service": reference(call.root)}

    def complete(self, account: Account, given: Entity) -> Entity:
        kind = str(given.get("type") or "events_api_v2_inbound_integration").removesuffix(REFERENCE)
        name = given.get("name") or kind.removesuffix("_inbound_integration").replace("_", " ").title()
        number = account.store.new_id("keys")
        key = identifier(account.seed, "key", number, shape="key")
        own = {"integration_key": key}
        if kind == "generic_email_inbound_integration":
            own = {"integration_email": f"{key[:8]}@acme.pagerduty.com"}
        return {"vendor": None, **own, **given, "type": kind, "name": name, "created_at": account.stamp()}


@resource("/maintenance_windows")
class MaintenanceWindow(Resource):
    """Numbered maintenance windows; one that has started can only be ended."""

    def complete(self, account: Account, given: Entity) -> Entity:
        number = max((one.get("sequence_number", 0) for one in account.store.all(WINDOWS)), default=0) + 1
        return {**super().complete(account, given), "sequence_number": number}

    def check(self, call: OperationCall, given: Entity) -> None:
        start, end = (instant(given[name]) for name in ("start_time", "end_time"))
        has_ended = call.owners and instant(call.owners[-1]["end_time"]) <= call.account.now()
        if end <= start or (end <= call.account.now() and not has_ended):
            raise invalid("End time must be after the start time and in the future")

    def create(self, call: OperationCall, given: Entity) -> Entity:
        if instant(given["start_time"]) < call.account.now():
            given["start_time"] = call.account.stamp()
        teams = {one["id"]: one for one in call.store.at(given, "services.escalation_policy.teams") if one}
        return {**given, "teams": list(teams.values()), "created_by": call.actor}

    def update(self, call: OperationCall, entity: Entity, given: Entity) -> Entity:
        for name in ("start_time", "end_time"):
            was = instant(entity[name])
            if was <= call.account.now() and instant(given.get(name, entity[name])) != was:
                raise invalid(f"{name} cannot be changed once it has passed")
        return given

    def delete(self, call: OperationCall, entity: Entity) -> bool:
        now = call.account.now()
        if instant(entity["end_time"]) <= now:
            raise Refused(405, "Cannot cancel a maintenance window from the past", code=5003)
        has_begun = instant(entity["start_time"]) <= now
        if has_begun:
            entity["end_time"] = call.account.stamp()
        return has_begun

    def show(self, account: Account, entity: Entity, include: frozenset[str]) -> None:
        entity["summary"] = entity.get("description") or f"Maintenance window {entity['sequence_number']}"

    def fits(self, account: Account, entity: Entity, name: str, values: list[str]) -> bool | None:
        if name != "filter":
            return None
        now, start, end = account.now(), instant(entity["start_time"]), instant(entity["end_time"])
        is_in = {"past": end <= now, "ongoing": start <= now < end, "future": start > now, "open": end > now}
        return is_in.get(values[0], True)
