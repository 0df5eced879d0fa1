"""Schedules with layers: rendering, overrides, users, previews."""

from __future__ import annotations

import copy
from datetime import datetime, timedelta
from typing import Any

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._call import OperationCall
from pagerduty_client.sandbox._json import Entity, child, id_in, ids, objects
from pagerduty_client.sandbox._messages import Refused, Reply, invalid, not_found
from pagerduty_client.sandbox._oncalls import shifts
from pagerduty_client.sandbox._registry import Resource, operation, resource
from pagerduty_client.sandbox._render import shown
from pagerduty_client.sandbox._shifts import (
    Shift,
    clipped,
    coverage,
    final_shifts,
    layer_shifts,
    override_shifts,
    rendered,
)
from pagerduty_client.sandbox._store import PLACE, reference
from pagerduty_client.sandbox._times import instant, parse, stamp, zone_of

SCHEDULES = "/schedules"
TWO_WEEKS = timedelta(weeks=2)


@resource("/schedules")
class Schedule(Resource):
    """Layers are written with the lowest priority first, and shown with the highest first."""

    kind = "schedule"
    missing = ("Schedule Not Found", 3004)

    def complete(self, account: Account, given: Entity) -> Entity:
        given = {"description": None, "time_zone": "Etc/UTC", "teams": [], **given, "type": "schedule"}
        layers = [layer(account, one, given["time_zone"]) for one in objects(given.get("schedule_layers"))]
        for number, one in enumerate(layers, 1):
            one["name"] = one.get("name") or f"Layer {number}"
        for name in ("final_schedule", "overrides_subschedule", "next_oncall_for_user"):
            given.pop(name, None)
        return {**given, "schedule_layers": layers, "users": [], "escalation_policies": []}

    def create(self, call: OperationCall, given: Entity) -> Entity:
        given = {**given, "name": given.get("name") or "Untitled schedule"}
        if not objects(given.get("schedule_layers")):
            raise invalid("Schedule layers cannot be empty.")
        check(call, given)
        return given

    def update(self, call: OperationCall, entity: Entity, given: Entity) -> Entity:
        for name in ("final_schedule", "overrides_subschedule", "next_oncall_for_user", "users", "escalation_policies"):
            given.pop(name, None)
        if "schedule_layers" in given:
            check(call, given)
            given["schedule_layers"] = changed_layers(call.account, entity, objects(given["schedule_layers"]))
        return given

    def delete(self, call: OperationCall, entity: Entity) -> None:
        if policies_of(call.account, entity):
            raise invalid("Schedule can't be deleted if it's being used by escalation policies")

    def show(self, account: Account, entity: Entity) -> None:
        layers = objects(entity.get("schedule_layers"))[::-1]
        entity["schedule_layers"] = [
            {**one, "rendered_schedule_entries": [], "rendered_coverage_percentage": None} for one in layers
        ]
        users = {one["user"]["id"]: one["user"] for each in layers for one in objects(each.get("users"))}
        entity["users"] = list(users.values())
        entity["escalation_policies"] = [reference(one) for one in policies_of(account, entity)]
        empty: Entity = {"rendered_schedule_entries": [], "rendered_coverage_percentage": None}
        entity["final_schedule"] = {"name": "Final Schedule", **empty}
        entity["overrides_subschedule"] = {"name": "Overrides", **empty}


def layer(account: Account, given: Entity, zone: str) -> Entity:
    """Return a layer as it is kept."""
    start = given.get("start") or account.stamp()
    users = [{"user": account.reference(one["user"])} for one in objects(given.get("users"))]
    return {
        "restrictions": [],
        "end": None,
        **{name: value for name, value in given.items() if not name.startswith("rendered_")},
        "id": given.get("id") or account.store.new_id(f"{SCHEDULES}/layers"),
        "start": stamp(instant(start, zone_of(zone)), zone_of(zone)),
        "rotation_virtual_start": stamp(
            instant(given.get("rotation_virtual_start") or start, zone_of(zone)), zone_of(zone)
        ),
        "rotation_turn_length_seconds": int(given.get("rotation_turn_length_seconds") or 0),
        "users": users,
    }


