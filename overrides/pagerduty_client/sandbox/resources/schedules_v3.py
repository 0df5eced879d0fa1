"""Schedules with rotations (version 3): events, custom shifts, overrides, and the final schedule."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._call import OperationCall
from pagerduty_client.sandbox._json import Entity, child, is_object, objects
from pagerduty_client.sandbox._messages import invalid
from pagerduty_client.sandbox._registry import Resource, operation, resource
from pagerduty_client.sandbox._render import shown
from pagerduty_client.sandbox._rotations import Assignment, assignments, moment, rules
from pagerduty_client.sandbox._shifts import Shift, coverage
from pagerduty_client.sandbox._store import PLACE, reference
from pagerduty_client.sandbox._times import instant, parse, stamp
from pagerduty_client.sandbox.resources.schedules import policies_of, time_range

SCHEDULES = "/v3/schedules"
MAX_ROTATIONS = 10
TWO_WEEKS = timedelta(weeks=2)


@resource("/v3/schedules")
class ScheduleV3(Resource):
    """Rotations are created on their own."""

    kind = "schedule_v3"
    missing = ("Schedule Not Found", 3004)

    def complete(self, account: Account, given: Entity) -> Entity:
        return {"description": "", "time_zone": "Etc/UTC", "teams": [], **given, "type": "schedule_v3"}

    def create(self, call: OperationCall, given: Entity) -> Entity:
        self._check(given)
        if not given.get("name"):
            raise invalid("Name cannot be empty.")
        return given

    def update(self, call: OperationCall, entity: Entity, given: Entity) -> Entity:
        self._check(given)
        if not given.get("time_zone"):
            raise invalid("Time zone cannot be empty.")
        return given

    def _check(self, given: Entity) -> None:
        for name in ("rotations", "escalation_policies"):
            if given.get(name):
                raise invalid(f"{name} cannot be set here")

    def delete(self, call: OperationCall, entity: Entity) -> None:
        if policies_of(call.account, entity):
            raise invalid("Schedule can't be deleted if it's being used by escalation policies")

    def show(self, account: Account, entity: Entity) -> None:
        rotations = account.store.all(f"{SCHEDULES}/{entity['id']}/rotations")
        entity["rotations"] = [with_events(account, entity["id"], one) for one in rotations]
        entity["escalation_policies"] = [reference(one) for one in policies_of(account, entity)]
        members = {
            str(member["user_id"])
            for rotation in objects(entity["rotations"])
            for event in objects(rotation["events"])
            for member in objects(child(event, "assignment_strategy").get("members"))
            if member.get("user_id")
        }
        entity["users"] = [reference(user) for id in sorted(members) if (user := account.store.get("/users", id))]
        entity.pop("summary", None)


def with_events(account: Account, schedule: str, rotation: Entity) -> Entity:
    """Return a rotation with its events."""
    return {**rotation, "events": account.store.all(f"{SCHEDULES}/{schedule}/rotations/{rotation['id']}/events")}


@operation("listSchedulesV3", state="read-only")
def schedules(call: OperationCall) -> Any:
    """List references to the schedules of version 3."""
    found = call.listed(call.account.store.all(SCHEDULES))
    found["schedules"] = [
        {**reference(one), "summary": one["name"]} for one in objects(found["schedules"]) if "name" in one
    ]
    return found


@operation("getScheduleV3", state="read-only")
def schedule(call: OperationCall) -> Any:
    """Return a schedule; the final schedule only where `include[]` asks for it."""
    if call.account.store.get("/schedules", call.path["id"]) is not None:
        raise invalid("This is a schedule of version 2: read it at /schedules")
    found = call.get(SCHEDULES, call.path["id"])
    result = shown(call.account, found, call.include)
    if "final_schedule" in call.include:
        now = call.account.now()
        result["final_schedule"] = final(call, found, *(time_range(call) or (now, now + TWO_WEEKS)))
    return {"schedule": result}


def final(call: OperationCall, found: Entity, since: datetime, until: datetime) -> Entity:
    """Return who is on call in a time range."""
    parts = assignments(call.account.store, found, since, until)
    if not call.flag("overflow"):
        parts = [one._replace(start=max(one.start, since), end=min(one.end, until)) for one in parts]
    covered = [Shift(one.start, one.end, str(one.member["user_id"])) for one in parts if one.member.get("user_id")]
    return {
        "type": "final_schedule",
        "rendered_coverage_percentage": coverage(covered, since, until),
        "computed_shift_assignments": [_computed(one) for one in parts],
    }


def _computed(one: Assignment) -> Entity:
    times = {"start_time": stamp(one.start), "end_time": stamp(one.end)}
    return {"type": "computed_shift_assignment", **times, "member": one.member, "source": one.source}


@resource("/v3/schedules/{id}/rotations")
class Rotation(Resource):
    """A rotation is created empty."""

    kind = "rotation"
    ids = "ulid"
    web = None

    def complete(self, account: Account, given: Entity) -> Entity:
        return {**given, "type": "schedule_rotation", "events": []}

    def create(self, call: OperationCall, given: Entity) -> Entity:
        if len(call.account.store.all(call.request.path)) >= MAX_ROTATIONS:
            raise invalid(f"A schedule has at most {MAX_ROTATIONS} rotations")
        return {}

    def show(self, account: Account, entity: Entity) -> None:
        entity["events"] = account.store.all(f"{entity[PLACE]}/{entity['id']}/events")


@resource("/v3/schedules/{id}/rotations/{rotation_id}/events")
class Event(Resource):
    """An event recurs; one that is under way can only be ended."""

    kind = "schedule_event"
    ids = "ulid"
    web = None

    def complete(self, account: Account, given: Entity) -> Entity:
        return {
            "effective_until": None,
            "recurrence": [],
            "effective_since": account.stamp(),
            **given,
            "type": "schedule_event",
        }

    def create(self, call: OperationCall, given: Entity) -> Entity:
        since = parse(given.get("effective_since"))
        if since is None or since < call.account.now():
            given["effective_since"] = call.account.stamp()
        self._check(given)
        return given

    def _check(self, given: Entity) -> None:
        if moment(given["end_time"]) <= moment(given["start_time"]):
            raise invalid("end_time must be after start_time")
        rules(given)
        members = objects(child(given, "assignment_strategy").get("members"))
        if not 1 <= len(members) <= 20:
            raise invalid("assignment_strategy.members must have 1 to 20 members")

    def update(self, call: OperationCall, entity: Entity, given: Entity) -> Entity:
        now = call.account.now()
        ends = parse(entity.get("effective_until"))
        if ends is not None and ends <= now:
            raise invalid("a past event cannot be changed")
        self._check({**entity, **given})
        return given


def _check_times(given: Entity) -> None:
    start, end = parse(given.get("start_time")), parse(given.get("end_time"))
    if start is None or end is None or end <= start:
        raise invalid("end_time must be after start_time")


@resource("/v3/schedules/{id}/custom_shifts", "/v3/schedules/{id}/overrides")
class Shifts(Resource):
    """Custom shifts and overrides have times, which are shown in UTC."""

    ids = "ulid"
    web = None
    schema = "CustomShift"

    def complete(self, account: Account, given: Entity) -> Entity:
        times: Entity = {name: stamp(instant(given[name])) for name in ("start_time", "end_time") if name in given}
        kind = "override_shift" if "overriding_member" in given else "custom_shift"
        return {**given, **times, "type": kind}

    def update(self, call: OperationCall, entity: Entity, given: Entity) -> Entity:
        _check_times({**entity, **given})
        times: Entity = {name: stamp(instant(given[name])) for name in ("start_time", "end_time") if name in given}
        return {**given, **times}


def _add(call: OperationCall, key: str, schema: str) -> Any:
    """Create the custom shifts or overrides of a body."""
    call.get(SCHEDULES, call.path["id"])
    place = f"{SCHEDULES}/{call.path['id']}/{key}"
    given = objects(call.body.get(key))
    for one in given:
        _check_times(one)
        for user in _members(one):
            call.get("/users", user)
    made = [call.account.make(schema, one, place) for one in given]
    for one in made:
        call.account.changed(f"{one['type']}.created", shown(call.account, one), call.actor)
    return {key: [shown(call.account, one) for one in made]}


def _members(given: Entity) -> list[str]:
    named = [given.get("overriding_member"), given.get("overridden_member")]
    named += [one.get("member") for one in objects(given.get("assignments"))]
    return [str(one["user_id"]) for one in named if is_object(one) and one.get("user_id")]


@operation("createCustomShifts")
def add_shifts(call: OperationCall) -> Any:
    """Add shifts outside of the rotations."""
    for one in objects(call.body.get("custom_shifts")):
        if len(objects(one.get("assignments"))) != 1:
            raise invalid("a custom shift has exactly one assignment")
    return _add(call, "custom_shifts", "CustomShift")


@operation("createOverrides")
def add_overrides(call: OperationCall) -> Any:
    """Put members on call in place of others."""
    for one in objects(call.body.get("overrides")):
        if bool(one.get("rotation_id")) is bool(one.get("custom_shift_id")):
            raise invalid("an override has exactly one of rotation_id and custom_shift_id")
    return _add(call, "overrides", "OverrideShift")


@operation("listCustomShifts", "listOverrides", state="read-only")
def in_range(call: OperationCall) -> Any:
    """List custom shifts or overrides of a time range."""
    call.get(SCHEDULES, call.path["id"])
    now = call.account.now()
    since, until = time_range(call) or (now, now + TWO_WEEKS)
    kept = call.account.store.all(call.request.path)
    return call.listed([one for one in kept if instant(one["start_time"]) < until and since < instant(one["end_time"])])


@operation("deleteCustomShift")
def remove_shift(call: OperationCall) -> None:
    """Delete a shift that lies ahead; end one that is under way."""
    place, now = f"{SCHEDULES}/{call.path['id']}/custom_shifts", call.account.now()
    found = call.get(place, call.path["custom_shift_id"])
    if instant(found["end_time"]) <= now:
        raise invalid("a past shift cannot be deleted")
    if instant(found["start_time"]) <= now:
        found["end_time"] = call.account.stamp()
    else:
        call.account.store.remove(place, found["id"])


@operation("deleteEvent")
def remove_event(call: OperationCall) -> None:
    """Delete an event that lies ahead; end one that is under way."""
    place = f"{SCHEDULES}/{call.path['id']}/rotations/{call.path['rotation_id']}/events"
    found = call.get(place, call.path["event_id"])
    if instant(found["effective_since"]) < call.account.now() and moment(found["start_time"]) < call.account.now():
        found["effective_until"] = call.account.stamp()
    else:
        call.account.store.remove(place, found["id"])
