"""Analytics: metrics of incidents from their log entries, and of their responders."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._call import OperationCall, page
from pagerduty_client.sandbox._lifecycle import entries_of
from pagerduty_client.sandbox._messages import invalid
from pagerduty_client.sandbox._registry import operation
from pagerduty_client.sandbox._values import Entity, array, child, instant, is_array, parse, seconds, stamp, zone_of

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


def raw(account: Account, incident: Entity) -> Entity:
    """Return the metrics of one incident; those with the prefix `incidents_` say whether it counts as one of a kind."""
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
    closing: Entity = next(iter(reversed(of("resolve"))), Entity())
    closer = child(closing, "agent") if child(closing, "agent").get("type") == "user_reference" else {}
    is_automatic = child(closing, "channel").get("type") in ("timeout", "api")
    named = {name: child(incident, name) for name in ("service", "escalation_policy", "priority")}
    named["team"] = next(iter(array(incident, "teams")), Entity())
    kept = ("id", "incident_number", "status", "urgency", "created_at", "updated_at", "resolved_at")
    counts = {name: len(of(*which)) for name, which in _COUNTS.items()}
    return {
        **{name: incident.get(name) for name in kept},
        **{f"{name}_id": one.get("id") for name, one in named.items()},
        **{f"{name}_name": one.get("summary") for name, one in named.items()},
        **counts,
        "total_interruptions": counts["total_notifications"] if incident["urgency"] == "high" else 0,
        "description": incident.get("title"),
        "priority_order": named["priority"].get("order"),
        "incident_type_name": child(incident, "incident_type").get("name"),
        "team_ids": [one["id"] for one in array(incident, "teams")],
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
        "auto_resolved": is_automatic,
        "resolved_by_user_id": closer.get("id"),
        "resolved_by_user_name": closer.get("summary"),
        "major": is_joint or named["priority"].get("name") in ("P1", "P2"),
        "incidents_acknowledged": bool(engaged),
        "incidents_auto_resolved": is_automatic,
        "incidents_reassigned": counts["reassignment_count"] > 0,
        "incidents_manual_escalated": counts["manual_escalation_count"] > 0,
        "incidents_timeout_escalated": counts["timeout_escalation_count"] > 0,
    }


def _between(start: datetime | None, end: datetime | None) -> int | None:
    return seconds(start, end) if start is not None and end is not None else None


def _selected(call: OperationCall) -> list[Entity]:
    """Return the metrics of the incidents that match a body's filters, oldest first."""
    filters = {name: value for name, value in child(call.body, "filters").items() if value not in (None, [], "")}
    bounds = [filters.get(f"created_at_{end}") or filters.get(f"date_range_{end}") for end in ("start", "end")]
    start, end = (instant(one) if one is not None else None for one in bounds)
    if start is not None and end is not None and not timedelta() <= end - start <= YEAR:
        raise invalid("the time range of the filters must be at most a year, and end after its start")
    moments = [(one, instant(one["created_at"])) for one in call.store.all("/incidents")]
    within = [one for one, at in moments if (start is None or start <= at) and (end is None or at < end)]
    found = [raw(call.account, one) for one in within]
    for name, wanted in filters.items():
        found = [one for one in found if _fits(one, name, wanted)]
    return sorted(found, key=lambda one: str(one["created_at"]))


def _fits(one: Entity, name: str, wanted: Any) -> bool:
    """Return whether the metrics of an incident pass a filter; one of something else passes."""
    if name.startswith("min_"):  # the spec spells one of them min_ackowledgements
        count = one.get(f"{name[4:-1].replace('ackow', 'acknow')}_count")
        return count is None or not str(wanted).isdecimal() or count >= int(wanted)
    value = one.get(name, one.get(name.removesuffix("s"), wanted))
    allowed: list[Any] = wanted if is_array(wanted) else [wanted]
    own: list[Any] = value if is_array(value) else [value]
    return any(each in allowed for each in own)


