"""The life of an incident: triggered, acknowledged, escalated, reassigned, snoozed, resolved, reopened.

Each function changes an incident, writes the log entries of the step, plans what becomes due, and tells the account's
listeners.
"""

from __future__ import annotations

import copy
from datetime import timedelta
from typing import Any

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._ids import identifier
from pagerduty_client.sandbox._incidents import INCIDENTS, alerts_of, plan, timeout_of
from pagerduty_client.sandbox._json import Entity, child, id_in, ids, objects, value_in
from pagerduty_client.sandbox._log import log, names, notify
from pagerduty_client.sandbox._messages import Refused
from pagerduty_client.sandbox._oncalls import people
from pagerduty_client.sandbox._render import shown
from pagerduty_client.sandbox._store import reference
from pagerduty_client.sandbox._urgency import urgency_of


def told(account: Account, what: str, incident: Entity, actor: Entity | None) -> None:
    """Tell the listeners of a change of an incident."""
    account.changed(f"incident.{what}", shown(account, incident), actor)


def trigger(
    account: Account,
    service: Entity,
    given: Entity,
    actor: Entity,
    *,
    people_asked: list[Entity] | None = None,
    policy: Entity | None = None,
    severity: str | None = None,
    channel: Any = "web_trigger",
) -> Entity:
    """Make an incident on a service, for the people asked for, else for those whom the policy names first."""
    store, now = account.store, account.stamp()
    number = max((one["incident_number"] for one in store.all(INCIDENTS)), default=0) + 1
    policy = policy or store.find(str(id_in(service, "escalation_policy")))
    key = identifier(account.seed, INCIDENTS, number, shape="key")
    incident = account.make(
        "Incident",
        {
            "urgency": urgency_of(service, severity, account.now()),
            "incident_key": key,
            "priority": None,
            **{name: value for name, value in given.items() if value is not None},
            "type": "incident",
            "summary": f"[#{number}] {given['title']}",
            "description": given["title"],
            "incident_number": number,
            "status": "triggered",
            "created_at": now,
            "updated_at": now,
            "last_status_change_at": now,
            "last_status_change_by": reference(service),
            "service": reference(service),
            "impacted_services": [reference(service)],
            "escalation_policy": reference(policy) if policy is not None else None,
            "teams": copy.deepcopy(value_in(policy, "teams") or []),
            "assignments": [],
            "acknowledgements": [],
            "pending_actions": [],
            "incident_type": {"name": "incident_default", **child(given, "incident_type")},
            "resolve_reason": None,
            "resolved_at": None,
            "is_mergeable": True,
        },
        INCIDENTS,
    )
    incident["_policy"] = copy.deepcopy(policy)
    incident["_level"], incident["_loops"] = 1, 0
    by = f"by {actor['summary']}" if channel != "web_trigger" else "through the website"
    details = {"description": given["title"]}
    whole = {"type": channel, "summary": given["title"]} if isinstance(channel, str) else channel
    entry = log(account, "Trigger", incident, actor, f"Triggered {by}.", whole, event_details=details)
    incident["first_trigger_log_entry"] = reference(entry)
    level, found = (0, people_asked) if people_asked else _first_level(account, policy)
    incident["_level"] = level
    incident["assigned_via"] = "direct_assignment" if people_asked else "escalation_policy"
    _assign(account, incident, found or [])
    for one in objects(incident["assignments"]):
        log_assignment(account, incident, reference(service), [one["assignee"]], "auto")
    plan(account, incident)
    told(account, "triggered", incident, actor)
    if people_asked and actor["id"] in ids(people_asked):
        acknowledge(account, incident, actor)
    else:
        notify(account, incident, [one["assignee"] for one in objects(incident["assignments"])])
    return incident


def _first_level(account: Account, policy: Entity | None) -> tuple[int, list[Entity]]:
    """Return the first level of a policy with somebody on call, and who that is."""
    for level in range(1, len(objects(value_in(policy, "escalation_rules"))) + 1):
        found = people(account, policy, level)
        if found:
            return level, found
    return 1, []


def _assign(account: Account, incident: Entity, found: list[Entity]) -> None:
    at = account.stamp()
    before = {one["assignee"]["id"]: one["at"] for one in objects(incident["assignments"])}
    incident["assignments"] = [{"at": before.get(one["id"], at), "assignee": one} for one in found]
    incident["_assigned_at"] = at


def log_assignment(account: Account, incident: Entity, agent: Entity, found: list[Entity], channel: str) -> None:
    """Write that an incident was assigned."""
    by = f" by {agent['summary']}" if channel == "website" else ""
    log(account, "Assign", incident, agent, f"Assigned to {names(found)}{by}.", channel, assignees=found)


def status(account: Account, incident: Entity, value: str, agent: Entity) -> None:
    """Set the status of an incident."""
    incident["status"] = value
    incident["last_status_change_at"] = incident["updated_at"] = account.stamp()
    incident["last_status_change_by"] = agent


def acknowledge(account: Account, incident: Entity, actor: Entity, channel: Any = "website") -> None:
    """Acknowledge an incident; somebody who is not assigned takes it over."""
    status(account, incident, "acknowledged", actor)
    timeout = timeout_of(account, incident, "acknowledgement_timeout")
    summary = f"Acknowledged by {actor['summary']}."
    log(account, "Acknowledge", incident, actor, summary, channel, acknowledgement_timeout=timeout or 0)
    others = [one for one in objects(incident["acknowledgements"]) if one["acknowledger"]["id"] != actor["id"]]
    incident["acknowledgements"] = [*others, {"at": account.stamp(), "acknowledger": actor}]
    assigned = [one["assignee"]["id"] for one in objects(incident["assignments"])]
    if actor["id"] not in assigned and account.store.get("/users", actor["id"]) is not None:
        _assign(account, incident, [actor])
        log_assignment(account, incident, incident["service"], [actor], "auto")
    incident.pop("_snoozed_until", None)
    plan(account, incident)
    told(account, "acknowledged", incident, actor)