def check(call: OperationCall, given: Entity) -> None:
    """Raise Refused for layers that cannot be."""
    for one in objects(given.get("schedule_layers")):
        if not objects(one.get("users")):
            raise invalid("User cannot be empty.")
        for user in objects(one["users"]):
            call.get("/users", str(id_in(user, "user")))
        for name in ("start", "end", "rotation_virtual_start"):
            if one.get(name) is not None and parse(one[name]) is None:
                raise invalid(f"{name} is not an ISO 8601 time")


def changed_layers(account: Account, schedule: Entity, given: list[Entity]) -> list[Entity]:
    """Return the layers after an update: those that it leaves out are ended, for layers are never deleted."""
    zone, kept = schedule.get("time_zone", "Etc/UTC"), {one["id"]: one for one in objects(schedule["schedule_layers"])}
    found = [layer(account, {**kept.get(str(one.get("id")), {}), **one}, zone) for one in given]
    for number, one in enumerate(found, 1):
        one["name"] = one.get("name") or f"Layer {number}"
    ended = [one for id, one in kept.items() if id not in ids(found)]
    for one in ended:
        end = parse(one.get("end"))
        one["end"] = account.stamp() if end is None or end > account.now() else one["end"]
    return ended + found


def policies_of(account: Account, schedule: Entity) -> list[Entity]:
    """Return the escalation policies with a rule that targets a schedule."""
    return [
        one
        for one in account.store.all("/escalation_policies")
        if any(schedule["id"] in ids(rule.get("targets")) for rule in objects(one.get("escalation_rules")))
    ]


def time_range(call: OperationCall) -> tuple[datetime, datetime] | None:
    """Return the time range to render; None where none is asked for. The other end is two weeks away."""
    since, until = call.time("since"), call.time("until")
    if since is None and until is None:
        return None
    since = since or (until or call.account.now()) - TWO_WEEKS
    until = until or since + TWO_WEEKS
    if until < since:
        raise invalid("until must not be before since")
    return since, until


def render(call: OperationCall, schedule: Entity, given: tuple[datetime, datetime] | None) -> Entity:
    """Return a schedule as it is shown, with the entries of a time range."""
    result = shown(call.account, schedule, call.include)
    if given is None:
        return result
    since, until = given
    own = zone_of(schedule.get("time_zone"))
    zone = zone_of(call.first("time_zone")) if call.first("time_zone") else own
    users = {str(one["id"]): reference(one) for one in call.account.store.all("/users")}
    overrides = call.account.store.all(f"{SCHEDULES}/{schedule['id']}/overrides")

    def entries(found: list[Shift]) -> Entity:
        cut = found if call.flag("overflow") else clipped(found, since, until)
        return {
            "rendered_schedule_entries": rendered(sorted(cut, key=lambda one: one.start), zone, users),
            "rendered_coverage_percentage": coverage(found, since, until),
        }

    by_id = {one["id"]: one for one in objects(schedule.get("schedule_layers"))}
    for one in objects(result.get("schedule_layers")):
        one |= entries(layer_shifts(by_id[one["id"]], own, since, until))
    result["final_schedule"] |= entries(
        [one._replace(override=None) for one in final_shifts(schedule, overrides, since, until)]
    )
    result["overrides_subschedule"] |= entries(override_shifts(overrides, own, since, until))
    return result


@operation("getSchedule")
def schedule(call: OperationCall) -> Any:
    """Return a schedule, rendered for the requested time range."""
    if call.account.store.get("/v3/schedules", call.path["id"]) is not None:
        raise invalid("This is a schedule of version 3: read it at /v3/schedules")
    found = call.get(SCHEDULES, call.path["id"])
    result = render(call, found, time_range(call))
    wanted = call.first("include_next_oncall_for_user")
    if wanted is not None:
        now = call.account.now()
        coming = shifts(call.account, found, now, now + timedelta(days=90))
        following = next((one for one in coming if one.user == wanted and one.end > now), None)
        if following is not None:
            result["next_oncall_for_user"] = {"start": stamp(following.start), "end": stamp(following.end)}
    return {"schedule": result}


