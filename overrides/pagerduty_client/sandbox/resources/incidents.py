"""Incidents: creation, updates, merging, snoozing, notes, alerts and log entries."""

from __future__ import annotations

import copy
from typing import Any

from pagerduty_client.sandbox import _lifecycle as life
from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._call import OperationCall
from pagerduty_client.sandbox._crud import check
from pagerduty_client.sandbox._incidents import INCIDENTS, alerts_of, assignees, plan
from pagerduty_client.sandbox._log import LOG, log
from pagerduty_client.sandbox._messages import Refused, Reply, invalid
from pagerduty_client.sandbox._registry import Resource, operation, resource, view
from pagerduty_client.sandbox._render import shown
from pagerduty_client.sandbox._store import WEB, reference
from pagerduty_client.sandbox._values import Entity, array, child, id_in, ids, objects

_OVERVIEW = frozenset({"trigger_log_entry", "acknowledge_log_entry", "resolve_log_entry", "escalate_log_entry"})


@resource("/incidents")
class Incident(Resource):
    """Some fields are shown only on request; alert counts are those of the incident's alerts."""

    def complete(self, account: Account, given: Entity) -> Entity:
        service = account.store.find(id_in(given, "service"))
        policy = account.store.find(id_in(given, "escalation_policy") or id_in(service, "escalation_policy"))
        if policy is not None:
            links = {"escalation_policy": reference(policy), "teams": array(policy, "teams"), "_policy": policy}
            given = {**copy.deepcopy(links), **given}
        number = max((one["incident_number"] for one in account.store.all(INCIDENTS)), default=0) + 1
        found = {"incident_number": number, **super().complete(account, given)}
        found["summary"] = f"[#{found['incident_number']}] {found['title']}"
        return {"last_status_change_at": found.get("created_at") or account.stamp(), **found}

    def made(self, account: Account, entity: Entity) -> None:
        if "_level" not in entity and entity["status"] != "resolved":
            life.start(account, entity)

    def show(self, account: Account, entity: Entity, include: frozenset[str]) -> None:
        statuses = [one["status"] for one in alerts_of(account, entity)]
        triggered = statuses.count("triggered")
        entity["alert_counts"] = {"all": len(statuses), "triggered": triggered, "resolved": len(statuses) - triggered}
        if statuses:
            entity["incident_key"] = None

    def fits(self, account: Account, entity: Entity, name: str, values: list[str]) -> bool | None:
        return bool(keys_of(account, entity) & set(values)) if name == "incident_key" else None

    def check(self, call: OperationCall, given: Entity) -> None:
        priority_of(call.account, given.get("priority"))

    def update(self, call: OperationCall, entity: Entity, given: Entity) -> Entity:
        _live(call, entity, given)
        _change(call, entity, given)
        return {}


def keys_of(account: Account, incident: Entity) -> set[Any]:
    """Return an incident's de-duplication keys."""
    return {incident.get("incident_key"), *(one.get("alert_key") for one in alerts_of(account, incident))}


def priority_of(account: Account, given: Any) -> Entity | None:
    """Return the priority with an ID or a name. Raises Refused for an unknown one."""
    if given is None:
        return None
    key = given if isinstance(given, str) else given.get("id")
    found = next((one for one in account.store.all("/priorities") if key in (one["id"], one["name"])), None)
    if found is None:
        raise Refused(400, "Invalid Priority", code=1020)
    return copy.deepcopy(found)


@operation("createIncident")
def create(call: OperationCall) -> Any:
    """Trigger an incident on a service."""
    given = copy.deepcopy(call.sent)
    if not str(given.get("title") or "").strip():
        raise invalid("Title cannot be empty.")
    check(call, INCIDENTS, given, None)
    service = call.get("/services", id_in(given, "service"))
    for one in call.store.referring(INCIDENTS, "service", service["id"]):
        if one["status"] != "resolved" and given.get("incident_key") in keys_of(call.account, one) - {None}:
            message = "Open incident with matching dedup key already exists on this service"
            raise Refused(400, "Arguments Caused Error", message, code=2002)
    asked = assignees({"assignments": given.pop("assignments", None)})
    policy = call.store.get("/escalation_policies", id_in(given, "escalation_policy"))
    if asked and policy is not None:
        raise invalid("Assignments and escalation policy cannot both be given")
    own = {**given, "priority": priority_of(call.account, given.get("priority"))}
    return life.trigger(call.account, service, own, call.actor, people_asked=asked, policy=policy)


def _live(call: OperationCall, incident: Entity, change: Entity) -> None:
    """Carry out the steps of an update. Unchanged values have no effect."""
    account, actor, value, was = call.account, call.actor, change.get("status"), incident["status"]
    if was == "resolved" and value in ("triggered", "acknowledged"):
        life.reopen(account, incident, actor)
    if value == "acknowledged" and not (was == "acknowledged" and change.get("acknowledgements")):
        life.acknowledge(account, incident, actor)
    elif value == "triggered" and was == "acknowledged":
        life.unacknowledge(account, incident, actor, "website")
    elif value == "resolved" and was != "resolved":
        life.resolve(account, incident, actor, change.get("resolution"))
    policy = call.store.get("/escalation_policies", id_in(change, "escalation_policy"))
    if policy is not None and policy["id"] != id_in(incident, "escalation_policy"):
        life.delegate(account, incident, policy, actor)
    if change.get("escalation_level"):
        life.escalate(account, incident, int(change["escalation_level"]), actor)
    wanted = assignees({"assignments": change.get("assignments")})
    if wanted and ids(wanted) != ids(assignees(incident)):
        life.reassign(account, incident, wanted, actor)