def resolve(
    account: Account, incident: Entity, actor: Entity, note: str | None = None, *, channel: str = "website"
) -> None:
    """Resolve an incident, and its alerts."""
    status(account, incident, "resolved", actor)
    incident["resolved_at"] = account.stamp()
    incident["assignments"], incident["acknowledgements"], incident["pending_actions"] = [], [], []
    incident.pop("_snoozed_until", None)
    for alert in alerts_of(account, incident):
        if alert["status"] != "resolved":
            alert["status"] = "resolved"
            account.changed("alert.resolved", shown(account, alert), actor)
    summary = "Resolved by timeout." if channel == "timeout" else f"Resolved by {actor['summary']}."
    whole = {"type": channel, "summary": note} if note else channel
    log(account, "Resolve", incident, actor, summary, whole, **({"note": note} if note else {}))
    told(account, "resolved", incident, None if channel == "timeout" else actor)


def unacknowledge(account: Account, incident: Entity, actor: Entity, channel: str = "timeout") -> None:
    """Trigger an acknowledged incident again; the policy goes on."""
    status(account, incident, "triggered", actor)
    incident["acknowledgements"] = []
    incident.pop("_snoozed_until", None)
    incident["_assigned_at"] = account.stamp()
    log(account, "Unacknowledge", incident, actor, "Unacknowledged due to timeout.", channel)
    notify(account, incident, [one["assignee"] for one in objects(incident["assignments"])])
    plan(account, incident)
    told(account, "unacknowledged", incident, None if channel == "timeout" else actor)


def reopen(account: Account, incident: Entity, actor: Entity) -> None:
    """Trigger a resolved incident again, for the first level of its policy."""
    incident["resolved_at"] = incident["resolve_reason"] = None
    incident["reopened_at"] = account.stamp()
    status(account, incident, "triggered", actor)
    incident["_level"], found = _first_level(account, incident.get("_policy"))
    incident["_loops"] = 0
    _assign(account, incident, found)
    log_assignment(account, incident, incident["service"], found, "auto")
    plan(account, incident)
    told(account, "reopened", incident, actor)


def escalate(account: Account, incident: Entity, level: int, actor: Entity, channel: str = "website") -> None:
    """Assign an incident to a level of its policy."""
    found = people(account, incident.get("_policy"), level)
    if not found:
        raise Refused(400, f"the escalation policy has no level {level} with somebody on call", code=1006)
    if incident["status"] == "acknowledged":
        status(account, incident, "triggered", actor)
    incident["acknowledgements"] = []
    incident["_level"], incident["assigned_via"] = level, "escalation_policy"
    incident["last_status_change_at"] = account.stamp()
    _assign(account, incident, found)
    for one in found:
        by = " through the API" if channel == "timeout" else f" by {actor['summary']}"
        log(account, "Escalate", incident, actor, f"Escalated to {one['summary']}{by}.", channel, assignees=[one])
    notify(account, incident, found)
    plan(account, incident)
    told(account, "escalated", incident, None if channel == "timeout" else actor)


def reassign(account: Account, incident: Entity, found: list[Entity], actor: Entity) -> None:
    """Assign an incident to users, outside of its policy."""
    for one in found:
        if account.store.find(one["id"]) is None:
            raise Refused(400, "Assignee Not Found", code=1007)
    if incident["status"] == "acknowledged":
        status(account, incident, "triggered", incident["service"])
    incident["acknowledgements"], incident["assigned_via"], incident["_level"] = [], "direct_assignment", 0
    incident["last_status_change_at"] = account.stamp()
    _assign(account, incident, found)
    log_assignment(account, incident, actor, found, "website")
    notify(account, incident, found)
    plan(account, incident)
    told(account, "reassigned", incident, actor)


def delegate(account: Account, incident: Entity, policy: Entity, actor: Entity) -> None:
    """Give an incident to another policy, at its first level."""
    level, found = _first_level(account, policy)
    if not found:
        raise Refused(400, "nobody is on call on the escalation policy", code=1015)
    if incident["status"] == "acknowledged":
        status(account, incident, "triggered", actor)
    incident["escalation_policy"], incident["_policy"] = reference(policy), copy.deepcopy(policy)
    incident["_level"], incident["_loops"], incident["assigned_via"] = level, 0, "escalation_policy"
    incident["acknowledgements"] = []
    _assign(account, incident, found)
    log(account, "Delegate", incident, actor, f"Delegated {policy['name']} by {actor['summary']}.", assignees=found)
    log_assignment(account, incident, incident["service"], found, "auto")
    notify(account, incident, found)
    plan(account, incident)
    told(account, "delegated", incident, actor)


def snooze(account: Account, incident: Entity, duration: int, actor: Entity) -> None:
    """Keep an incident acknowledged for some seconds; it is triggered again then."""
    if not 0 < duration <= 604_800:
        raise Refused(400, "Snooze duration must be between 1 and 604800 seconds", code=1013)
    if incident["status"] == "resolved":
        raise Refused(400, "Incident Already Resolved", code=1001)
    if incident["status"] == "triggered":
        acknowledge(account, incident, actor)
    incident["_snoozed_until"] = account.stamp(timedelta(seconds=duration))
    plan(account, incident)
    actions = copy.deepcopy([one for one in incident["pending_actions"] if one["type"] == "unacknowledge"])
    channel = {"type": "website", "duration": duration}
    log(account, "Snooze", incident, actor, f"Snoozed by {actor['summary']}.", channel, changed_actions=actions)