@operation("listSchedules")
def schedules(call: OperationCall) -> Any:
    """List schedules; their layers are shown only where `include[]` asks for them."""
    found = call.listed(call.account.store.all(SCHEDULES))
    given = time_range(call)
    for one in objects(found["schedules"]):
        if "schedule_layers" in call.include:
            one |= render(call, call.get(SCHEDULES, one["id"]), given)
        else:
            for name in ("schedule_layers", "final_schedule", "overrides_subschedule"):
                one.pop(name, None)
    return found


@operation("createSchedulePreview", state="read-only")
def preview(call: OperationCall) -> Any:
    """Return a schedule as it would be, without keeping it."""
    given = Schedule().create(call, copy.deepcopy(call.sent))
    made = Schedule().complete(call.account, {"id": "PREVIEW", **given})
    return {
        "schedule": render(
            call, {"summary": made.get("name"), **made, "id": "PREVIEW", PLACE: SCHEDULES}, time_range(call)
        )
    }


@operation("listScheduleUsers", state="read-only")
def users(call: OperationCall) -> Any:
    """List the users who are on call in a time range."""
    found, now = call.get(SCHEDULES, call.path["id"]), call.account.now()
    since, until = time_range(call) or (now, now)
    wanted = dict.fromkeys(one.user for one in shifts(call.account, found, since, until))
    known = [call.account.store.get("/users", id) for id in wanted]
    return {"users": [shown(call.account, one) for one in known if one is not None]}


@operation("createScheduleOverride")
def add_overrides(call: OperationCall) -> Any:
    """Put users on call in place of others; those that cannot be are refused one by one."""
    found = call.get(SCHEDULES, call.path["id"])
    place, zone = f"{SCHEDULES}/{found['id']}/overrides", zone_of(found.get("time_zone"))
    results: list[Entity] = []
    single = call.body.get("override")
    for one in objects(call.body.get("overrides")) or [single]:
        start, end = parse(one.get("start"), zone), parse(one.get("end"), zone)
        user: Entity = child(one, "user")
        if start is None or end is None or end <= start:
            results.append({"status": 400, "errors": ["Override must end after its start"], "override": one})
        elif call.account.store.get("/users", str(user.get("id"))) is None:
            results.append({"status": 400, "errors": ["User not found"], "override": one})
        else:
            id = call.account.store.new_id(place, "Q")
            kept = {
                "id": id,
                "start": stamp(start, zone),
                "end": stamp(end, zone),
                "user": call.account.reference(user),
            }
            call.account.store.put(place, kept)
            call.account.changed("override.created", shown(call.account, kept), call.actor, root=reference(found))
            results.append({"status": 201, "override": kept})
    if single is not None:
        if results[0]["status"] != 201:
            raise invalid(*results[0]["errors"])
        return Reply(201, {"override": results[0]["override"]})
    return results


@operation("listScheduleOverrides")
def overrides(call: OperationCall) -> Any:
    """List a schedule's overrides in a time range."""
    found = call.get(SCHEDULES, call.path["id"])
    since, until = time_range(call) or (call.account.now(), call.account.now())
    kept = call.account.store.all(f"{SCHEDULES}/{found['id']}/overrides")
    within = [one for one in kept if instant(one["start"]) < until and since < instant(one["end"])]
    if call.flag("editable"):
        within = [{"id": one["id"]} for one in within if instant(one["start"]) > call.account.now()]
    return {"overrides": [shown(call.account, one) for one in within], "total": len(within)}


@operation("deleteScheduleOverride")
def remove_override(call: OperationCall) -> Any:
    """Delete an override that lies ahead; end one that is under way."""
    place, id, now = f"{SCHEDULES}/{call.path['id']}/overrides", call.path["override_id"], call.account.now()
    kept = call.account.store.get(place, id)
    if kept is None:
        raise not_found("Override Not Found", 4004)
    if instant(kept["end"]) <= now:
        raise Refused(400, "Invalid Override", "The override has ended", code=4004)
    if instant(kept["start"]) <= now:
        kept["end"] = call.account.stamp()
        return Reply(200, None)
    call.account.store.remove(place, id)
    call.account.changed("override.deleted", shown(call.account, kept), call.actor, before=kept)
    return Reply(204)
