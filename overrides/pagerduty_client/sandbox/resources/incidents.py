"""Incidents: creation, updates, merging, snoozing and notes."""

from __future__ import annotations

import copy
from typing import Any

from pagerduty_client.sandbox import _lifecycle as life
from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._call import OperationCall
from pagerduty_client.sandbox._incidents import INCIDENTS, alerts_of, incident_of, plan, priority_of
from pagerduty_client.sandbox._json import Entity, id_in, ids, is_object, objects, value_in
from pagerduty_client.sandbox._log import log
from pagerduty_client.sandbox._messages import Refused, invalid, not_found
from pagerduty_client.sandbox._registry import Resource, operation, resource
from pagerduty_client.sandbox._render import shown
from pagerduty_client.sandbox._store import reference

MAX_BULK = 250
WEB_CHANNEL = {"summary": "The PagerDuty website or APIs"}


@resource("/incidents")
class Incident(Resource):
    """Some fields are shown only on request; counts of alerts are those of the alerts that there are."""

    kind = "incident"
    ids = "Q"
    on_request = frozenset({"body", "conference_bridge"})
    missing = ("Incident Not Found", 2100)

    def complete(self, account: Account, given: Entity) -> Entity:
        return {
            "type": "incident",
            "title": "Untitled incident",
            "status": "triggered",
            "urgency": "high",
            "incident_number": max((one["incident_number"] for one in account.store.all(INCIDENTS)), default=0) + 1,
            "assignments": [],
            "acknowledgements": [],
            "pending_actions": [],
            "last_status_change_at": given.get("created_at") or account.stamp(),
            "incidents_responders": [],
            "responder_requests": [],
            "subscriber_requests": [],
            **given,
        }

    def show(self, account: Account, entity: Entity) -> None:
        statuses = [one["status"] for one in alerts_of(account, entity)]
        triggered = statuses.count("triggered")
        entity["alert_counts"] = {"all": len(statuses), "triggered": triggered, "resolved": len(statuses) - triggered}
        if statuses:
            entity["incident_key"] = None

    def fits(self, account: Account, entity: Entity, name: str, values: list[str]) -> bool | None:
        if name == "user_ids":
            return any(one["assignee"]["id"] in values for one in objects(entity["assignments"]))
        if name == "incident_key":
            keys = [entity.get("incident_key"), *(one.get("alert_key") for one in alerts_of(account, entity))]
            return bool(set(keys) & set(values))
        return None


@operation("createIncident")
def create(call: OperationCall) -> Any:
    """Trigger an incident on a service."""
    given = copy.deepcopy(call.sent)
    if not str(given.get("title") or "").strip():
        raise invalid("Title cannot be empty.")
    service = call.account.store.get("/services", str(id_in(given, "service")))
    if service is None:
        raise invalid("Service Not Found")
    del given["service"]
    key = given.get("incident_key")
    for one in call.account.store.all(INCIDENTS):
        keys = [one.get("incident_key"), *(alert.get("alert_key") for alert in alerts_of(call.account, one))]
        if key and key in keys and one["status"] != "resolved" and one["service"]["id"] == service["id"]:
            message = "Open incident with matching dedup key already exists on this service"
            raise Refused(400, "Arguments Caused Error", message, code=2002)
    asked = [call.account.reference(one["assignee"]) for one in objects(given.pop("assignments", None))]
    for one in asked:
        if call.account.store.get("/users", one["id"]) is None:
            raise Refused(400, "Assignee Not Found", code=1007)
    policy = policy_of(call, given.pop("escalation_policy", None))
    if asked and policy is not None:
        raise invalid("Assignments and escalation policy cannot both be given")
    given["priority"] = priority_of(call.account, given.get("priority"))
    incident = life.trigger(call.account, service, given, call.actor, people_asked=asked or None, policy=policy)
    return call.one(incident)


