"""Analytics: metrics of the incidents, responders and users that there are."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from pagerduty_client.sandbox._call import OperationCall
from pagerduty_client.sandbox._incidents import incident_of
from pagerduty_client.sandbox._json import Entity, child, ids, is_object, objects
from pagerduty_client.sandbox._lists import page
from pagerduty_client.sandbox._log import entries_of
from pagerduty_client.sandbox._messages import not_found
from pagerduty_client.sandbox._metrics import aggregated, raw, selected
from pagerduty_client.sandbox._registry import operation
from pagerduty_client.sandbox._times import instant, parse, seconds, stamp, zone_of

_GROUPS = {
    "getAnalyticsMetricsIncidentsService": "service",
    "getAnalyticsMetricsIncidentsTeam": "team",
    "getAnalyticsMetricsIncidentsEscalationPolicy": "escalation_policy",
}


def body_of(call: OperationCall) -> Entity:
    """Return the body; empty where there is none."""
    return call.body if is_object(call.body) else {}


def result(call: OperationCall, data: list[Entity], **more: Any) -> Any:
    """Return data with what was asked for beside it."""
    body = body_of(call)
    filters: Entity = {k: v for k, v in child(body, "filters").items() if v is not None}
    given = {"filters": filters, "time_zone": body.get("time_zone") or "Etc/UTC", "order": body.get("order") or "desc"}
    if body.get("aggregate_unit"):
        more = {"aggregate_unit": body["aggregate_unit"], **more}
    if body.get("order_by"):
        more = {"order_by": body["order_by"], **more}
    return call.envelope({"data": data, **given, **more})


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
    """Return the metrics of incidents, all together or by service, team or escalation policy, and by time."""
    body = body_of(call)
    filters: Entity = child(body, "filters")
    start, end = parse(filters.get("created_at_start")), parse(filters.get("created_at_end"))
    found = selected(call.account, filters)
    kind = _GROUPS.get(call.route.id)
    groups: dict[tuple[str, str, str], list[Entity]] = {}
    for one in found:
        begins = _range(one, body) if body.get("aggregate_unit") else ""
        own = (str(one[f"{kind}_id"] or ""), str(one[f"{kind}_name"] or "")) if kind else ("", "")
        groups.setdefault((own[0], own[1], begins), []).append(one)
    if not kind and not body.get("aggregate_unit"):
        groups = {("", "", ""): found}
    data: list[Entity] = []
    for (id, name, begins), members in groups.items():
        whose = {f"{kind}_id": id, f"{kind}_name": name} if kind else {}
        times = {"range_start": begins} if begins else {}
        data.append({**aggregated(members, start, end), **whose, **times})
    order = str(body.get("order_by") or "")
    data.sort(key=lambda one: one.get(order) or 0 if order else 0, reverse=body.get("order") != "asc")
    return result(call, data)


def _range(one: Entity, body: Entity) -> str:
    """Return the start of the day, week or month of an incident."""
    zone = zone_of(body.get("time_zone"))
    day = instant(one["created_at"]).astimezone(zone).replace(hour=0, minute=0, second=0)
    if body["aggregate_unit"] == "week":
        day -= timedelta(days=day.weekday())
    elif body["aggregate_unit"] == "month":
        day = day.replace(day=1)
    return stamp(day, zone)


@operation("getAnalyticsIncidents", state="read-only")
def incidents(call: OperationCall) -> Any:
    """List the metrics of each incident."""
    body = body_of(call)
    found = selected(call.account, child(body, "filters"))
    order = str(body.get("order_by") or "created_at")
    found.sort(key=lambda one: (one.get(order) is not None, one.get(order) or 0), reverse=body.get("order") != "asc")
    part, place = page(call, found)
    return result(call, part, order_by=order, **place)


@operation("getAnalyticsIncidentsById", state="read-only")
def incident(call: OperationCall) -> Any:
    """Return the metrics of one incident."""
    found = incident_of(call.account, call.path["id"])
    return raw(call.account, found, entries_of(call.account, found))


@operation("getAnalyticsIncidentResponsesById", state="read-only")
def responses(call: OperationCall) -> Any:
    """List who was asked to respond to an incident, and when they did."""
    found = incident_of(call.account, call.path["id"])
    asked: list[Entity] = []
    entries = entries_of(call.account, found)
    for entry in entries:
        kind = {"assign_log_entry": "assigned", "escalate_log_entry": "escalated"}.get(entry["type"])
        for user in objects(entry.get("assignees")) if kind else ():
            at = instant(entry["created_at"])
            acks = [
                one for one in entries if one["type"].startswith("acknowledge") and one["agent"]["id"] == user["id"]
            ]
            replied = next((instant(one["created_at"]) for one in acks if instant(one["created_at"]) >= at), None)
            response: Entity = {
                "requested_at": entry["created_at"],
                "responder_id": user["id"],
                "responder_name": user["summary"],
                "responder_type": kind,
                "response_status": "joined" if replied else "pending",
            }
            if replied is not None:
                response |= {"responded_at": stamp(replied), "time_to_respond_seconds": seconds(at, replied)}
            asked.append(response)
    body = body_of(call)
    asked.sort(key=lambda one: str(one["requested_at"]), reverse=body.get("order") == "desc")
    limit = int(body.get("limit") or 100)
    given = {
        "incident_id": found["id"],
        "responses": asked[:limit],
        "limit": limit,
        "order": body.get("order") or "asc",
    }
    return call.envelope({**given, "order_by": "requested_at", "time_zone": body.get("time_zone") or "Etc/UTC"})


def _of_user(one: Entity, user: str) -> bool:
    return user in one["assigned_user_ids"] or user in one["acknowledged_user_ids"]


def _mean(values: list[int]) -> int:
    return round(sum(values) / len(values)) if values else 0


@operation("getAnalyticsMetricsRespondersAll", "getAnalyticsMetricsRespondersTeam", state="read-only")
def responders(call: OperationCall) -> Any:
    """Return the metrics of each responder."""
    filters: Entity = body_of(call).get("filters") or {}
    found = selected(call.account, filters)
    wanted = filters.get("responder_ids")
    data: list[Entity] = []
    for user in call.account.store.all("/users"):
        own = [one for one in found if _of_user(one, user["id"])]
        if not own or (wanted and user["id"] not in wanted):
            continue
        acked = [one for one in own if user["id"] in one["acknowledged_user_ids"]]
        team = next(iter(objects(user.get("teams"))), Entity())
        total = aggregated(own)
        data.append(
            {
                **{name: value for name, value in total.items() if name.startswith("total_")},
                "responder_id": user["id"],
                "responder_name": user["name"],
                "team_id": team.get("id"),
                "team_name": team.get("summary"),
                "total_incidents_acknowledged": len(acked),
                "mean_engaged_seconds": total["mean_engaged_seconds"],
                "mean_time_to_acknowledge_seconds": _mean([one["seconds_to_first_ack"] or 0 for one in acked]),
            }
        )
    return result(call, data)


@operation("getAnalyticsResponderIncidents", state="read-only")
def responder_incidents(call: OperationCall) -> Any:
    """List the metrics of a responder's incidents."""
    user = call.account.store.get("/users", call.path["responder_id"])
    if user is None:
        raise not_found("User Not Found", 5001)
    found = [one for one in selected(call.account, body_of(call).get("filters") or {}) if _of_user(one, user["id"])]
    part, place = page(call, found)
    data = [
        {
            **{f"incident_{name}": one[name] for name in ("created_at", "description", "id", "urgency")},
            **{f"incident_{name}": one[name] for name in ("priority_id", "priority_name", "priority_order")},
            "incident_number": one["incident_number"],
            "responder_id": user["id"],
            "responder_name": user["name"],
            "service_id": one["service_id"],
            "service_name": one["service_name"],
            "service_team_id": one["team_id"],
            "service_team_name": one["team_name"],
            "total_acknowledgements": one["acknowledged_user_ids"].count(user["id"]),
            "total_engaged_seconds": one["engaged_seconds"],
            "total_interruptions": one["total_interruptions"],
            "mean_time_to_acknowledge_seconds": one["seconds_to_first_ack"] or 0,
        }
        for one in part
    ]
    return result(call, data, responder_id=user["id"], **place)


