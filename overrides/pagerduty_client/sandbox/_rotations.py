"""On-calls of a schedule with rotations (version 3): recurring events, custom shifts, overrides."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import takewhile

from dateutil.rrule import rruleset, rrulestr

from pagerduty_client.sandbox._messages import invalid
from pagerduty_client.sandbox._shifts import Shift
from pagerduty_client.sandbox._store import Store
from pagerduty_client.sandbox._values import Entity, array, child, instant, objects, parse, zone_of

MAX_OCCURRENCES = 5_000


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


def _occurrences(event: Entity, until: datetime) -> Iterator[tuple[int, datetime, datetime]]:
    """Yield number, start and end of an event's occurrences, up to a time."""
    length = moment(event["end_time"]) - moment(event["start_time"])
    since = parse(event.get("effective_since")) or moment(event["start_time"])
    ends = parse(event.get("effective_until"))
    last = min(until, ends) if ends is not None else until
    for number, local in takewhile(lambda one: one[1] < last and one[0] < MAX_OCCURRENCES, enumerate(starts(event))):
        start = local.astimezone(UTC)
        end = min(start + length, ends) if ends is not None else start + length
        if end > since:
            yield number, max(start, since), end


def assignments(store: Store, schedule: Entity, since: datetime, until: datetime) -> list[Shift]:
    """Return the on-calls of a time range: occurrences and custom shifts, with their overrides."""
    place = f"/v3/schedules/{schedule['id']}"
    found: list[Shift] = []
    for rotation in store.all(f"{place}/rotations"):
        for event in store.all(f"{place}/rotations/{rotation['id']}/events"):
            found += _of_event(event, rotation["id"], until)
    for shift in store.all(f"{place}/custom_shifts"):
        times = instant(shift["start_time"]), instant(shift["end_time"])
        source = {"type": "custom_shift_source", "shift_id": shift["id"]}
        found += [Shift(*times, child(one, "member"), source) for one in objects(shift.get("assignments"))]
    for override in store.all(f"{place}/overrides"):
        found = [part for one in found for part in _overridden(one, override)]
    return sorted((one for one in found if one.overlaps(since, until)), key=lambda one: (one.start, one.end))


def _of_event(event: Entity, rotation: str, until: datetime) -> Iterator[Shift]:
    strategy = child(event, "assignment_strategy")
    members, every = objects(strategy.get("members")), str(strategy.get("type", "")).startswith("every")
    per_member = max(int(strategy.get("shifts_per_member") or 1), 1)
    source = {"type": "rotation_source", "rotation_id": rotation}
    for number, start, end in _occurrences(event, until + timedelta(days=1)):
        turn = members if every or not members else [members[number // per_member % len(members)]]
        for member in turn:
            yield Shift(start, end, member, source)


def _overridden(one: Shift, override: Entity) -> Iterator[Shift]:
    """Yield an assignment's parts before, within and after an override of its member."""
    start, end = instant(override["start_time"]), instant(override["end_time"])
    source = override.get("rotation_id") or override.get("custom_shift_id")
    same = source in (None, one.source.get("rotation_id"), one.source.get("shift_id"))
    is_member = child(override, "overridden_member").get("user_id") == one.member.get("user_id")
    if not same or not is_member or end <= one.start or one.end <= start:
        yield one
        return
    if one.start < start:
        yield one._replace(end=start)
    within = {"type": "override_source", "override_id": override["id"]}
    yield Shift(max(start, one.start), min(end, one.end), child(override, "overriding_member"), within)
    if end < one.end:
        yield one._replace(start=end)
