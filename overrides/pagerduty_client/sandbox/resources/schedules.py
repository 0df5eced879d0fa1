"""Schedules with layers (version 2), and with rotations (version 3): rendering, overrides, users."""

from __future__ import annotations

import copy
from datetime import datetime, timedelta
from typing import Any

from pagerduty_client.sandbox import _shifts
from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._call import OperationCall
from pagerduty_client.sandbox._crud import check, tell
from pagerduty_client.sandbox._messages import Reply, invalid
from pagerduty_client.sandbox._registry import Resource, operation, resource, resource_of
from pagerduty_client.sandbox._store import PLACE, reference
from pagerduty_client.sandbox._values import (
    Entity,
    child,
    id_in,
    ids,
    instant,
    objects,
    objects_at,
    parse,
    stamp,
    zone_of,
)
from pagerduty_client.sandbox.resources.escalation_policies import shifts

SCHEDULES = "/schedules"
V3 = "/v3/schedules"
MAX_MEMBERS = 20
TWO_WEEKS = timedelta(weeks=2)
_UNRENDERED: Entity = {"rendered_schedule_entries": [], "rendered_coverage_percentage": None}


@resource("/schedules")
class Schedule(Resource):
    """Layers are written lowest priority first, and shown highest priority first."""

    def complete(self, account: Account, given: Entity) -> Entity:
        return super().complete(account, {name: value for name, value in given.items() if value is not None})

    def stored(self, account: Account, kept: Entity, given: Entity) -> Entity:
        layers = objects(given.get("schedule_layers"))
        if kept and "schedule_layers" not in given:
            return given
        return {**given, "schedule_layers": _layers(account, kept or {**given, "schedule_layers": []}, layers)}

    def show(self, account: Account, entity: Entity, include: frozenset[str]) -> None:
        layers = objects(entity.get("schedule_layers"))[::-1]
        entity["schedule_layers"] = [{**one, **_UNRENDERED} for one in layers]
        entity["users"] = list({one["id"]: one for one in objects_at(layers, "users.user")}.values())
        entity["final_schedule"] = {"name": "Final Schedule", **_UNRENDERED}
        entity["overrides_subschedule"] = {"name": "Overrides", **_UNRENDERED}


def _layers(account: Account, schedule: Entity, given: list[Entity]) -> list[Entity]:
    """Return a schedule's layers after a change: omitted layers are ended, because layers are never deleted."""
    zone, kept = zone_of(schedule.get("time_zone")), {one["id"]: one for one in objects(schedule["schedule_layers"])}
    found: list[Entity] = []
    for number, sent in enumerate(given, 1):
        one: Entity = {"restrictions": [], "end": None, "name": None, **kept.get(sent.get("id"), {}), **sent}
        start = one.get("start") or account.stamp()
        one |= {
            "id": one.get("id") or account.store.new_id(f"{SCHEDULES}/layers"),
            "name": one["name"] or f"Layer {number}",
            "start": stamp(instant(start, zone), zone),
            "end": stamp(instant(one["end"], zone), zone) if one["end"] else None,
            "rotation_virtual_start": stamp(instant(one.get("rotation_virtual_start") or start, zone), zone),
            "rotation_turn_length_seconds": int(one.get("rotation_turn_length_seconds") or 0),
        }
        found.append({name: value for name, value in one.items() if not name.startswith("rendered_")})
    ended = [one for id, one in kept.items() if id not in ids(found)]
    for one in ended:
        end = parse(one.get("end"))
        one["end"] = account.stamp() if end is None or end > account.now() else one["end"]
    return ended + found


def time_range(call: OperationCall) -> tuple[datetime, datetime] | None:
    """Return the time range to render; None if none is requested. It defaults to two weeks."""
    since, until = call.time("since"), call.time("until")
    if since is None and until is None:
        return None
    since = since or (until or call.account.now()) - TWO_WEEKS
    until = until or since + TWO_WEEKS
    if until < since:
        raise invalid("until must not be before since")
    return since, until


