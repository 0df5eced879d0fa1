"""The urgency of a new incident, by the rule of its service."""

from __future__ import annotations

from datetime import datetime, time

from pagerduty_client.sandbox._json import Entity, array, child
from pagerduty_client.sandbox._times import zone_of

_LOW = frozenset({"warning", "info"})


def urgency_of(service: Entity, severity: str | None, now: datetime) -> str:
    """Return `high` or `low` for an incident of a service that is triggered now."""
    rule: Entity = child(service, "incident_urgency_rule")
    if rule.get("type") == "use_support_hours":
        within = _is_support_hour(child(service, "support_hours"), now)
        rule = rule.get("during_support_hours" if within else "outside_support_hours") or {}
    urgency = rule.get("urgency") or "high"
    if urgency == "severity_based":
        return "low" if severity in _LOW else "high"
    return str(urgency)


def _is_support_hour(hours: Entity, now: datetime) -> bool:
    local = now.astimezone(zone_of(hours.get("time_zone")))
    start, end = (time.fromisoformat(str(hours.get(name) or "00:00:00")) for name in ("start_time", "end_time"))
    days = array(hours, "days_of_week")
    return local.isoweekday() in days and start <= local.time() < end
