"""Metrics of incidents, computed from the incidents and log entries that there are."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._incidents import INCIDENTS
from pagerduty_client.sandbox._json import Entity, child, id_in, ids, objects
from pagerduty_client.sandbox._log import LOG
from pagerduty_client.sandbox._messages import invalid
from pagerduty_client.sandbox._times import instant, parse, seconds

YEAR = timedelta(days=366)


def by_incident(account: Account) -> dict[str, list[Entity]]:
    """Return the log entries of each incident, the oldest first."""
    found: dict[str, list[Entity]] = {}
    for entry in account.store.all(LOG):
        found.setdefault(str(entry["incident"]["id"]), []).append(entry)
    return found


def raw(account: Account, incident: Entity, entries: list[Entity]) -> Entity:
    """Return the metrics of one incident."""
    created, resolved = instant(incident["created_at"]), parse(incident.get("resolved_at"))
    acks = [one for one in entries if one["type"].startswith("acknowledge")]
    assigned = [one for one in entries if one["type"] == "assign_log_entry"]
    escalated = [one for one in entries if one["type"] == "escalate_log_entry"]
    timeouts = [one for one in escalated if one["channel"].get("type") == "timeout"]
    notified = [one for one in entries if one["type"] == "notify_log_entry"]
    users = {one["agent"]["id"]: one["agent"]["summary"] for one in acks if one.get("agent")}
    engaged: dict[str, datetime] = {}
    for one in acks:
        engaged.setdefault(str(id_in(one, "agent")), instant(one["created_at"]))
    ends = resolved or account.now()
    people = {one["id"]: one["summary"] for entry in assigned for one in objects(entry.get("assignees"))}
    hours = [_hours(account, one) for one in _moments(notified) if incident["urgency"] == "high"]
    closing = next((one for one in reversed(entries) if one["type"] == "resolve_log_entry"), None)
    by = child(closing, "agent")
    is_auto = bool(resolved) and child(closing, "channel").get("type") in ("timeout", "api")
    priority: Entity = child(incident, "priority")
    team = next(iter(objects(incident.get("teams"))), Entity())
    several = len(engaged) > 1
    return {
        "id": incident["id"],
        "incident_number": incident["incident_number"],
        "description": incident.get("title"),
        "status": incident["status"],
        "urgency": incident["urgency"],
        "created_at": incident["created_at"],
        "updated_at": incident.get("updated_at") or incident["created_at"],
        "resolved_at": incident.get("resolved_at"),
        "service_id": incident["service"]["id"],
        "service_name": incident["service"]["summary"],
        "team_id": team.get("id"),
        "team_name": team.get("summary"),
        "escalation_policy_id": id_in(incident, "escalation_policy"),
        "escalation_policy_name": child(incident, "escalation_policy").get("summary"),
        "priority_id": priority.get("id"),
        "priority_name": priority.get("name"),
        "priority_order": priority.get("order"),
        "incident_type_name": child(incident, "incident_type").get("name"),
        "acknowledgement_count": len(acks),
        "acknowledged_user_ids": list(users),
        "acknowledged_user_names": list(users.values()),
        "assigned_user_ids": list(people),
        "assigned_user_names": list(people.values()),
        "joined_user_ids": [],
        "joined_user_names": [],
        "active_user_count": len(engaged),
        "engaged_user_count": len(engaged),
        "engaged_seconds": sum(seconds(one, ends) for one in engaged.values()),
        "assignment_count": len(assigned),
        "reassignment_count": sum(1 for one in assigned if one["channel"].get("type") == "website"),
        "escalation_count": len(escalated),
        "timeout_escalation_count": len(timeouts),
        "manual_escalation_count": len(escalated) - len(timeouts),
        "seconds_to_first_ack": seconds(created, min(engaged.values())) if engaged else None,
        "seconds_to_resolve": seconds(created, resolved) if resolved is not None else None,
        "seconds_to_engage": seconds(min(engaged.values()), max(engaged.values())) if several else None,
        "seconds_to_mobilize": seconds(created, max(engaged.values())) if several else None,
        "snoozed_seconds": sum(
            int(one["channel"].get("duration") or 0) for one in entries if one["type"].startswith("snooze")
        ),
        "total_notifications": len(notified),
        "total_interruptions": len(hours),
        "business_hour_interruptions": hours.count("business"),
        "sleep_hour_interruptions": hours.count("sleep"),
        "off_hour_interruptions": hours.count("off"),
        "auto_resolved": is_auto,
        "resolved_by_user_id": by.get("id") if by.get("type") == "user_reference" else None,
        "resolved_by_user_name": by.get("summary") if by.get("type") == "user_reference" else None,
        "major": priority.get("name") in ("P1", "P2") or several,
        "user_defined_effort_seconds": None,
    }


def _moments(entries: Iterable[Entity]) -> list[datetime]:
    return sorted({instant(one["created_at"]) for one in entries})


def _hours(account: Account, moment: datetime) -> str:
    """Return what hours a moment is in: business, sleep, or off."""
    if moment.hour >= 22 or moment.hour < 8:
        return "sleep"
    return "business" if moment.isoweekday() < 6 and moment.hour < 18 else "off"


def selected(account: Account, filters: Entity) -> list[Entity]:
    """Return the metrics of the incidents that pass filters, the oldest first."""
    start, end = _bounds(filters)
    entries = by_incident(account)
    found = [
        raw(account, one, entries.get(one["id"], []))
        for one in account.store.all(INCIDENTS)
        if (start is None or start <= instant(one["created_at"]))
        and (end is None or instant(one["created_at"]) < end)
        and (not filters.get("team_ids") or set(ids(one.get("teams"))) & set(filters["team_ids"]))
    ]
    return sorted((one for one in found if _passes(one, filters)), key=lambda one: str(one["created_at"]))


def _bounds(filters: Entity) -> tuple[datetime | None, datetime | None]:
    bounds: list[datetime | None] = []
    for names in (("created_at_start", "date_range_start"), ("created_at_end", "date_range_end")):
        value = next((filters[name] for name in names if filters.get(name)), None)
        moment = parse(value)
        if value is not None and moment is None:
            raise invalid(f"filters.{names[0]}: {value!r} is not an ISO 8601 time")
        bounds.append(moment)
    start, end = bounds
    if start is not None and end is not None and not timedelta() <= end - start <= YEAR:
        raise invalid("the time range of the filters must be at most a year, and end after its start")
    return start, end


def _passes(one: Entity, filters: Entity) -> bool:
    for name, field in (
        ("service_ids", "service_id"),
        ("escalation_policy_ids", "escalation_policy_id"),
        ("priority_ids", "priority_id"),
        ("priority_names", "priority_name"),
    ):
        if filters.get(name) and one[field] not in filters[name]:
            return False
    for name, field in (
        ("min_ackowledgements", "acknowledgement_count"),
        ("min_manual_escalations", "manual_escalation_count"),
        ("min_timeout_escalations", "timeout_escalation_count"),
    ):
        if filters.get(name) and one[field] < int(filters[name]):
            return False
    if filters.get("urgency") and one["urgency"] != filters["urgency"]:
        return False
    return filters.get("major") is None or one["major"] is bool(filters["major"])


def aggregated(found: list[Entity], start: datetime | None = None, end: datetime | None = None) -> Entity:
    """Return the sums and means of metrics."""
    result: Entity = {
        "total_incident_count": len(found),
        "total_incidents_acknowledged": sum(1 for one in found if one["acknowledgement_count"]),
        "total_incidents_auto_resolved": sum(1 for one in found if one["auto_resolved"]),
        "total_incidents_reassigned": sum(1 for one in found if one["reassignment_count"]),
        "total_incidents_manual_escalated": sum(1 for one in found if one["manual_escalation_count"]),
        "total_incidents_timeout_escalated": sum(1 for one in found if one["timeout_escalation_count"]),
        "total_user_defined_engaged_seconds": 0,
        "mean_user_defined_engaged_seconds": 0,
        "up_time_pct": _up_time(found, start, end),
    }
    for name in ("escalation_count", "engaged_seconds", "snoozed_seconds"):
        result[f"total_{name}"] = sum(one[name] for one in found)
    for name in ("notifications", "interruptions"):
        result[f"total_{name}"] = sum(one[f"total_{name}"] for one in found)
    for name in ("business_hour", "sleep_hour", "off_hour"):
        result[f"total_{name}_interruptions"] = sum(one[f"{name}_interruptions"] for one in found)
    for name in ("assignment_count", "engaged_seconds", "engaged_user_count"):
        result[f"mean_{name}"] = _mean([one[name] for one in found])
    for name in ("seconds_to_engage", "seconds_to_first_ack", "seconds_to_mobilize", "seconds_to_resolve"):
        known = sorted(one[name] for one in found if one[name] is not None)
        result[f"mean_{name}"] = _mean(known)
        if name in ("seconds_to_first_ack", "seconds_to_resolve"):
            for share in (50, 75, 90, 95):
                result[f"p{share}_{name}"] = known[min(len(known) * share // 100, len(known) - 1)] if known else 0
    return result


def _mean(values: list[Any]) -> int:
    return round(sum(values) / len(values)) if values else 0


def _up_time(found: list[Entity], start: datetime | None, end: datetime | None) -> float:
    major = [one for one in found if one["major"]]
    if not major or start is None or end is None or end <= start:
        return 100.0
    down = sum(one["seconds_to_resolve"] or 0 for one in major)
    return round(max(0.0, 100.0 - 100.0 * down / max(seconds(start, end), 1)), 4)
