"""Stored incidents: their alerts and assignees, their urgency, and their timers."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._values import Entity, array, child, instant, objects, stamp, zone_of

INCIDENTS = "/incidents"
_LOW = frozenset({"warning", "info"})


def alerts_of(account: Account, incident: Entity) -> list[Entity]:
    """Return the alerts of an incident."""
    return account.store.all(f"{INCIDENTS}/{incident['id']}/alerts")


def assignees(incident: Entity) -> list[Entity]:
    """Return references to the users that an incident is assigned to."""
    return [one["assignee"] for one in objects(incident["assignments"])]


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


def timeout_of(account: Account, incident: Entity, name: str) -> int | None:
    """Return a timeout of the incident's service, or None."""
    value = (account.store.get("/services", incident["service"]["id"]) or {}).get(name)
    return int(value) if value else None


def plan(account: Account, incident: Entity) -> None:
    """Set the timers of an incident."""
    actions: dict[str, datetime | None] = {}
    snoozed = incident.get("_snoozed_until")
    if incident["status"] == "triggered":
        actions["escalate"] = _escalation(incident)
    if incident["status"] == "acknowledged":
        timeout = timeout_of(account, incident, "acknowledgement_timeout")
        ends = account.now() + timedelta(seconds=timeout) if timeout else None
        actions["unacknowledge"] = instant(snoozed) if snoozed else ends
    timeout = timeout_of(account, incident, "auto_resolve_timeout")
    if timeout and incident["status"] != "resolved":
        actions["resolve"] = instant(snoozed or incident["created_at"]) + timedelta(seconds=timeout)
    incident["pending_actions"] = [{"type": kind, "at": stamp(at)} for kind, at in actions.items() if at is not None]


def _escalation(incident: Entity) -> datetime | None:
    """Return when the next escalation is due, or None."""
    policy, level = child(incident, "_policy"), incident.get("_level") or 0
    rules, is_last_loop = array(policy, "escalation_rules"), incident["_loops"] >= int(policy.get("num_loops") or 0)
    if not 0 < level <= len(rules) or incident["urgency"] != "high" or (level == len(rules) and is_last_loop):
        return None
    delay = int(rules[level - 1].get("escalation_delay_in_minutes") or 30)
    return instant(incident["_assigned_at"]) + timedelta(minutes=delay)
