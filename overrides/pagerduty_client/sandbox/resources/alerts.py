"""Alerts of incidents: read, resolved, and moved to another incident."""

from __future__ import annotations

from typing import Any

from pagerduty_client.sandbox import _lifecycle as life
from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._call import OperationCall
from pagerduty_client.sandbox._incidents import INCIDENTS, alerts_of, incident_of
from pagerduty_client.sandbox._json import Entity, id_in, objects
from pagerduty_client.sandbox._messages import Refused, not_found
from pagerduty_client.sandbox._registry import Resource, operation, resource
from pagerduty_client.sandbox._render import shown
from pagerduty_client.sandbox._store import reference

MAX_BULK = 250


@resource("/incidents/{id}/alerts")
class Alert(Resource):
    """Alerts have no operation that creates them: events do."""

    kind = "alert"
    ids = "Q"
    schema = "Alert"

    def complete(self, account: Account, given: Entity) -> Entity:
        return {"status": "triggered", "suppressed": False, "integration": None, **given, "type": "alert"}


@operation("listIncidentAlerts", state="read-only")
def alerts(call: OperationCall) -> Any:
    """List the alerts of an incident."""
    return call.listed(alerts_of(call.account, incident_of(call.account, call.path["id"])), Alert())


def alert_of(call: OperationCall, incident: Entity, id: str) -> Entity:
    """Return an alert of an incident, by its id. Raises Refused where it has none such."""
    found = call.account.store.get(f"{INCIDENTS}/{incident['id']}/alerts", id)
    if found is None:
        raise not_found()
    return found


@operation("getIncidentAlert", state="read-only")
def alert(call: OperationCall) -> Any:
    """Return an alert."""
    return call.one(alert_of(call, incident_of(call.account, call.path["id"]), call.path["alert_id"]))


@operation("updateIncidentAlert")
def update(call: OperationCall) -> Any:
    """Resolve an alert, or move it to another incident."""
    found = alert_of(call, incident_of(call.account, call.path["id"]), call.path["alert_id"])
    changed(call, found, call.sent)
    return call.one(found)


@operation("updateIncidentAlerts")
def update_all(call: OperationCall) -> Any:
    """Resolve or move several alerts."""
    incident, wanted = incident_of(call.account, call.path["id"]), objects(call.body.get("alerts"))
    if len(wanted) > MAX_BULK:
        raise Refused(413, "Request Entity Too Large", f"at most {MAX_BULK} alerts", code=2001)
    found = [(alert_of(call, incident, str(one.get("id"))), one) for one in wanted]
    for one, change in found:
        changed(call, one, change)
    return call.envelope({"alerts": [shown(call.account, one, call.include) for one, _ in found]})


def changed(call: OperationCall, found: Entity, change: Entity) -> None:
    """Carry out the update of an alert; its incident is resolved with its last open alert."""
    account, incident = call.account, incident_of(call.account, found["incident"]["id"])
    if change.get("status") == "resolved" and found["status"] != "resolved":
        found["status"] = "resolved"
        account.changed("alert.resolved", shown(account, found), call.actor)
    other = id_in(change, "incident")
    if other and other != incident["id"]:
        target = incident_of(account, other)
        account.store.remove(f"{INCIDENTS}/{incident['id']}/alerts", found["id"])
        found["incident"] = reference(target)
        account.store.put(f"{INCIDENTS}/{target['id']}/alerts", found)
    left = alerts_of(account, incident)
    if left and incident["status"] != "resolved" and all(one["status"] == "resolved" for one in left):
        life.resolve(account, incident, call.actor)
