"""Analytics: metrics of incidents from their log entries, and of their responders."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._call import OperationCall
from pagerduty_client.sandbox._lists import page
from pagerduty_client.sandbox._log import entries_of
from pagerduty_client.sandbox._messages import invalid
from pagerduty_client.sandbox._registry import operation
from pagerduty_client.sandbox._values import Entity, array, child, id_in, ids, instant, parse, seconds, stamp, zone_of

YEAR = timedelta(days=366)
# Fields of filters: with one of several values, and with a minimum.
_ONE_OF = {
    **{f"{name}_ids": f"{name}_id" for name in ("service", "escalation_policy", "priority")},
    "priority_names": "priority_name",
    "urgency": "urgency",
}
_AT_LEAST = {
    "min_ackowledgements": "acknowledgement_count",
    "min_manual_escalations": "manual_escalation_count",
    "min_timeout_escalations": "timeout_escalation_count",
}
# Totals by the summed metric, and counts of incidents with a metric above 0.
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
    created, resolved = instant(incident["created_at"]), parse(incident.get("resolved_at"))
    by_kind: dict[str, list[Entity]] = {}
    for one in entries_of(account, incident):
        by_kind.setdefault(str(one["type"]).removesuffix("_log_entry"), []).append(one)

    def of(kind: str, channel: str = "") -> list[Entity]:
        return [one for one in by_kind.get(kind, []) if channel in ("", one["channel"].get("type"))]

    acks = {one["agent"]["id"]: one for one in reversed(of("acknowledge"))}
    engaged = sorted(instant(one["created_at"]) for one in acks.values())
    several = len(engaged) > 1
    assigned = {one["id"]: one["summary"] for entry in of("assign") + of("escalate") for one in entry["assignees"]}
    notified = {instant(one["created_at"]) for one in of("notify") if incident["urgency"] == "high"}
    hours = [_hours(one) for one in notified]
    closing: Entity = next(iter(reversed(of("resolve"))), Entity())
    closed_by = child(closing, "agent") if child(closing, "agent").get("type") == "user_reference" else {}
    found: Entity = {name: incident.get(name) for name in ("id", "incident_number", "status", "urgency", "created_at")}
    named = {name: child(incident, name) for name in ("service", "escalation_policy", "priority")}
    named["team"] = next(iter(array(incident, "teams")), Entity())
    for name, one in named.items():
        found |= {f"{name}_id": one.get("id"), f"{name}_name": one.get("summary")}
    return {
        **found,
        "description": incident.get("title"),
        "updated_at": incident.get("updated_at"),
        "resolved_at": incident.get("resolved_at"),
        "priority_order": named["priority"].get("order"),
        "incident_type_name": child(incident, "incident_type").get("name"),
        "acknowledgement_count": len(of("acknowledge")),
        "acknowledged_user_ids": list(acks),
        "acknowledged_user_names": [one["agent"]["summary"] for one in acks.values()],
        "assigned_user_ids": list(assigned),
        "assigned_user_names": list(assigned.values()),
        "active_user_count": len(engaged),
        "engaged_user_count": len(engaged),
        "engaged_seconds": sum(seconds(one, resolved or account.now()) for one in engaged),
        "assignment_count": len(of("assign")),
        "reassignment_count": len(of("assign", "website")),
        "escalation_count": len(of("escalate")),
        "timeout_escalation_count": len(of("escalate", "timeout")),
        "manual_escalation_count": len(of("escalate", "website")),
        "seconds_to_first_ack": seconds(created, engaged[0]) if engaged else None,
        "seconds_to_resolve": seconds(created, resolved) if resolved is not None else None,
        "seconds_to_engage": seconds(engaged[0], engaged[-1]) if several else None,
        "seconds_to_mobilize": seconds(created, engaged[-1]) if several else None,
        "snoozed_seconds": sum(one["channel"]["duration"] for one in of("snooze")),
        "total_notifications": len(of("notify")),
        "total_interruptions": len(hours),
        **{f"{name}_hour_interruptions": hours.count(name) for name in ("business", "sleep", "off")},
        "auto_resolved": child(closing, "channel").get("type") in ("timeout", "api"),
        "resolved_by_user_id": closed_by.get("id"),
        "resolved_by_user_name": closed_by.get("summary"),
        "major": several or named["priority"].get("name") in ("P1", "P2"),
    }


def _hours(moment: datetime) -> str:
    """Return whether a time is in business, sleep or off hours."""
    if not 8 <= moment.hour < 22:
        return "sleep"
    return "business" if moment.isoweekday() < 6 and moment.hour < 18 else "off"


def _selected(call: OperationCall) -> list[Entity]:
    """Return the metrics of the incidents that match a body's filters, oldest first."""
    filters = {name: value for name, value in child(call.body, "filters").items() if value not in (None, [], "")}
    start, end = _bounds(filters)
    teams, found = set(filters.get("team_ids") or ()), list[Entity]()
    for one in call.store.all("/incidents"):
        created = instant(one["created_at"])
        is_within = (start is None or start <= created) and (end is None or created < end)
        if is_within and (not teams or teams & set(ids(one.get("teams")))):
            found.append(raw(call.account, one))
    for name, field in _ONE_OF.items():
        found = [one for one in found if name not in filters or one[field] in filters[name]]
    for name, field in _AT_LEAST.items():
        found = [one for one in found if one[field] >= int(filters.get(name) or 0)]
    found = [one for one in found if "major" not in filters or one["major"] is filters["major"]]
    return sorted(found, key=lambda one: str(one["created_at"]))