def _change(call: OperationCall, incident: Entity, change: Entity) -> None:
    """Change simple fields, and report each change."""
    account, number = call.account, incident["incident_number"]
    new = {name: copy.deepcopy(value) for name, value in change.items() if value and value != incident.get(name)}
    if "priority" in change:
        new["priority"] = priority_of(account, change["priority"])
    for name, what in (
        ("urgency", "urgency_updated"),
        ("title", "title_updated"),
        ("priority", "priority_updated"),
        ("service", "service_updated"),
        ("conference_bridge", "conference_bridge.updated"),
        ("incident_type", "incident_type.changed"),
    ):
        if name not in new or new[name] == incident.get(name):
            continue
        if name == "service" and new[name]["id"] == incident[name]["id"]:
            continue
        incident[name] = new[name]
        if name == "urgency":
            by = f"Urgency changed to {new[name]} by {call.actor['summary']}."
            log(account, "UrgencyChange", incident, call.actor, by)
            plan(account, incident)
        if name == "title":
            incident |= {"description": new[name], "summary": f"[#{number}] {new[name]}"}
        if name == "service":
            incident["impacted_services"] = [new[name]]
        life.told(account, what, incident, call.actor)


@operation("mergeIncidents")
def merge(call: OperationCall) -> Any:
    """Merge incidents into this one: they are resolved, and it gets their alerts."""
    target = call.root
    if target["status"] == "resolved":
        raise Refused(400, "Incident Already Resolved", code=1001)
    sources = [call.get(INCIDENTS, one.get("id")) for one in objects(call.body.get("source_incidents"))]
    if target["id"] in ids(sources):
        raise invalid("an incident cannot be merged into itself")
    if any(one.get("resolve_reason") for one in sources):
        raise Refused(400, "Incident Already Merged", code=1019)
    for source in sources:
        for alert in alerts_of(call.account, source):
            move(call, alert, target)
        source["resolve_reason"] = {"type": "merge_resolve_reason", "incident": reference(target)}
        if source["status"] != "resolved":
            life.resolve(call.account, source, call.actor)
    target["updated_at"] = call.account.stamp()
    return target


@operation("createIncidentSnooze")
def snooze(call: OperationCall) -> Any:
    """Snooze an incident."""
    duration = call.body.get("duration") or call.first("duration") or 0
    life.snooze(call.account, call.root, int(duration), call.actor)
    return call.root


@resource("/incidents/{id}/notes")
class Note(Resource):
    """Notes, which are logged."""

    def create(self, call: OperationCall, given: Entity) -> Entity:
        return {"content": given["content"], "user": call.actor, "incident": reference(call.root)}

    def created(self, call: OperationCall, entity: Entity) -> None:
        log_note(call.account, call.root, entity)

    def update(self, call: OperationCall, entity: Entity, given: Entity) -> Entity:
        return {"content": given.get("content", entity["content"]), "updated_at": call.account.stamp()}


def log_note(account: Account, incident: Entity, note: Entity) -> None:
    """Write the log entry of a note."""
    channel = {"type": "note", "summary": note["content"]}
    log(account, "Annotate", incident, note["user"], f"Note added by {note['user']['summary']}.", channel)
    incident["updated_at"] = account.stamp()


# --- alerts


@resource("/incidents/{id}/alerts")
class Alert(Resource):
    """Alerts, created from events; they can be resolved, and moved to another incident."""

    def update(self, call: OperationCall, entity: Entity, given: Entity) -> Entity:
        account, incident = call.account, call.get(INCIDENTS, entity["incident"]["id"])
        if given.get("status") == "resolved" and entity["status"] != "resolved":
            entity["status"] = "resolved"
            account.changed("alert.resolved", shown(account, entity), call.actor)
        if given.get("incident") and given["incident"]["id"] != incident["id"]:
            move(call, entity, call.get(INCIDENTS, given["incident"]["id"]))
        statuses = {one["status"] for one in alerts_of(account, incident)}
        if statuses == {"resolved"} and incident["status"] != "resolved":
            life.resolve(account, incident, call.actor)
        return {}


def move(call: OperationCall, alert: Entity, target: Entity) -> None:
    """Move an alert to another incident."""
    call.store.remove(f"{INCIDENTS}/{alert['incident']['id']}/alerts", alert["id"])
    alert["incident"] = reference(target)
    call.store.put(f"{INCIDENTS}/{target['id']}/alerts", alert)


# --- log entries and notifications


@resource("/log_entries")
class LogEntry(Resource):
    """Log entries; only those of triggers have a web page."""

    def show(self, account: Account, entity: Entity, include: frozenset[str]) -> None:
        own = f"{WEB}/incidents/{entity['incident']['id']}/log_entries/{entity['id']}"
        entity["html_url"] = own if entity["type"] == "trigger_log_entry" else None

    def fits(self, account: Account, entity: Entity, name: str, values: list[str]) -> bool | None:
        return (values[0] not in ("true", "1") or entity["type"] in _OVERVIEW) if name == "is_overview" else None


view(LOG, "incident", "listIncidentLogEntries")


@operation("updateLogEntryChannel")
def update_channel(call: OperationCall) -> Any:
    """Change the details of a log entry's channel, but not its type."""
    channel = child(call.root, "channel")
    call.root["channel"] = {**channel, **call.sent, "type": channel.get("type")}
    return Reply(202)
