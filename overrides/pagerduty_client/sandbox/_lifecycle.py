"""The life cycle of an incident: triggered, acknowledged, escalated, reassigned, snoozed, resolved, reopened.

Each function changes an incident, writes log entries, sets timers, and reports to the account's
listeners.
"""

from __future__ import annotations

import copy
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._incidents import INCIDENTS, alerts_of, assignees, plan, timeout_of, urgency_of
from pagerduty_client.sandbox._log import log, notify
from pagerduty_client.sandbox._messages import Refused
from pagerduty_client.sandbox._oncalls import people
from pagerduty_client.sandbox._registry import timer
from pagerduty_client.sandbox._render import shown
from pagerduty_client.sandbox._store import reference
from pagerduty_client.sandbox._values import (
    Entity,
    array,
    child,
    id_in,
    identifier,
    ids,
    instant,
    objects,
)

MAX_SNOOZE = 604_800


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
    """Create an incident on a service, for the requested assignees, or else those that the policy names first."""
    policy = policy or account.store.find(id_in(service, "escalation_policy"))
    level, found = (0, people_asked) if people_asked else _first_level(account, policy)
    own: Entity = {
        "urgency": urgency_of(service, severity, account.now()),
        "incident_key": identifier(account.seed, INCIDENTS, account.store.new_id(INCIDENTS), shape="key"),
        **{name: value for name, value in given.items() if value is not None},
        "description": given["title"],
        "last_status_change_by": reference(service),
        "service": reference(service),
        "impacted_services": [reference(service)],
        "escalation_policy": reference(policy) if policy is not None else None,
        "teams": copy.deepcopy(array(policy, "teams")),
        "incident_type": {"name": "incident_default", **child(given, "incident_type")},
        "assigned_via": "direct_assignment" if people_asked else "escalation_policy",
        "_policy": copy.deepcopy(policy),
        "_level": level,
    }
    incident = account.make("Incident", own, INCIDENTS)
    by = f"by {actor['summary']}" if channel != "web_trigger" else "through the website"
    details = {"description": given["title"]}
    whole = {"type": channel, "summary": given["title"]} if isinstance(channel, str) else channel
    entry = log(account, "Trigger", incident, actor, f"Triggered {by}.", whole, event_details=details)
    incident["first_trigger_log_entry"] = reference(entry)
    _assign(account, incident, found)
    for one in found:
        _log_assignment(account, incident, [one])
    _done(account, incident, "triggered", actor)
    if people_asked and actor["id"] in ids(people_asked):
        acknowledge(account, incident, actor)
    else:
        notify(account, incident, found)
    return incident


def _first_level(account: Account, policy: Entity | None) -> tuple[int, list[Entity]]:
    """Return the first level of a policy with a user on call, and the users."""
    for level in range(1, len(array(policy, "escalation_rules")) + 1):
        found = people(account, policy, level)
        if found:
            return level, found
    return 1, []


def start(account: Account, incident: Entity) -> None:
    """Assign an incident that nobody triggered to the first level of its policy, and set its timers."""
    level, found = _first_level(account, incident.get("_policy"))
    _assign(account, incident, assignees(incident) or found)
    incident["_level"] = level
    plan(account, incident)
    incident["pending_actions"] = [one for one in incident["pending_actions"] if instant(one["at"]) > account.now()]


def _assign(account: Account, incident: Entity, found: list[Entity]) -> None:
    at = account.stamp()
    before = {one["assignee"]["id"]: one["at"] for one in objects(incident["assignments"])}
    incident["assignments"] = [{"at": before.get(one["id"], at), "assignee": one} for one in found]
    incident["_assigned_at"] = at


def _log_assignment(account: Account, incident: Entity, found: list[Entity], agent: Entity | None = None) -> None:
    who = ", ".join(str(one.get("summary")) for one in found)
    text = f"Assigned to {who} by {agent['summary']}." if agent is not None else f"Assigned to {who}."
    channel = "website" if agent is not None else "auto"
    log(account, "Assign", incident, agent or incident["service"], text, channel, assignees=found)