def _aggregated(call: OperationCall, found: list[Entity]) -> Entity:
    """Return the sums, means and percentiles of metrics that the response declares: `mean_seconds_to_resolve`."""
    result: Entity = {"up_time_pct": 100.0}
    for name in call.route.response.fields["data"].items.fields if call.route.response is not None else ():
        how, _, metric = name.partition("_")
        known = sorted(value for one in found if (value := one.get(name, one.get(metric))) is not None)
        if found and not {name, metric} & found[0].keys():
            continue
        if how == "total":
            result[name] = sum(known)
        elif how == "mean":
            result[name] = round(sum(known) / len(known)) if known else 0
        elif how[1:].isdecimal():
            result[name] = known[min(len(known) * int(how[1:]) // 100, len(known) - 1)] if known else 0
    return {**result, "total_incident_count": len(found)}


def _result(call: OperationCall, data: list[Entity], **more: Any) -> Any:
    """Return data with the request's filters, order and time zone."""
    sent = {name: value for name, value in call.body.items() if value}
    return {"filters": {}, "order": "desc", "time_zone": "Etc/UTC", **sent, "data": data, **more}


@operation("getAnalyticsMetricsIncidents*", "getAnalyticsMetricsResponders*", state="read-only")
def metrics(call: OperationCall) -> Any:
    """Return the metrics of incidents, in total or by service, team, policy or responder, and by time."""
    kinds = {"services": ["service"], "teams": ["team"], "escalation_policies": ["escalation_policy"]}
    found, kind = _selected(call), kinds.get(call.request.path.rpartition("/")[2], [])
    unit = call.body.get("aggregate_unit")
    if "/responders/" in call.request.path:
        found, kind = _by_responder(call, found), ["responder", "team"]
    names = [f"{one}_{field}" for one in kind for field in ("id", "name")] + ["range_start"] * bool(unit)
    groups: dict[tuple[str, ...], list[Entity]] = {} if names else {(): []}
    for one in found:
        one |= {"range_start": _begin(one, call.body)} if unit else {}
        groups.setdefault(tuple(str(one[name] or "") for name in names), []).append(one)
    data = [{**_aggregated(call, one), **dict(zip(names, key, strict=True))} for key, one in groups.items()]
    return _result(call, _ordered(call, data))


def _by_responder(call: OperationCall, found: list[Entity]) -> list[Entity]:
    """Return the metrics of incidents for each user who acknowledged them, or was assigned."""
    rows, wanted = list[Entity](), child(call.body, "filters").get("responder_ids")
    for user in call.store.all("/users"):
        team = next(iter(array(user, "teams")), Entity())
        who = {"responder_id": user["id"], "responder_name": user["name"]}
        who |= {"team_id": team.get("id"), "team_name": team.get("summary")}
        for one in found if not wanted or user["id"] in wanted else ():
            acked = user["id"] in one["acknowledged_user_ids"]
            time = one["seconds_to_first_ack"] if acked else None
            if acked or user["id"] in one["assigned_user_ids"]:
                rows.append({**one, **who, "incidents_acknowledged": acked, "time_to_acknowledge_seconds": time})
    return rows


def _begin(one: Entity, body: Entity) -> str:
    """Return the start of the day, week or month of an incident."""
    zone = zone_of(body.get("time_zone"))
    day = instant(one["created_at"]).astimezone(zone).replace(hour=0, minute=0, second=0)
    back = {"week": day.weekday(), "month": day.day - 1}.get(str(body["aggregate_unit"]), 0)
    return stamp(day - timedelta(days=back), zone)


def _ordered(call: OperationCall, data: list[Entity], default: str = "") -> list[Entity]:
    name, is_down = str(call.body.get("order_by") or default), call.body.get("order") != "asc"
    return sorted(data, key=lambda one: (False,) if one.get(name) is None else (True, one[name]), reverse=is_down)


@operation("getAnalyticsIncidents", state="read-only")
def incidents(call: OperationCall) -> Any:
    """List the metrics of each incident."""
    part, place = page(call, _ordered(call, _selected(call), "created_at"))
    return _result(call, part, **place)


@operation("getAnalyticsIncidentsById", state="read-only")
def incident(call: OperationCall) -> Any:
    """Return the metrics of one incident."""
    return raw(call.account, call.get("/incidents", call.path["id"]))
