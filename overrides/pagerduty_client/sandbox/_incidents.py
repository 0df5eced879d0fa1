"""Stored incidents: their alerts and assignees, their urgency, and their timers."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._values import Entity, array, child, id_in, instant, objects, stamp, zone_of

INCIDENTS = "/incidents"
_LOW = frozenset({"warning", "info"})


def alerts_of(account: Account, incident: Entity) -> list[Entity]:
    """Return the alerts of an incident."""
    return account.store.all(f"{INCIDENTS}/{incident['id']}/alerts")


def assignees(incident: Entity) -> list[Entity]:
    """Return references to the users that an incident is assigned to."""
    return [one["assignee"] for one in objects(incident["assignments"])]


def open_incidents(account: Account, service: Entity) -> list[Entity]:
    """Return the open incidents of a service."""
    every = account.store.referring(INCIDENTS, "service", service["id"])
    return [one for one in every if one["status"] != "resolved"]


def urgency_of(service: Entity, severity: str | None, now: datetime) -> str:
    """Return `high` or `low` for an incident of a service that is triggered now."""
    rule = child(service, "incident_urgency_rule")
    if rule.get("type") == "use_support_hours":
        hours = child(service, "support_hours")
        local = now.astimezone(zone_of(hours.get("time_zone")))
        start, end = (time.fromisoformat(str(hours.get(name) or "00:00:00")) for name in ("start_time", "end_time"))
        within = local.isoweekday() in array(hours, "days_of_week") and start <= local.time() < end
        rule = child(rule, "during_support_hours" if within else "outside_support_hours")
    urgency = str(rule.get("urgency") or "high")
    return urgency if urgency != "severity_based" else "low" if severity in _LOW else "high"


def timeout_of(account: Account, incident: Entity, name: str) -> timedelta:
    """Return a timeout of the incident's service; no time if it has none."""
    service = account.store.get("/services", id_in(incident, "service"))
    return timedelta(seconds=int((service or {}).get(name) or 0))


def plan(account: Account, incident: Entity) -> None:
    """Set the timers of an incident."""
    status, snoozed, due = incident["status"], incident.get("_snoozed_until"), dict[str, datetime | None]()
    if status == "triggered":
        due["escalate"] = _escalation(incident)
    elif status == "acknowledged":
        timeout = timeout_of(account, incident, "acknowledgement_timeout")
        due["unacknowledge"] = instant(snoozed) if snoozed else account.now() + timeout if timeout else None
    timeout = timeout_of(account, incident, "auto_resolve_timeout")
    if timeout and status != "resolved":
        due["resolve"] = instant(snoozed or incident["created_at"]) + timeout
    incident["pending_actions"] = [{"type": kind, "at": stamp(at)} for kind, at in due.items() if at is not None]


def _escalation(incident: Entity) -> datetime | None:
    """Return when the next escalation is due, or None."""
    policy, level = child(incident, "_policy"), incident.get("_level") or 0
    rules, is_last_loop = array(policy, "escalation_rules"), incident["_loops"] >= int(policy.get("num_loops") or 0)
    if not 0 < level <= len(rules) or incident["urgency"] != "high" or (level == len(rules) and is_last_loop):
        return None
    delay = int(rules[level - 1].get("escalation_delay_in_minutes") or 30)
    return instant(incident["_assigned_at"]) + timedelta(minutes=delay)