def _bounds(filters: Entity) -> tuple[datetime | None, datetime | None]:
    values = [filters.get(f"created_at_{end}") or filters.get(f"date_range_{end}") for end in ("start", "end")]
    start, end = (instant(one) if one is not None else None for one in values)
    if start is not None and end is not None and not timedelta() <= end - start <= YEAR:
        raise invalid("the time range of the filters must be at most a year, and end after its start")
    return start, end


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
    asked = {name: call.body[name] for name in ("aggregate_unit", "order_by") if call.body.get(name)}
    own = {"filters": child(call.body, "filters"), "order": call.body.get("order") or "desc"}
    return {"data": data, **own, "time_zone": call.body.get("time_zone") or "Etc/UTC", **asked, **more}


@operation(
    "getAnalyticsMetricsIncidentsAll",
    "getAnalyticsMetricsIncidentsService",
    "getAnalyticsMetricsIncidentsServiceAll",
    "getAnalyticsMetricsIncidentsTeam",
    "getAnalyticsMetricsIncidentsTeamAll",
    "getAnalyticsMetricsIncidentsEscalationPolicy",
    "getAnalyticsMetricsIncidentsEscalationPolicyAll",
    state="read-only",
)
def metrics(call: OperationCall) -> Any:
    """Return the metrics of incidents, in total or by service, team or escalation policy, and by time."""
    kinds = {"services": "service", "teams": "team", "escalation_policies": "escalation_policy"}
    kind, unit = kinds.get(call.request.path.rpartition("/")[2]), call.body.get("aggregate_unit")
    names = [f"{kind}_id", f"{kind}_name"] if kind is not None else []
    found = [{**one, "range_start": _begin(one, call.body)} if unit else one for one in _selected(call)]
    names += ["range_start"] if unit else []
    groups: dict[tuple[str, ...], list[Entity]] = {} if names else {(): found}
    for one in found if names else ():
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
        at = instant(entry["created_at"])
        for user in entry["assignees"]:
            acks = [one for one in entries if one["type"].startswith("ack") and id_in(one, "agent") == user["id"]]
            replied = next((instant(one["created_at"]) for one in acks if instant(one["created_at"]) >= at), None)
            times: Entity = (
                {"responded_at": stamp(replied), "time_to_respond_seconds": seconds(at, replied)} if replied else {}
            )
            response = {"requested_at": entry["created_at"], "responder_id": user["id"], **times}
            status = {"response_status": "joined" if replied else "pending", "responder_name": user["summary"]}
            asked.append({**response, **status, "responder_type": entry["type"].partition("_")[0].rstrip("e") + "ed"})
    asked.sort(key=lambda one: str(one["requested_at"]), reverse=call.body.get("order") == "desc")
    limit = int(call.body.get("limit") or 100)
    own = {"incident_id": found["id"], "responses": asked[:limit], "limit": limit, "order_by": "requested_at"}
    return {**own, "order": call.body.get("order") or "asc", "time_zone": call.body.get("time_zone") or "Etc/UTC"}


@operation("getAnalyticsMetricsRespondersAll", "getAnalyticsMetricsRespondersTeam", state="read-only")
def responders(call: OperationCall) -> Any:
    """Return the metrics of each responder."""
    found, data = _selected(call), list[Entity]()
    for user in call.store.all("/users"):
        own = [one for one in found if user["id"] in one["assigned_user_ids"] + one["acknowledged_user_ids"]]
        acked = [one for one in own if user["id"] in one["acknowledged_user_ids"]]
        if own and user["id"] in (child(call.body, "filters").get("responder_ids") or [user["id"]]):
            totals, team = _aggregated(own), next(iter(array(user, "teams")), Entity())
            whose = {"responder_id": user["id"], "responder_name": user["name"]}
            whose |= {"team_id": team.get("id"), "team_name": team.get("summary")}
            mean = _aggregated(acked)["mean_seconds_to_first_ack"]
            counts = {"total_incidents_acknowledged": len(acked), "mean_time_to_acknowledge_seconds": mean}
            data.append({**totals, **whose, **counts})
    return _result(call, data)
