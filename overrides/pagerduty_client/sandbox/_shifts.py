"""On-calls of schedules: with layers (version 2), and with rotations (version 3)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from itertools import islice, takewhile
from typing import NamedTuple

from dateutil.rrule import rruleset, rrulestr

from pagerduty_client.sandbox._messages import invalid
from pagerduty_client.sandbox._store import Store
from pagerduty_client.sandbox._values import Entity, array, child, instant, objects, parse, stamp, zone_of

DAY = timedelta(days=1)
WEEK = 7 * DAY
MAX_OCCURRENCES = 5_000


class Shift(NamedTuple):
    """A user's time on call. `member` is empty if nobody is; `source` names an override, a rotation or a shift."""

    start: datetime
    end: datetime
    member: Entity
    source: Entity

    @property
    def user(self) -> str:
        """The user's ID."""
        return str(self.member.get("user_id") or "")

    def overlaps(self, since: datetime, until: datetime) -> bool:
        """Return whether a part of it is in a time range; a range without length is a moment."""
        return self.start < until and since < self.end if since < until else self.start <= since < self.end

    def within(self, since: datetime, until: datetime) -> Shift:
        """Return the part in a time range."""
        return self._replace(start=max(self.start, since), end=min(self.end, until))

    def without(self, covers: Iterable[Shift]) -> list[Shift]:
        """Return the parts that no other shift covers."""
        parts: list[Shift] = [self]
        for cover in covers:
            cut = [(one._replace(end=min(one.end, cover.start)), one.within(cover.end, one.end)) for one in parts]
            parts = [one for pair in cut for one in pair if one.start < one.end]
        return parts


def layer_shifts(layer: Entity, zone: tzinfo, since: datetime, until: datetime) -> list[Shift]:
    """Return the complete shifts of a layer that overlap a time range."""
    users = [_member(one) for one in objects(layer.get("users"))]
    length = timedelta(seconds=int(layer.get("rotation_turn_length_seconds") or 0))
    start, end = instant(layer.get("start"), zone), parse(layer.get("end"), zone)
    virtual = parse(layer.get("rotation_virtual_start"), zone) or start
    restrictions, found = objects(layer.get("restrictions")), list[Shift]()
    turns = _windows(virtual, length, length, zone, max(since, start), until) if users and length else ()
    for turn, begins, ends in turns:
        shift = Shift(begins, ends, users[turn % len(users)], {}).within(start, end or ends)
        gaps = shift.without(part for one in restrictions for part in _allowed(one, zone, shift))
        found += shift.without(gaps) if restrictions else [shift]
    return [one for one in found if one.start < one.end and one.overlaps(since, until)]


def _windows(
    origin: datetime, every: timedelta, length: timedelta, zone: tzinfo, since: datetime, until: datetime
) -> Iterator[tuple[int, datetime, datetime]]:
    """Yield number, start and end of the recurring time ranges that overlap a time range.

    Those that recur after whole days start at the same time of day all year; others after the same time all year.
    """
    place = zone if not every % DAY else UTC
    first = origin.astimezone(place).replace(tzinfo=None)
    number = (since.astimezone(place).replace(tzinfo=None) - first - length) // every
    while (start := (first + number * every).replace(tzinfo=place).astimezone(UTC)) <= until:
        end = (first + number * every + length).replace(tzinfo=place).astimezone(UTC)
        if end >= since:
            yield number, start, end
        number += 1


def _allowed(restriction: Entity, zone: tzinfo, shift: Shift) -> Iterator[Shift]:
    """Yield the parts of a shift, and those around it, that a restriction allows."""
    length = timedelta(seconds=int(restriction.get("duration_seconds") or 0))
    clock = time.fromisoformat(str(restriction.get("start_time_of_day", "00:00:00")).rjust(8, "0"))
    weekday = restriction.get("start_day_of_week") if restriction.get("type") == "weekly_restriction" else None
    origin = datetime.combine(date(2024, 1, 1), clock, zone) + (int(weekday or 1) - 1) * DAY  # from a Monday
    for _, start, end in _windows(origin, WEEK if weekday else DAY, length, zone, shift.start, shift.end):
        yield shift._replace(start=start, end=end)


def override_shifts(overrides: Iterable[Entity], zone: tzinfo, since: datetime, until: datetime) -> list[Shift]:
    """Return the shifts of overrides that overlap a time range, newest first."""
    found = [
        Shift(instant(one["start"], zone), instant(one["end"], zone), _member(one), {"override_id": str(one["id"])})
        for one in overrides
    ]
    return [one for one in reversed(found) if one.overlaps(since, until)]


def _member(entry: Entity) -> Entity:
    """Return the user of a layer or an override as a member of a rotation."""
    return {"user_id": str(entry["user"]["id"])}


def final_shifts(schedule: Entity, overrides: Iterable[Entity], since: datetime, until: datetime) -> list[Shift]:
    """Return the on-calls of a time range: overrides over layers, later layers over earlier ones."""
    zone = zone_of(schedule.get("time_zone"))
    groups = [[one] for one in override_shifts(overrides, zone, since, until)]
    groups += [layer_shifts(one, zone, since, until) for one in reversed(objects(schedule.get("schedule_layers")))]
    found: list[Shift] = []
    for group in groups:  # each covers those after it
        found += [part for one in group for part in one.without(found)]
    result: list[Shift] = []
    for one in sorted(found, key=lambda shift: shift.start):
        if result and (result[-1].user, result[-1].end) == (one.user, one.start):
            result[-1] = result[-1]._replace(end=one.end, source=result[-1].source or one.source)
        else:
            result.append(one)
    return [one for one in result if one.overlaps(since, until)]


