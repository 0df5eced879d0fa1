"""Incidents: creation, updates, merging, snoozing, notes, alerts and log entries."""

from __future__ import annotations

import copy
from typing import Any

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._call import OperationCall
from pagerduty_client.sandbox._crud import check
from pagerduty_client.sandbox._lifecycle import ASSIGNEES, INCIDENTS, LOG, Life, alerts_of, open_incidents
from pagerduty_client.sandbox._messages import Refused, invalid
from pagerduty_client.sandbox._registry import Resource, operation, resource, view
from pagerduty_client.sandbox._store import WEB, reference
from pagerduty_client.sandbox._values import Entity, array, child, id_in, ids, is_object, objects, objects_at
from pagerduty_client.sandbox.resources.custom_fields import fields_of, values_of

_OVERVIEW = frozenset({"trigger_log_entry", "acknowledge_log_entry", "resolve_log_entry", "escalate_log_entry"})
_LOW = frozenset({"warning", "info"})
# Fields that an update sets, and what happened then.
_EVENTS = {
    "urgency": "urgency_updated",
    "title": "title_updated",
    "priority": "priority_updated",
    "service": "service_updated",
    "conference_bridge": "conference_bridge.updated",
    "incident_type": "incident_type.changed",
}


@resource("/incidents")
class Incident(Resource):
    """Alert counts are those of the incident's alerts; an incident with alerts has no key of its own."""

    def complete(self, account: Account, given: Entity) -> Entity:
        service = account.store.find(id_in(given, "service"))
        if service is None and not given.get("service"):  # every incident has one
            service = next(iter(account.store.all("/services")), None) or account.make("Service", {}, "/services")
            given = {**given, "service": reference(service)}
        policy = account.store.find(id_in(given, "escalation_policy") or id_in(service, "escalation_policy"))
        if policy is not None:
            links = {"escalation_policy": reference(policy), "teams": array(policy, "teams"), "_policy": policy}
            given = {**copy.deepcopy(links), **given}
        found = super().complete(account, given)
        own = {
            "incident_number": max((one["incident_number"] for one in account.store.all(INCIDENTS)), default=0) + 1,
            "description": found["title"],
            "impacted_services": [found["service"]],
            "last_status_change_by": found["service"],
            "last_status_change_at": found.get("created_at") or account.stamp(),
            **found,
        }
        return {**own, "summary": f"[#{own['incident_number']}] {own['title']}"}

    def made(self, account: Account, entity: Entity) -> None:
        if entity["status"] != "resolved":
            Life(account, entity, entity["service"]).start()

    def show(self, account: Account, entity: Entity, include: frozenset[str]) -> None:
        statuses = [one["status"] for one in alerts_of(account, entity)]
        triggered = statuses.count("triggered")
        entity["alert_counts"] = {"all": len(statuses), "triggered": triggered, "resolved": len(statuses) - triggered}
        if statuses:
            entity["incident_key"] = None
        if "custom_fields" in include:
            entity |= values_of(entity, fields_of(account.store, entity))

    def fits(self, account: Account, entity: Entity, name: str, values: list[str]) -> bool | None:
        return bool(keys_of(account, entity) & set(values)) if name == "incident_key" else None

    def check(self, call: OperationCall, given: Entity) -> None:
        priority_of(call.account, given.get("priority"))

    def update(self, call: OperationCall, entity: Entity, given: Entity) -> Entity:
        life, status, was = Life(call.account, entity, call.actor), given.get("status"), entity["status"]
        if was == "resolved" and status in ("triggered", "acknowledged"):
            life.reopen()
        if status == "acknowledged" and not (was == "acknowledged" and given.get("acknowledgements")):
            life.acknowledge()
        elif status == "triggered" and was == "acknowledged":
            life.unacknowledge()
        elif status == "resolved" and was != "resolved":
            life.resolve(given.get("resolution"))
        policy = call.store.get("/escalation_policies", id_in(given, "escalation_policy"))
        if policy is not None and policy["id"] != id_in(entity, "escalation_policy"):
            life.delegate(policy)
        if given.get("escalation_level"):
            life.escalate(int(given["escalation_level"]))
        wanted = objects_at(given.get("assignments"), "assignee")
        if wanted and ids(wanted) != ids(objects_at(entity, ASSIGNEES)):
            life.reassign(wanted)
        if "priority" in given:
            given["priority"] = priority_of(call.account, given["priority"])
        for name, what in _EVENTS.items():
            if given.get(name) or (name == "priority" and name in given):
                self._set(life, name, what, given[name])
        return {}

    def _set(self, life: Life, name: str, what: str, value: Any) -> None:
        """Set a field, and report the change, if it is one."""
        incident = life.incident
        if value == incident.get(name) or (name == "service" and value["id"] == incident["service"]["id"]):
            return
        incident[name] = value
        if name == "urgency":
            life.log("UrgencyChange", f"Urgency changed to {value} by {life.actor['summary']}.")
        elif name == "title":
            incident |= {"description": value, "summary": f"[#{incident['incident_number']}] {value}"}
        elif name == "service":
            incident["impacted_services"] = [value]
        (life.done if name == "urgency" else life.tell)(what)


def keys_of(account: Account, incident: Entity) -> set[Any]:
    """Return an incident's de-duplication keys."""
    return {incident.get("incident_key"), *(one.get("alert_key") for one in alerts_of(account, incident))}