def render(call: OperationCall, schedule: Entity) -> Entity:
    """Return a schedule with the entries of the requested time range."""
    result, given = call.account.shown(schedule, call.include), time_range(call)
    if given is None:
        return result
    own = zone_of(schedule.get("time_zone"))
    users = {str(one["id"]): reference(one) for one in call.store.all("/users")}
    overrides = call.store.all(f"{SCHEDULES}/{schedule['id']}/overrides")
    layers = {one["id"]: one for one in objects(schedule.get("schedule_layers"))}
    parts = [(one, _shifts.layer_shifts(layers[one["id"]], own, *given)) for one in objects(result["schedule_layers"])]
    final = [one._replace(source={}) for one in _shifts.final_shifts(schedule, overrides, *given)]
    parts.append((result["final_schedule"], final))
    parts.append((result["overrides_subschedule"], _shifts.override_shifts(overrides, own, *given)))
    for part, found in parts:
        cut = sorted(found, key=lambda one: one.start) if call.flag("overflow") else _shifts.clipped(found, *given)
        part["rendered_schedule_entries"] = _shifts.rendered(cut, own, users)
        part["rendered_coverage_percentage"] = _shifts.coverage(found, *given)
    return result


@operation("getSchedule")
def schedule(call: OperationCall) -> Any:
    """Return a schedule, rendered for the requested time range."""
    result, wanted = render(call, call.root), call.first("include_next_oncall_for_user")
    now = call.account.now()
    coming = shifts(call.account, call.root, now, now + timedelta(days=90)) if wanted is not None else []
    for one in [one for one in coming if one.user == wanted and one.end > now][:1]:
        result["next_oncall_for_user"] = {"start": stamp(one.start), "end": stamp(one.end)}
    return result


@operation("listSchedules")
def schedules(call: OperationCall) -> Any:
    """List schedules; layers are shown only if `include[]` names them."""
    found = call.listed(call.store.all(SCHEDULES))
    for one in objects(found["schedules"]):
        if "schedule_layers" in call.include:
            one |= render(call, call.get(SCHEDULES, one["id"]))
        else:
            for name in ("schedule_layers", "final_schedule", "overrides_subschedule"):
                one.pop(name, None)
    return found


@operation("createSchedulePreview", state="read-only")
def preview(call: OperationCall) -> Any:
    """Return a preview of a schedule, without storing it."""
    given = copy.deepcopy(call.sent)
    check(call, SCHEDULES, given, None)
    made = resource_of(SCHEDULES).complete(call.account, given)
    return render(call, {**made, "id": "PREVIEW", "summary": made["name"], PLACE: SCHEDULES})


@operation("listScheduleUsers", state="read-only")
def users(call: OperationCall) -> Any:
    """List the users who are on call in a time range."""
    given = time_range(call) or (call.account.now(), call.account.now())
    wanted = dict.fromkeys(one.user for one in shifts(call.account, call.root, *given))
    known = [call.store.get("/users", id) for id in wanted]
    return {"users": [call.account.shown(one) for one in known if one is not None]}


@operation("createScheduleOverride")
def add_overrides(call: OperationCall) -> Any:
    """Put users on call instead of others; invalid overrides are rejected one by one."""
    place, zone, single = call.request.path, zone_of(call.root.get("time_zone")), call.body.get("override")
    results: list[Entity] = []
    for one in objects(call.body.get("overrides")) or objects([single]):
        start, end = parse(one.get("start"), zone), parse(one.get("end"), zone)
        user = call.store.get("/users", id_in(one, "user"))
        if start is None or end is None or end <= start or user is None:
            error = "User not found" if user is None else "Override must end after its start"
            results.append({"status": 400, "errors": [error], "override": one})
            continue
        times = {"start": stamp(start, zone), "end": stamp(end, zone)}
        kept = call.store.put(place, {"id": call.store.new_id(place, "Q"), **times, "user": reference(user)})
        tell(call, place, "created", kept)
        results.append({"status": 201, "override": kept})
    if single is not None and results[0]["status"] != 201:
        raise invalid(*results[0]["errors"])
    return Reply(201, {"override": results[0]["override"]} if single is not None else results)


@operation("listScheduleOverrides", "listCustomShifts", "listOverrides", state="read-only")
def in_range(call: OperationCall) -> Any:
    """List the overrides or custom shifts in a time range."""
    start, end = resource_of(call.request.path).period
    now = call.account.now()
    since, until = time_range(call) or (now, now + TWO_WEEKS)
    found = [one for one in call.store.all(call.request.path) if not call.flag("editable") or instant(one[start]) > now]
    return [one for one in found if instant(one[start]) < until and since < instant(one[end])]


# --- version 3


@resource("/v3/schedules")
class ScheduleV3(Resource):
    """Schedules; rotations are created separately."""

    def show(self, account: Account, entity: Entity, include: frozenset[str]) -> None:
        rotations = account.store.all(f"{V3}/{entity['id']}/rotations")
        entity["rotations"] = [account.shown(one) for one in rotations]
        members = objects_at(entity, "rotations.events.assignment_strategy.members")
        found = [account.store.get("/users", id) for id in sorted({str(one.get("user_id")) for one in members})]
        entity["users"] = [reference(user) for user in found if user is not None]
        entity.pop("summary", None)