def is_endless(schedule: Entity, shift: Shift) -> bool:
    """Return whether a shift of a layer never ends: its only user has no restriction."""
    for layer in reversed(objects(schedule.get("schedule_layers"))):
        if {str(one["user"]["id"]) for one in objects(layer.get("users"))} == {shift.user}:
            return not array(layer, "restrictions") and not layer.get("end") and not shift.source
    return False


def clipped(shifts: Iterable[Shift], since: datetime, until: datetime) -> list[Shift]:
    """Return shifts truncated to a time range, in order."""
    return sorted((one.within(since, until) for one in shifts), key=lambda one: one.start)


def coverage(shifts: Iterable[Shift], since: datetime, until: datetime) -> float:
    """Return the percentage of a time range that shifts cover."""
    gaps = Shift(since, until, {}, {}).without(shifts)
    missing = sum((one.end - one.start for one in gaps), timedelta())
    return round(100 * (1 - missing / (until - since)), 4) if until > since else 0.0


def rendered(shifts: Iterable[Shift], zone: tzinfo, users: dict[str, Entity]) -> list[Entity]:
    """Return shifts in the format of schedules."""
    return [
        {"start": stamp(one.start, zone), "end": stamp(one.end, zone), "user": users[one.user]}
        | ({"id": one.source["override_id"]} if one.source else {})
        for one in shifts
        if one.user in users
    ]


def moment(value: Entity) -> datetime:
    """Return a time with its own time zone as an aware datetime."""
    return instant(value.get("date_time"), zone_of(value.get("time_zone")))


def starts(event: Entity) -> Iterator[datetime]:
    """Return the starts of an event's occurrences, in its time zone. Raises Refused for invalid rules."""
    zone = zone_of(event["start_time"].get("time_zone"))
    first = moment(event["start_time"]).astimezone(zone).replace(tzinfo=None)
    lines = [line if ":" in line else f"RRULE:{line}" for line in map(str, array(event, "recurrence"))]
    found = rruleset()
    found.rdate(first)
    try:
        if lines:
            found = rrulestr("\n".join(lines), dtstart=first, forceset=True, ignoretz=True)
    except (ValueError, TypeError) as error:
        raise invalid(f"recurrence: {error}") from None
    return (one.replace(tzinfo=zone) for one in iter(found))


def assignments(store: Store, schedule: Entity, since: datetime, until: datetime) -> list[Shift]:
    """Return the on-calls of a time range: occurrences and custom shifts, with their overrides."""
    place = f"/v3/schedules/{schedule['id']}"
    found: list[Shift] = []
    for rotation in store.all(f"{place}/rotations"):
        for event in store.all(f"{place}/rotations/{rotation['id']}/events"):
            found += _of_event(event, rotation["id"], until + DAY)
    for shift in store.all(f"{place}/custom_shifts"):
        times = instant(shift["start_time"]), instant(shift["end_time"])
        source = {"type": "custom_shift_source", "shift_id": shift["id"]}
        found += [Shift(*times, child(one, "member"), source) for one in objects(shift.get("assignments"))]
    for override in store.all(f"{place}/overrides"):
        found = [part for one in found for part in _overridden(one, override)]
    return sorted((one for one in found if one.overlaps(since, until)), key=lambda one: (one.start, one.end))


def _of_event(event: Entity, rotation: str, until: datetime) -> Iterator[Shift]:
    """Yield the shifts of an event's occurrences, up to a time."""
    strategy, source = child(event, "assignment_strategy"), {"type": "rotation_source", "rotation_id": rotation}
    members, every = objects(strategy.get("members")), str(strategy.get("type", "")).startswith("every")
    per_member = max(int(strategy.get("shifts_per_member") or 1), 1)
    length = moment(event["end_time"]) - moment(event["start_time"])
    since = parse(event.get("effective_since")) or moment(event["start_time"])
    ends = parse(event.get("effective_until")) or until + length
    occurrences = takewhile(lambda start: start < min(until, ends), islice(starts(event), MAX_OCCURRENCES))
    for number, start in enumerate(one.astimezone(UTC) for one in occurrences):
        turn = members if every or not members else [members[number // per_member % len(members)]]
        shifts = [Shift(start, start + length, member, source).within(since, ends) for member in turn]
        yield from [one for one in shifts if one.start < one.end]


def _overridden(one: Shift, override: Entity) -> list[Shift]:
    """Return an assignment's parts before, after and within an override of its member."""
    source = {"type": "override_source", "override_id": override["id"]}
    times = instant(override["start_time"]), instant(override["end_time"])
    cover = Shift(*times, child(override, "overriding_member"), source).within(one.start, one.end)
    of = override.get("rotation_id") or override.get("custom_shift_id")
    same = of in (None, one.source.get("rotation_id"), one.source.get("shift_id"))
    is_member = child(override, "overridden_member").get("user_id") == one.member.get("user_id")
    return [*one.without([cover]), cover] if same and is_member and cover.start < cover.end else [one]