def _status(account: Account, incident: Entity, value: str, agent: Entity) -> None:
    now = account.stamp()
    incident |= {"status": value, "last_status_change_at": now, "updated_at": now, "last_status_change_by": agent}
    incident.pop("_snoozed_until", None)


def _done(account: Account, incident: Entity, what: str, actor: Entity | None, channel: Any = "website") -> None:
    """Set timers after a step, and report to the listeners; a timeout has no actor."""
    plan(account, incident)
    told(account, what, incident, None if channel == "timeout" else actor)


def told(account: Account, what: str, incident: Entity, actor: Entity | None) -> None:
    """Report a change of an incident to the listeners."""
    account.changed(f"incident.{what}", shown(account, incident), actor)


def acknowledge(account: Account, incident: Entity, actor: Entity, channel: Any = "website") -> None:
    """Acknowledge an incident; a user who is not assigned becomes the assignee."""
    _status(account, incident, "acknowledged", actor)
    timeout = timeout_of(account, incident, "acknowledgement_timeout") or 0
    by = f"Acknowledged by {actor['summary']}."
    log(account, "Acknowledge", incident, actor, by, channel, acknowledgement_timeout=timeout)
    others = [one for one in objects(incident["acknowledgements"]) if one["acknowledger"]["id"] != actor["id"]]
    incident["acknowledgements"] = [*others, {"at": account.stamp(), "acknowledger": actor}]
    if actor["id"] not in ids(assignees(incident)) and account.store.get("/users", actor["id"]) is not None:
        _assign(account, incident, [actor])
        _log_assignment(account, incident, [actor])
    _done(account, incident, "acknowledged", actor)


def resolve(account: Account, incident: Entity, actor: Entity, note: Any = None, *, channel: str = "website") -> None:
    """Resolve an incident, and its alerts."""
    _status(account, incident, "resolved", actor)
    incident |= {"resolved_at": account.stamp(), "assignments": [], "acknowledgements": []}
    for alert in alerts_of(account, incident):
        if alert["status"] != "resolved":
            alert["status"] = "resolved"
            account.changed("alert.resolved", shown(account, alert), actor)
    by = "Resolved by timeout." if channel == "timeout" else f"Resolved by {actor['summary']}."
    whole = {"type": channel, "summary": note} if note else channel
    log(account, "Resolve", incident, actor, by, whole, **({"note": note} if note else {}))
    _done(account, incident, "resolved", actor, channel)


def unacknowledge(account: Account, incident: Entity, actor: Entity, channel: str = "timeout") -> None:
    """Trigger an acknowledged incident again; escalation continues."""
    _status(account, incident, "triggered", actor)
    incident["acknowledgements"], incident["_assigned_at"] = [], account.stamp()
    log(account, "Unacknowledge", incident, actor, "Unacknowledged due to timeout.", channel)
    notify(account, incident, assignees(incident))
    _done(account, incident, "unacknowledged", actor, channel)


def reopen(account: Account, incident: Entity, actor: Entity) -> None:
    """Trigger a resolved incident again, for the first level of its policy."""
    level, found = _first_level(account, incident.get("_policy"))
    incident |= {"resolved_at": None, "resolve_reason": None, "reopened_at": account.stamp()}
    incident |= {"_level": level, "_loops": 0}
    _status(account, incident, "triggered", actor)
    _assign(account, incident, found)
    _log_assignment(account, incident, found)
    _done(account, incident, "reopened", actor)