def _users(call: OperationCall) -> list[Entity]:
    """Return the users that pass the filters."""
    filters: Entity = body_of(call).get("filters") or {}
    teams, users, roles = (set(filters.get(name) or ()) for name in ("team_ids", "user_ids", "role_ids"))
    return [
        one
        for one in call.account.store.all("/users")
        if (not teams or teams & set(ids(one.get("teams"))))
        and (not users or one["id"] in users)
        and (not roles or one.get("role") in roles)
    ]


def _measured(call: OperationCall, user: Entity) -> Entity:
    store, id = call.account.store, user["id"]
    policies = [
        one
        for one in store.all("/escalation_policies")
        if any(id in ids(rule.get("targets")) for rule in objects(one.get("escalation_rules")))
    ]
    schedules = [
        one
        for one in store.all("/schedules")
        if any(
            id == each["user"]["id"]
            for layer in objects(one.get("schedule_layers"))
            for each in objects(layer.get("users"))
        )
    ]
    methods = store.all(f"/users/{id}/contact_methods")
    team = next(iter(objects(user.get("teams"))), Entity())
    return {
        **{name: user.get(name) for name in ("id", "email", "role", "created_at", "time_zone", "description")},
        "user_name": user.get("name"),
        "channel_types_configured": sorted({str(one["type"]).removesuffix("_contact_method") for one in methods}),
        "default_notification_channel_count": len(methods),
        "notification_methods": bool(methods),
        "downloaded_mobile_app": any("push" in str(one["type"]) for one in methods),
        "escalation_policies_count": len(policies),
        "on_escalation_policy": bool(policies),
        "schedules_count": len(schedules),
        "on_schedule": bool(schedules),
        "signed_up": True,
        "team_count": len(objects(user.get("teams"))),
        "team_id": team.get("id"),
        "team_name": team.get("summary"),
    }


@operation("getAnalyticsUsers", state="read-only")
def users(call: OperationCall) -> Any:
    """List the metrics of each user."""
    part, place = page(call, [_measured(call, one) for one in _users(call)])
    return result(call, part, **place)


@operation("getAnalyticsMetricsUsersAll", state="read-only")
def user_metrics(call: OperationCall) -> Any:
    """Return the metrics of all users."""
    found = [_measured(call, one) for one in _users(call)]
    data: Entity = {"total_user_count": len(found)}
    fields: dict[str, Callable[[Entity], Any]] = {
        "downloaded_mobile_app": lambda one: one["downloaded_mobile_app"],
        "on_escalation_policy": lambda one: one["on_escalation_policy"],
        "signed_up": lambda one: one["signed_up"],
        "with_notification_methods": lambda one: one["notification_methods"],
    }
    for name, has in fields.items():
        count = sum(1 for one in found if has(one))
        data[f"total_{name}_count"] = count
        data[f"total_{name}_percentage"] = round(100 * count / len(found), 2) if found else 0.0
    return result(call, [data])
