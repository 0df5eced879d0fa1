"""Analytics: metrics of incidents from their log entries, and of their responders."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._call import OperationCall, page
from pagerduty_client.sandbox._log import entries_of
from pagerduty_client.sandbox._messages import invalid
from pagerduty_client.sandbox._registry import operation
from pagerduty_client.sandbox._values import Entity, array, child, id_in, ids, instant, parse, seconds, stamp, zone_of

YEAR = timedelta(days=366)
# Counts of an incident's log entries, of a kind and with a type of channel.
_COUNTS = {
    "acknowledgement_count": ("acknowledge", ""),
    "assignment_count": ("assign", ""),
    "reassignment_count": ("assign", "website"),
    "escalation_count": ("escalate", ""),
    "timeout_escalation_count": ("escalate", "timeout"),
    "manual_escalation_count": ("escalate", "website"),
    "total_notifications": ("notify", ""),
}
# Filters, by the metric that they compare: with one of several values, and with a minimum.
_ONE_OF = ("service_ids", "escalation_policy_ids", "priority_ids", "priority_names", "urgency")
_AT_LEAST = {
    "min_ackowledgements": "acknowledgement_count",
    "min_manual_escalations": "manual_escalation_count",
    "min_timeout_escalations": "timeout_escalation_count",
}
# Aggregations: sums, counts of incidents with a metric above 0, means, and means with percentiles.
_SUMS = (
    *("escalation_count", "engaged_seconds", "snoozed_seconds", "total_notifications", "total_interruptions"),
    *("business_hour_interruptions", "sleep_hour_interruptions", "off_hour_interruptions"),
)
_HAVING = {
    "acknowledged": "acknowledgement_count",
    "auto_resolved": "auto_resolved",
    "reassigned": "reassignment_count",
    "manual_escalated": "manual_escalation_count",
    "timeout_escalated": "timeout_escalation_count",
}
_MEANS = ("assignment_count", "engaged_seconds", "engaged_user_count", "seconds_to_engage", "seconds_to_mobilize")
_SPREAD = ("seconds_to_first_ack", "seconds_to_resolve")


def raw(account: Account, incident: Entity) -> Entity:
    """Return the metrics of one incident."""
    entries = entries_of(account, incident)

    def of(kind: str, channel: str = "") -> list[Entity]:
        found = [one for one in entries if one["type"] == f"{kind}_log_entry"]
        return [one for one in found if channel in ("", one["channel"].get("type"))]

    created, resolved = instant(incident["created_at"]), parse(incident.get("resolved_at"))
    acks = {one["agent"]["id"]: one for one in reversed(of("acknowledge"))}
    engaged = sorted(instant(one["created_at"]) for one in acks.values())
    first, last = (engaged[0], engaged[-1]) if engaged else (None, None)
    is_joint = len(engaged) > 1
    assigned = {one["id"]: one["summary"] for entry in of("assign") + of("escalate") for one in entry["assignees"]}
    hours = [_hours(one) for one in {instant(one["created_at"]) for one in of("notify")}]
    hours = hours if incident["urgency"] == "high" else []
    closing: Entity = next(iter(reversed(of("resolve"))), Entity())
    closer = child(closing, "agent") if child(closing, "agent").get("type") == "user_reference" else {}
    named = {name: child(incident, name) for name in ("service", "escalation_policy", "priority")}
    named["team"] = next(iter(array(incident, "teams")), Entity())
    kept = ("id", "incident_number", "status", "urgency", "created_at", "updated_at", "resolved_at")
    return {
        **{name: incident.get(name) for name in kept},
        **{f"{name}_id": one.get("id") for name, one in named.items()},
        **{f"{name}_name": one.get("summary") for name, one in named.items()},
        **{name: len(of(*which)) for name, which in _COUNTS.items()},
        **{f"{name}_hour_interruptions": hours.count(name) for name in ("business", "sleep", "off")},
        "description": incident.get("title"),
        "priority_order": named["priority"].get("order"),
        "incident_type_name": child(incident, "incident_type").get("name"),
        "acknowledged_user_ids": list(acks),
        "acknowledged_user_names": [one["agent"]["summary"] for one in acks.values()],
        "assigned_user_ids": list(assigned),
        "assigned_user_names": list(assigned.values()),
        "active_user_count": len(engaged),
        "engaged_user_count": len(engaged),
        "engaged_seconds": sum(seconds(one, resolved or account.now()) for one in engaged),
        "seconds_to_first_ack": _between(created, first),
        "seconds_to_resolve": _between(created, resolved),
        "seconds_to_engage": _between(first, last) if is_joint else None,
        "seconds_to_mobilize": _between(created, last) if is_joint else None,
        "snoozed_seconds": sum(one["channel"]["duration"] for one in of("snooze")),
        "total_interruptions": len(hours),
        "auto_resolved": child(closing, "channel").get("type") in ("timeout", "api"),
        "resolved_by_user_id": closer.get("id"),
        "resolved_by_user_name": closer.get("summary"),
        "major": is_joint or named["priority"].get("name") in ("P1", "P2"),
    }


def _between(start: datetime | None, end: datetime | None) -> int | None:
    return seconds(start, end) if start is not None and end is not None else None


def _hours(moment: datetime) -> str:
    """Return whether a time is in business, sleep or off hours."""
    if not 8 <= moment.hour < 22:
        return "sleep"
    return "business" if moment.isoweekday() < 6 and moment.hour < 18 else "off"


def _selected(call: OperationCall) -> list[Entity]:
    """Return the metrics of the incidents that match a body's filters, oldest first."""
    filters = {name: value for name, value in child(call.body, "filters").items() if value not in (None, [], "")}
    bounds = [filters.get(f"created_at_{end}") or filters.get(f"date_range_{end}") for end in ("start", "end")]
    start, end = (instant(one) if one is not None else None for one in bounds)
    if start is not None and end is not None and not timedelta() <= end - start <= YEAR:
        raise invalid("the time range of the filters must be at most a year, and end after its start")
    teams, found = set(filters.get("team_ids") or ()), list[Entity]()
    for one in call.store.all("/incidents"):
        created = instant(one["created_at"])
        is_within = (start is None or start <= created) and (end is None or created < end)
        if is_within and (not teams or teams & set(ids(one.get("teams")))):
            found.append(raw(call.account, one))
    for name in _ONE_OF:
        found = [one for one in found if name not in filters or one[name.removesuffix("s")] in filters[name]]
    for name, field in _AT_LEAST.items():
        found = [one for one in found if one[field] >= int(filters.get(name) or 0)]
    found = [one for one in found if "major" not in filters or one["major"] is filters["major"]]
    return sorted(found, key=lambda one: str(one["created_at"]))