def _hand_over(
    account: Account, incident: Entity, found: list[Entity], actor: Entity, level: int, what: str, channel: str = ""
) -> None:
    """Assign an incident to others, who are notified; level 0 is outside the policy."""
    if incident["status"] == "acknowledged":
        _status(account, incident, "triggered", actor)
    via = "escalation_policy" if level else "direct_assignment"
    incident |= {"acknowledgements": [], "assigned_via": via, "_level": level, "last_status_change_at": account.stamp()}
    _assign(account, incident, found)
    notify(account, incident, found)
    _done(account, incident, what, actor, channel)


def escalate(account: Account, incident: Entity, level: int, actor: Entity, channel: str = "website") -> None:
    """Assign an incident to a level of its policy."""
    found = people(account, incident.get("_policy"), level)
    if not found:
        raise Refused(400, f"the escalation policy has no level {level} with a user on call", code=1006)
    by = "through the API" if channel == "timeout" else f"by {actor['summary']}"
    for one in found:
        log(account, "Escalate", incident, actor, f"Escalated to {one['summary']} {by}.", channel, assignees=[one])
    _hand_over(account, incident, found, actor, level, "escalated", channel)


def reassign(account: Account, incident: Entity, found: list[Entity], actor: Entity) -> None:
    """Assign an incident to users, outside of its policy."""
    _log_assignment(account, incident, found, actor)
    _hand_over(account, incident, found, actor, 0, "reassigned")


def delegate(account: Account, incident: Entity, policy: Entity, actor: Entity) -> None:
    """Move an incident to another policy, at its first level."""
    level, found = _first_level(account, policy)
    if not found:
        raise Refused(400, "no user is on call on the escalation policy", code=1015)
    incident |= {"escalation_policy": reference(policy), "_policy": copy.deepcopy(policy), "_loops": 0}
    log(account, "Delegate", incident, actor, f"Delegated {policy['name']} by {actor['summary']}.", assignees=found)
    _log_assignment(account, incident, found)
    _hand_over(account, incident, found, actor, level, "delegated")


def snooze(account: Account, incident: Entity, duration: int, actor: Entity) -> None:
    """Keep an incident acknowledged for some seconds, after which it is triggered again."""
    if not 0 < duration <= MAX_SNOOZE:
        raise Refused(400, f"Snooze duration must be between 1 and {MAX_SNOOZE} seconds", code=1013)
    if incident["status"] == "resolved":
        raise Refused(400, "Incident Already Resolved", code=1001)
    if incident["status"] == "triggered":
        acknowledge(account, incident, actor)
    incident["_snoozed_until"] = account.stamp(timedelta(seconds=duration))
    plan(account, incident)
    actions = [dict(one) for one in incident["pending_actions"] if one["type"] == "unacknowledge"]
    channel = {"type": "website", "duration": duration}
    log(account, "Snooze", incident, actor, f"Snoozed by {actor['summary']}.", channel, changed_actions=actions)


# --- timers


@timer
def tick(account: Account) -> Iterable[datetime]:
    """Run the timers of open incidents; return when the next one is due."""
    coming: list[datetime] = []
    for incident in account.store.all(INCIDENTS):
        while incident["pending_actions"]:
            action = min(objects(incident["pending_actions"]), key=lambda one: instant(one["at"]))
            if instant(action["at"]) > account.now():
                coming.append(instant(action["at"]))
                break
            _carry_out(account, incident, str(action["type"]))
    return coming


def _carry_out(account: Account, incident: Entity, kind: str) -> None:
    if kind == "resolve":
        resolve(account, incident, incident["service"], channel="timeout")
    elif kind == "unacknowledge":
        unacknowledge(account, incident, incident["service"])
    else:
        level, count = incident["_level"], len(objects(incident["_policy"].get("escalation_rules")))
        incident["_loops"] += level >= count
        levels = [(level + step) % count + 1 for step in range(count)]
        found = next((one for one in levels if people(account, incident["_policy"], one)), None)
        if found is None:
            incident["_level"] = 0
            plan(account, incident)
        else:
            escalate(account, incident, found, incident["service"], "timeout")
