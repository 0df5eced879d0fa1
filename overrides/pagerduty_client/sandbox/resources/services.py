"""Services: derived states, integrations with keys, maintenance windows."""

from __future__ import annotations

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._call import OperationCall
from pagerduty_client.sandbox._messages import invalid
from pagerduty_client.sandbox._registry import Resource, resource
from pagerduty_client.sandbox._store import REFERENCE, reference
from pagerduty_client.sandbox._values import Entity, child, identifier, instant

WINDOWS = "/maintenance_windows"


@resource("/services")
class Service(Resource):
    """Services, with a derived status, teams and last incident."""

    def stored(self, account: Account, kept: Entity, given: Entity) -> Entity:
        names = [
            name for name in ("auto_resolve_timeout", "acknowledgement_timeout") if given.get(name) in (0, "0", "null")
        ]
        return given | dict.fromkeys(names)

    def check(self, call: OperationCall, given: Entity) -> None:
        derived = call.account.shown(call.owners[-1])["status"] if call.owners else None
        if given.get("status") not in (None, "active", "disabled", derived):
            raise invalid("Status must be active or disabled")
        grouping = child(given, "alert_grouping_parameters")
        if grouping.get("type") == "time" and child(grouping, "config").get("timeout") is None:
            raise invalid("timeout cannot be null")

    def update(self, call: OperationCall, entity: Entity, given: Entity) -> Entity:
        if given.get("status") not in ("active", "disabled"):
            given.pop("status", None)
        return given

    def show(self, account: Account, entity: Entity, include: frozenset[str]) -> None:
        incidents = account.store.referring("/incidents", "service", entity["id"])
        windows = account.store.referring(WINDOWS, "services", entity["id"])
        if entity.get("status") != "disabled":
            statuses = {one["status"] for one in incidents}
            status = "critical" if "triggered" in statuses else "warning" if "acknowledged" in statuses else "active"
            entity["status"] = "maintenance" if "ongoing" in [phase(account, one) for one in windows] else status
        entity["last_incident_timestamp"] = max((one["created_at"] for one in incidents), default=None, key=instant)
        entity["teams"] = [reference(one) for one in account.store.at(entity, "escalation_policy.teams") if one]


@resource("/services/{id}/integrations")
class Integration(Resource):
    """Integrations, with a routing key or an email address."""

    def create(self, call: OperationCall, given: Entity) -> Entity:
        if given.get("vendor"):
            given.setdefault("type", "event_transformer_api_inbound_integration")
        if not given.get("type"):
            raise invalid("Type cannot be empty.")
        return super().create(call, given)

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
        is_past = bool(call.owners) and phase(call.account, call.owners[-1]) == "past"
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

    def show(self, account: Account, entity: Entity, include: frozenset[str]) -> None:
        entity["summary"] = entity.get("description") or f"Maintenance window {entity['sequence_number']}"

    def fits(self, account: Account, entity: Entity, name: str, values: list[str]) -> bool | None:
        found = phase(account, entity)
        is_open = values[0] == "open" and found != "past"
        return is_open or values[0] in (found, "all") if name == "filter" else None


def phase(account: Account, window: Entity) -> str:
    """Return whether a maintenance window is past, ongoing or future."""
    now = account.now()
    return (
        "past"
        if instant(window["end_time"]) <= now
        else "ongoing"
        if instant(window["start_time"]) <= now
        else "future"
    )