def policy_of(call: OperationCall, given: Any) -> Entity | None:
    """Return the policy that a reference names. Raises Refused for an unknown one."""
    if not is_object(given):
        return None
    found = call.account.store.get("/escalation_policies", str(given.get("id")))
    if found is None:
        raise Refused(400, "Escalation Policy Not Found", code=1014)
    return found


@operation("getIncident", state="read-only")
def get(call: OperationCall) -> Any:
    """Return an incident, by its id or its number."""
    return call.one(incident_of(call.account, call.path["id"]))


@operation("updateIncident")
def update(call: OperationCall) -> Any:
    """Update an incident."""
    incident = incident_of(call.account, call.path["id"])
    check(call, call.sent)
    changed(call, incident, call.sent)
    return call.one(incident)


@operation("updateIncidents")
def update_all(call: OperationCall) -> Any:
    """Update several incidents: all, or none where one of them cannot be."""
    wanted = objects(call.body.get("incidents"))
    if len(wanted) > MAX_BULK:
        raise Refused(413, "Request Entity Too Large", f"at most {MAX_BULK} incidents", code=2001)
    found = [(incident_of(call.account, str(one.get("id"))), one) for one in wanted]
    for _, change in found:
        check(call, change)
    for incident, change in found:
        changed(call, incident, change)
    return call.envelope({"incidents": [shown(call.account, one, call.include) for one, _ in found]})


def check(call: OperationCall, change: Entity) -> None:
    """Raise Refused for an update that cannot be carried out."""
    policy_of(call, change.get("escalation_policy"))
    priority_of(call.account, change.get("priority"))
    if change.get("service"):
        call.get("/services", str(change["service"].get("id")))
    for one in objects(change.get("assignments")):
        if call.account.store.get("/users", str(id_in(one, "assignee"))) is None:
            raise Refused(400, "Assignee Not Found", code=1007)


def changed(call: OperationCall, incident: Entity, change: Entity) -> None:
    """Carry out an update. What is sent back as it was changes nothing."""
    account, actor, value = call.account, call.actor, change.get("status")
    if incident["status"] == "resolved" and value in ("triggered", "acknowledged"):
        life.reopen(account, incident, actor)
        if value == "acknowledged":
            life.acknowledge(account, incident, actor)
    elif value == "acknowledged" and not (incident["status"] == "acknowledged" and change.get("acknowledgements")):
        life.acknowledge(account, incident, actor)
    elif value == "triggered" and incident["status"] == "acknowledged":
        life.unacknowledge(account, incident, actor, "website")
    elif value == "resolved" and incident["status"] != "resolved":
        life.resolve(account, incident, actor, change.get("resolution"))
    policy = policy_of(call, change.get("escalation_policy"))
    if policy is not None and policy["id"] != id_in(incident, "escalation_policy"):
        life.delegate(account, incident, policy, actor)
    if change.get("escalation_level"):
        life.escalate(account, incident, int(change["escalation_level"]), actor)
    wanted = [account.reference(one["assignee"]) for one in objects(change.get("assignments"))]
    if wanted and ids(wanted) != [one["assignee"]["id"] for one in objects(incident["assignments"])]:
        life.reassign(account, incident, wanted, actor)
    _fields(call, incident, change)
    incident["updated_at"] = account.stamp()
    account.store.put(INCIDENTS, incident)


def _fields(call: OperationCall, incident: Entity, change: Entity) -> None:
    """Change the fields that nothing else follows from."""
    account, actor = call.account, call.actor
    if change.get("urgency") and change["urgency"] != incident["urgency"]:
        incident["urgency"] = change["urgency"]
        log(account, "UrgencyChange", incident, actor, f"Urgency changed to {change['urgency']} by {actor['summary']}.")
        plan(account, incident)
        life.told(account, "urgency_updated", incident, actor)
    if change.get("title") and change["title"] != incident["title"]:
        incident["title"] = incident["description"] = change["title"]
        incident["summary"] = f"[#{incident['incident_number']}] {change['title']}"
        life.told(account, "title_updated", incident, actor)
    if "priority" in change:
        priority = priority_of(account, change["priority"])
        if value_in(priority, "id") != id_in(incident, "priority"):
            incident["priority"] = priority
            life.told(account, "priority_updated", incident, actor)
    if change.get("service") and change["service"].get("id") != incident["service"]["id"]:
        incident["service"] = reference(call.get("/services", change["service"]["id"]))
        incident["impacted_services"] = [incident["service"]]
        life.told(account, "service_updated", incident, actor)
    for name, what in (("conference_bridge", "conference_bridge.updated"), ("incident_type", "incident_type.changed")):
        if change.get(name) and change[name] != incident.get(name):
            incident[name] = copy.deepcopy(change[name])
            life.told(account, what, incident, actor)