def _aggregated(found: list[Entity]) -> Entity:
    """Return the sums and means of metrics."""
    result: Entity = {"total_incident_count": len(found), "up_time_pct": 100.0}
    result |= {f"total_incidents_{name}": sum(bool(one[field]) for one in found) for name, field in _HAVING.items()}
    result |= {f"total_{name.removeprefix('total_')}": sum(one[name] for one in found) for name in _SUMS}
    for name in (*_MEANS, *_SPREAD):
        known = sorted(one[name] for one in found if one[name] is not None)
        result[f"mean_{name}"] = round(sum(known) / len(known)) if known else 0
        for share in (50, 75, 90, 95) if name in _SPREAD else ():
            result[f"p{share}_{name}"] = known[min(len(known) * share // 100, len(known) - 1)] if known else 0
    return result


def _result(call: OperationCall, data: list[Entity], **more: Any) -> Any:
    """Return data with the request's filters."""
    body: Entity = {"filters": {}, **call.body, "order": call.body.get("order") or "desc"}
    asked = {
        name: body[name]
        for name in ("filters", "order", "aggregate_unit", "order_by")
        if body.get(name) or name == "filters"
    }
    return {"data": data, "time_zone": call.body.get("time_zone") or "Etc/UTC", **asked, **more}


@operation("getAnalyticsMetricsIncidents*", state="read-only")
def metrics(call: OperationCall) -> Any:
    """Return the metrics of incidents, in total or by service, team or escalation policy, and by time."""
    kinds = {"services": "service", "teams": "team", "escalation_policies": "escalation_policy"}
    kind, unit = kinds.get(call.request.path.rpartition("/")[2]), call.body.get("aggregate_unit")
    names = [f"{kind}_id", f"{kind}_name"] * (kind is not None) + ["range_start"] * bool(unit)
    groups: dict[tuple[str, ...], list[Entity]] = {} if names else {(): []}
    for one in _selected(call):
        one |= {"range_start": _begin(one, call.body)} if unit else {}
        groups.setdefault(tuple(str(one[name] or "") for name in names), []).append(one)
    data = [{**_aggregated(one), **dict(zip(names, key, strict=True))} for key, one in groups.items()]
    return _result(call, _ordered(call, data))


def _begin(one: Entity, body: Entity) -> str:
    """Return the start of the day, week or month of an incident."""
    zone = zone_of(body.get("time_zone"))
    day = instant(one["created_at"]).astimezone(zone).replace(hour=0, minute=0, second=0)
    back = {"week": day.weekday(), "month": day.day - 1}.get(str(body["aggregate_unit"]), 0)
    return stamp(day - timedelta(days=back), zone)


def _ordered(call: OperationCall, data: list[Entity], default: str = "") -> list[Entity]:
    name, is_down = str(call.body.get("order_by") or default), call.body.get("order") != "asc"
    return sorted(data, key=lambda one: (one.get(name) is not None, one.get(name) or 0), reverse=is_down)


@operation("getAnalyticsIncidents", state="read-only")
def incidents(call: OperationCall) -> Any:
    """List the metrics of each incident."""
    part, place = page(call, _ordered(call, _selected(call), "created_at"))
    return _result(call, part, **place)


@operation("getAnalyticsIncidentsById", state="read-only")
def incident(call: OperationCall) -> Any:
    """Return the metrics of one incident."""
    return raw(call.account, call.get("/incidents", call.path["id"]))


@operation("getAnalyticsIncidentResponsesById", state="read-only")
def responses(call: OperationCall) -> Any:
    """List the responders that were requested for an incident, and when they responded."""
    found, asked = call.get("/incidents", call.path["id"]), list[Entity]()
    entries = entries_of(call.account, found)
    for entry in [one for one in entries if one["type"] in ("assign_log_entry", "escalate_log_entry")]:
        at, kind = instant(entry["created_at"]), "assigned" if entry["type"].startswith("assign") else "escalated"
        for user in entry["assignees"]:
            acks = [one for one in entries if one["type"].startswith("ack") and id_in(one, "agent") == user["id"]]
            replied = next((instant(one["created_at"]) for one in acks if instant(one["created_at"]) >= at), None)
            times = {"responded_at": stamp(replied), "time_to_respond_seconds": seconds(at, replied)} if replied else {}
            who = {"responder_id": user["id"], "responder_name": user["summary"], "responder_type": kind}
            status = "joined" if replied else "pending"
            asked.append({"requested_at": entry["created_at"], **who, "response_status": status, **times})
    asked.sort(key=lambda one: str(one["requested_at"]), reverse=call.body.get("order") == "desc")
    limit = int(call.body.get("limit") or 100)
    own = {"incident_id": found["id"], "responses": asked[:limit], "limit": limit, "order_by": "requested_at"}
    return {**own, "order": call.body.get("order") or "asc", "time_zone": call.body.get("time_zone") or "Etc/UTC"}


@operation("getAnalyticsMetricsResponders*", state="read-only")
def responders(call: OperationCall) -> Any:
    """Return the metrics of each responder."""
    found, data = _selected(call), list[Entity]()
    for user in call.store.all("/users"):
        acked = [one for one in found if user["id"] in one["acknowledged_user_ids"]]
        own = [one for one in found if one in acked or user["id"] in one["assigned_user_ids"]]
        if own and user["id"] in (child(call.body, "filters").get("responder_ids") or [user["id"]]):
            team, mean = next(iter(array(user, "teams")), Entity()), _aggregated(acked)["mean_seconds_to_first_ack"]
            whose = {"responder_id": user["id"], "responder_name": user["name"]}
            whose |= {"team_id": team.get("id"), "team_name": team.get("summary")}
            counts = {"total_incidents_acknowledged": len(acked), "mean_time_to_acknowledge_seconds": mean}
            data.append({**_aggregated(own), **whose, **counts})
    return _result(call, data)