@operation("listSchedulesV3", state="read-only")
def schedules_v3(call: OperationCall) -> Any:
    """List references to the schedules of version 3."""
    found = call.listed(call.store.all(V3))
    return {**found, "schedules": [{**reference(one), "summary": one["name"]} for one in found["schedules"]]}


@operation("getScheduleV3", state="read-only")
def schedule_v3(call: OperationCall) -> Any:
    """Return a schedule; the final schedule only if `include[]` names it."""
    result, now = call.account.shown(call.root, call.include), call.account.now()
    if "final_schedule" not in call.include:
        return result
    since, until = time_range(call) or (now, now + TWO_WEEKS)
    found = _shifts.assignments(call.store, call.root, since, until)
    found = found if call.flag("overflow") else _shifts.clipped(found, since, until)
    result["final_schedule"] = {
        "type": "final_schedule",
        "rendered_coverage_percentage": _shifts.coverage([one for one in found if one.user], since, until),
        "computed_shift_assignments": [
            {"type": "computed_shift_assignment", "start_time": stamp(one.start), "end_time": stamp(one.end)}
            | {"member": one.member, "source": one.source}
            for one in found
        ],
    }
    return result


@resource("/v3/schedules/{id}/rotations/{rotation_id}/events")
class Event(Resource):
    """Recurring events; one that has started can only be ended."""

    def check(self, call: OperationCall, given: Entity) -> None:
        ends = parse(given.get("effective_until"))
        if "id" in given and ends is not None and ends <= call.account.now():
            raise invalid("a past event cannot be changed")
        if _shifts.moment(given["end_time"]) <= _shifts.moment(given["start_time"]):
            raise invalid("end_time must be after start_time")
        _shifts.starts(given)
        if not 1 <= len(objects(child(given, "assignment_strategy").get("members"))) <= MAX_MEMBERS:
            raise invalid(f"assignment_strategy.members must have 1 to {MAX_MEMBERS} members")

    def create(self, call: OperationCall, given: Entity) -> Entity:
        since = parse(given.get("effective_since"))
        is_past = since is None or since < call.account.now()
        return {**given, "effective_since": call.account.stamp() if is_past else given["effective_since"]}

    def delete(self, call: OperationCall, entity: Entity) -> bool:
        now = call.account.now()
        has_begun = instant(entity["effective_since"]) < now and _shifts.moment(entity["start_time"]) < now
        if has_begun:
            entity["effective_until"] = call.account.stamp()
        return has_begun


@resource("/v3/schedules/{id}/custom_shifts")
class Shifts(Resource):
    """Custom shifts and overrides have times, shown in UTC, and members who are users of the account."""

    def stored(self, account: Account, kept: Entity, given: Entity) -> Entity:
        kind = "override_shift" if "overriding_member" in {**kept, **given} else "custom_shift"
        return {**given, **{name: stamp(instant(given[name])) for name in self.period if name in given}, "type": kind}

    def check(self, call: OperationCall, given: Entity) -> None:
        if "id" in given:
            return
        for path in ("overriding_member", "overridden_member", "assignments.member"):
            for one in objects_at(given, path):
                if one.get("user_id"):
                    call.get("/users", one["user_id"])
        if "overriding_member" in given and bool(given.get("rotation_id")) is bool(given.get("custom_shift_id")):
            raise invalid("an override has exactly one of rotation_id and custom_shift_id")
        if "overriding_member" not in given and len(objects(given.get("assignments"))) != 1:
            raise invalid("a custom shift has exactly one assignment")

    def delete(self, call: OperationCall, entity: Entity) -> bool:
        return entity["type"] == "custom_shift" and super().delete(call, entity)


@operation("createCustomShifts", "createOverrides")
def add_shifts(call: OperationCall) -> Any:
    """Add custom shifts, or put members on call instead of others: all of a body, or none."""
    place, key = call.request.path, call.request.path.rpartition("/")[2]
    given = objects(call.body.get(key))
    for one in given:
        check(call, place, one, None)
    schema = "CustomShift" if key == "custom_shifts" else "OverrideShift"
    made = [call.account.make(schema, one, place) for one in given]
    for one in made:
        tell(call, place, "created", one)
    return {key: [call.account.shown(one) for one in made]}
