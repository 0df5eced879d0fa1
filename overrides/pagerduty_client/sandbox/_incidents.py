"""Incidents as they are kept: found by id or number, with their alerts, priorities, and what becomes due."""

from __future__ import annotations

import copy
from datetime import datetime, timedelta
from typing import Any

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._json import Entity, child, objects
from pagerduty_client.sandbox._messages import Refused, not_found
from pagerduty_client.sandbox._times import instant, stamp

INCIDENTS = "/incidents"


def incident_of(account: Account, id: str) -> Entity:
    """Return an incident by its id or its number. Raises Refused where it does not exist."""
    found = account.store.get(INCIDENTS, id)
    if found is None and id.isdecimal():
        every = account.store.all(INCIDENTS)
        found = next((one for one in every if one["incident_number"] == int(id)), None)
    if found is None:
        raise not_found("Incident Not Found")
    return found


def priority_of(account: Account, given: Any) -> Entity | None:
    """Return the priority that an id or a name stands for. Raises Refused for an unknown one."""
    if given is None:
        return None
    every = account.store.all("/priorities")
    if isinstance(given, str):
        found = next((one for one in every if one["name"] == given), None)
    else:
        found = next((one for one in every if one["id"] == given.get("id")), None)
    if found is None:
        raise Refused(400, "Invalid Priority", code=1020)
    return copy.deepcopy(found)


def alerts_of(account: Account, incident: Entity) -> list[Entity]:
    """Return the alerts of an incident."""
    return account.store.all(f"{INCIDENTS}/{incident['id']}/alerts")


def timeout_of(account: Account, incident: Entity, name: str) -> int | None:
    """Return a timeout of the incident's service; None where it has none."""
    service = account.store.get("/services", incident["service"]["id"]) or {}
    value = service.get(name)
    return int(value) if value else None


def plan(account: Account, incident: Entity) -> None:
    """Set what becomes due for an incident by itself."""
    actions: list[Entity] = []
    if incident["status"] == "triggered":
        due = _escalation(incident)
        actions += [{"type": "escalate", "at": stamp(due)}] if due is not None else []
    snoozed = incident.get("_snoozed_until")
    if incident["status"] == "acknowledged":
        timeout = timeout_of(account, incident, "acknowledgement_timeout")
        at = snoozed or (stamp(account.now() + timedelta(seconds=timeout)) if timeout else None)
        actions += [{"type": "unacknowledge", "at": at}] if at is not None else []
    timeout = timeout_of(account, incident, "auto_resolve_timeout")
    if timeout and incident["status"] != "resolved":
        begins = instant(snoozed or incident["created_at"])
        actions.append({"type": "resolve", "at": stamp(begins + timedelta(seconds=timeout))})
    incident["pending_actions"] = actions


def _escalation(incident: Entity) -> datetime | None:
    """Return when the next level is due; None where there is none."""
    rules = objects(child(incident, "_policy").get("escalation_rules"))
    level, loops = incident.get("_level") or 0, int(child(incident, "_policy").get("num_loops") or 0)
    if not 0 < level <= len(rules) or incident["urgency"] != "high":
        return None
    if level == len(rules) and incident.get("_loops", 0) >= loops:
        return None
    delay = int(rules[level - 1].get("escalation_delay_in_minutes") or 30)
    return instant(incident["_assigned_at"]) + timedelta(minutes=delay)