def priority_of(account: Account, given: Any) -> Entity | None:
    """Return the priority with an ID or a name. Raises Refused for an unknown one."""
    key = given.get("id") if is_object(given) else given
    found = next((one for one in account.store.all("/priorities") if key in (one["id"], one["name"])), None)
    if found is None and given is not None:
        raise Refused(400, "Invalid Priority", code=1020)
    return copy.deepcopy(found)


def urgency_of(service: Entity, severity: str | None) -> str:
    """Return `high` or `low` for an incident of a service; its support hours do not change it."""
    urgency = str(child(service, "incident_urgency_rule").get("urgency") or "high")
    return urgency if urgency != "severity_based" else "low" if severity in _LOW else "high"


def trigger(
    account: Account,
    service: Entity,
    given: Entity,
    actor: Entity,
    *,
    severity: str | None = None,
    channel: Any = "web_trigger",
) -> Entity:
    """Create an incident on a service, for the given assignees, or else those that the policy names first."""
    assigned = ids(objects_at(given, ASSIGNEES))
    own: Entity = {"urgency": urgency_of(service, severity), "service": reference(service)}
    own |= {name: value for name, value in given.items() if value is not None}
    incident = account.make("Incident", own, INCIDENTS)
    life = Life(account, incident, actor, channel)
    by = "through the website" if channel == "web_trigger" else f"by {actor['summary']}"
    whole = {"type": channel, "summary": given["title"]} if isinstance(channel, str) else channel
    entry = life.log("Trigger", f"Triggered {by}.", whole, event_details={"description": given["title"]})
    incident["first_trigger_log_entry"] = reference(entry)
    found = objects_at(incident, ASSIGNEES)
    for one in found:
        life.log_assignment([one])
    life.tell("triggered")
    if actor["id"] in assigned:
        Life(account, incident, actor).acknowledge()
    else:
        life.notify(found)
    return incident


@operation("createIncident")
def create(call: OperationCall) -> Any:
    """Trigger an incident on a service."""
    given = copy.deepcopy(call.sent)
    check(call, INCIDENTS, given, None)
    service = call.get("/services", id_in(given, "service"))
    for one in open_incidents(call.account, service):
        if given.get("incident_key") in keys_of(call.account, one) - {None}:
            message = "Open incident with matching dedup key already exists on this service"
            raise Refused(400, "Arguments Caused Error", message, code=2002)
    if objects_at(given, ASSIGNEES) and given.get("escalation_policy"):
        raise invalid("Assignments and escalation policy cannot both be given")
    own = {**given, "priority": priority_of(call.account, given.get("priority"))}
    return trigger(call.account, service, own, call.actor)


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
            Life(call.account, source, call.actor).resolve()
    target["updated_at"] = call.account.stamp()
    return target


@operation("createIncidentSnooze")
def snooze(call: OperationCall) -> Any:
    """Snooze an incident."""
    duration = str(call.body.get("duration") or call.first("duration"))
    Life(call.account, call.root, call.actor).snooze(int(duration) if duration.isdecimal() else 0)
    return call.root


@resource("/incidents/{id}/notes")
class Note(Resource):
    """Notes, which are logged."""

    def create(self, call: OperationCall, given: Entity) -> Entity:
        return super().create(call, {"content": given["content"], "user": call.actor})

    def made(self, account: Account, entity: Entity) -> None:
        incident, by = account.store.get(INCIDENTS, id_in(entity, "incident")), entity["user"]
        if incident is not None:
            channel = {"type": "note", "summary": entity["content"]}
            Life(account, incident, by, channel).log("Annotate", f"Note added by {by['summary']}.")
            incident["updated_at"] = account.stamp()


@resource("/incidents/{id}/alerts")
class Alert(Resource):
    """Alerts, created from events; they can be resolved, and moved to another incident."""

    def update(self, call: OperationCall, entity: Entity, given: Entity) -> Entity:
        incident = call.get(INCIDENTS, entity["incident"]["id"])
        life = Life(call.account, incident, call.actor)
        if given.get("status") == "resolved":
            life.resolve_alert(entity)
        if given.get("incident") and given["incident"]["id"] != incident["id"]:
            move(call, entity, call.get(INCIDENTS, given["incident"]["id"]))
        life.settle()
        return {}


def move(call: OperationCall, alert: Entity, target: Entity) -> None:
    """Move an alert to another incident."""
    call.store.remove(f"{INCIDENTS}/{alert['incident']['id']}/alerts", alert["id"])
    alert["incident"] = reference(target)
    call.store.put(f"{INCIDENTS}/{target['id']}/alerts", alert)


view(LOG, "incident", "listIncidentLogEntries")


@resource("/log_entries")
class LogEntry(Resource):
    """Log entries; only those of triggers have a web page."""

    def show(self, account: Account, entity: Entity, include: frozenset[str]) -> None:
        own = f"{WEB}/incidents/{entity['incident']['id']}/log_entries/{entity['id']}"
        entity["html_url"] = own if entity["type"] == "trigger_log_entry" else None

    def fits(self, account: Account, entity: Entity, name: str, values: list[str]) -> bool | None:
        return (values[0] not in ("true", "1") or entity["type"] in _OVERVIEW) if name == "is_overview" else None
