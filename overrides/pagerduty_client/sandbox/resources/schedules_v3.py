"""Schedules with rotations (version 3): events, custom shifts, overrides, and the final schedule."""

from __future__ import annotations

from typing import Any

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._call import OperationCall
from pagerduty_client.sandbox._crud import check, tell
from pagerduty_client.sandbox._messages import invalid
from pagerduty_client.sandbox._registry import Resource, operation, resource
from pagerduty_client.sandbox._shifts import assignments, clipped, coverage, moment, starts
from pagerduty_client.sandbox._store import reference
from pagerduty_client.sandbox._values import Entity, child, instant, objects, objects_at, parse, stamp
from pagerduty_client.sandbox.resources.schedules import TWO_WEEKS, time_range

SCHEDULES = "/v3/schedules"
MAX_MEMBERS = 20


@resource("/v3/schedules")
class ScheduleV3(Resource):
    """Schedules; rotations are created separately."""

    def show(self, account: Account, entity: Entity, include: frozenset[str]) -> None:
        rotations = account.store.all(f"{SCHEDULES}/{entity['id']}/rotations")
        entity["rotations"] = [account.shown(one) for one in rotations]
        members = objects_at(entity, "rotations.events.assignment_strategy.members")
        found = [account.store.get("/users", id) for id in sorted({str(one.get("user_id")) for one in members})]
        entity["users"] = [reference(user) for user in found if user is not None]
        entity.pop("summary", None)


@operation("listSchedulesV3", state="read-only")
def schedules(call: OperationCall) -> Any:
    """List references to the schedules of version 3."""
    found = call.listed(call.store.all(SCHEDULES))
    return {**found, "schedules": [{**reference(one), "summary": one["name"]} for one in found["schedules"]]}


@operation("getScheduleV3", state="read-only")
def schedule(call: OperationCall) -> Any:
    """Return a schedule; the final schedule only if `include[]` names it."""
    result, now = call.account.shown(call.root, call.include), call.account.now()
    if "final_schedule" not in call.include:
        return result
    since, until = time_range(call) or (now, now + TWO_WEEKS)
    found = assignments(call.store, call.root, since, until)
    found = found if call.flag("overflow") else clipped(found, since, until)
    result["final_schedule"] = {
        "type": "final_schedule",
        "rendered_coverage_percentage": coverage([one for one in found if one.user], since, until),
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
        if moment(given["end_time"]) <= moment(given["start_time"]):
            raise invalid("end_time must be after start_time")
        starts(given)
        if not 1 <= len(objects(child(given, "assignment_strategy").get("members"))) <= MAX_MEMBERS:
            raise invalid(f"assignment_strategy.members must have 1 to {MAX_MEMBERS} members")

    def create(self, call: OperationCall, given: Entity) -> Entity:
        since = parse(given.get("effective_since"))
        is_past = since is None or since < call.account.now()
        return {**given, "effective_since": call.account.stamp() if is_past else given["effective_since"]}

    def delete(self, call: OperationCall, entity: Entity) -> bool:
        now = call.account.now()
        has_begun = instant(entity["effective_since"]) < now and moment(entity["start_time"]) < now
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