@operation("mergeIncidents")
def merge(call: OperationCall) -> Any:
    """Resolve incidents into this one, which gets their alerts."""
    target, store = incident_of(call.account, call.path["id"]), call.account.store
    if target["status"] == "resolved":
        raise Refused(400, "Incident Already Resolved", code=1001)
    sources = [incident_of(call.account, str(one.get("id"))) for one in objects(call.body.get("source_incidents"))]
    if target["id"] in ids(sources):
        raise invalid("an incident cannot be merged into itself")
    for source in sources:
        if source.get("resolve_reason"):
            raise Refused(400, "Incident Already Merged", code=1019)
        for alert in alerts_of(call.account, source):
            store.remove(f"{INCIDENTS}/{source['id']}/alerts", alert["id"])
            alert["incident"] = reference(target)
            store.put(f"{INCIDENTS}/{target['id']}/alerts", alert)
        source["resolve_reason"] = {"type": "merge_resolve_reason", "incident": reference(target)}
        if source["status"] != "resolved":
            life.resolve(call.account, source, call.actor)
    target["updated_at"] = call.account.stamp()
    return call.one(target)


@operation("createIncidentSnooze")
def snooze(call: OperationCall) -> Any:
    """Snooze an incident."""
    incident = incident_of(call.account, call.path["id"])
    duration = value_in(call.body, "duration") or call.first("duration") or 0
    life.snooze(call.account, incident, int(duration), call.actor)
    return call.one(incident)


def notes_of(incident: Entity) -> str:
    """Return the collection of an incident's notes."""
    return f"{INCIDENTS}/{incident['id']}/notes"


@operation("createIncidentNote")
def add_note(call: OperationCall) -> Any:
    """Write a note on an incident."""
    incident, content = incident_of(call.account, call.path["id"]), call.sent.get("content")
    if not str(content or "").strip():
        raise invalid("Content cannot be empty.")
    return call.one(write_note(call.account, incident, str(content), call.actor))


def write_note(account: Account, incident: Entity, content: str, actor: Entity) -> Entity:
    """Write a note on an incident; return it."""
    given = {"content": content, "user": actor, "channel": dict(WEB_CHANNEL), "incident": reference(incident)}
    note = account.make("IncidentNote", given, notes_of(incident))
    channel = {"type": "note", "summary": content}
    log(account, "Annotate", incident, actor, f"Note added by {actor['summary']}.", channel)
    incident["updated_at"] = account.stamp()
    account.changed("incident.annotated", shown(account, note), actor, root=reference(incident))
    return note


@operation("listIncidentNotes", state="read-only")
def notes(call: OperationCall) -> Any:
    """List the notes on an incident."""
    incident = incident_of(call.account, call.path["id"])
    return {"notes": [shown(call.account, one) for one in call.account.store.all(notes_of(incident))]}


@operation("updateIncidentNote", "deleteIncidentNote")
def change_note(call: OperationCall) -> Any:
    """Change the content of a note, or delete it."""
    incident = incident_of(call.account, call.path["id"])
    note = call.account.store.get(notes_of(incident), call.path["note_id"])
    if note is None:
        raise not_found()
    if call.route.method == "DELETE":
        call.account.store.remove(notes_of(incident), note["id"])
        return None
    note["content"], note["updated_at"] = call.sent.get("content", note["content"]), call.account.stamp()
    return call.one(note)
