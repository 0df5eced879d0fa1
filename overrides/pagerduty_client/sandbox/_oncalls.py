"""Who is on call: from escalation policies, their rules' users and schedules, the schedules' layers and overrides."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._samples import stamp
from pagerduty_client.sandbox._store import Entity

# A shift is looked for so far around a moment.
FAR = timedelta(days=90)


def on_call(account: Account, since: datetime, until: datetime | None = None) -> list[Entity]:
    """The on-call entries that overlap a time, level by level."""
    until = until or since
    found = []
    for policy in account.store.all("/escalation_policies"):
        for level, rule in enumerate(policy.get("escalation_rules") or [], 1):
            for target in rule.get("targets") or []:
                for user, schedule, start, end in _people(account, target, since, until):
                    found.append(
                        {
                            "escalation_policy": account.store.reference(policy),
                            "escalation_level": level,
                            "schedule": account.store.reference(schedule) if schedule is not None else None,
                            "user": account.store.reference(user),
                            "start": stamp(start) if start is not None else None,
                            "end": stamp(end) if end is not None else None,
                        }
                    )
    return found


def _people(account: Account, target: Entity, since: datetime, until: datetime) -> list[tuple[Any, ...]]:
    user = account.store.get("/users", target["id"])
    if user is not None:
        return [(user, None, None, None)]
    schedule = account.store.get("/schedules", target["id"])
    if schedule is None:
        return []
    found = []
    for user_id, start, end in shifts(account, schedule, since, until):
        person = account.store.get("/users", user_id)
        if person is not None:
            found.append((person, schedule, start, end))
    return found


def shifts(
    account: Account, schedule: Entity, since: datetime, until: datetime
) -> list[tuple[str, datetime, datetime]]:
    """The users, with start and end of each of their shifts, that overlap a time; the last layer has the say."""
    found: list[tuple[str, datetime, datetime]] = []
    overrides = [_span(one) for one in account.store.all(f"/schedules/{schedule['id']}/overrides")]
    layers = schedule.get("schedule_layers") or []
    starts = sorted([start for _, start, _ in overrides] + [datetime.fromisoformat(one["start"]) for one in layers])
    moment = since
    while moment <= until and moment < since + FAR:
        shift = _at(schedule, overrides, moment)
        if shift is None:  # nobody, until a layer or an override begins
            later = [start for start in starts if start > moment]
            if not later:
                break
            moment = later[0]
            continue
        found.append(shift)
        moment = shift[2]
        if shift[2] <= since:
            break
    return found


def _at(
    schedule: Entity, overrides: list[tuple[str, datetime, datetime]], moment: datetime
) -> tuple[str, datetime, datetime] | None:
    """Who is on call at a moment, and from when until when."""
    for user, start, end in reversed(overrides):
        if start <= moment < end:
            return user, start, end
    for layer in reversed(schedule.get("schedule_layers") or []):
        shift = _turn(layer, moment)
        if shift is None:
            continue
        user, start, end = shift
        for _, begun, ended in overrides:  # an override ends a turn, and begins the rest of it
            if start < ended <= moment:
                start = ended
            if moment < begun < end:
                end = begun
        return user, start, end
    return None


def _turn(layer: Entity, moment: datetime) -> tuple[str, datetime, datetime] | None:
    """Whose turn a layer has at a moment."""
    users = [one["user"]["id"] for one in layer.get("users") or []]
    start, virtual = (datetime.fromisoformat(layer[name]) for name in ("start", "rotation_virtual_start"))
    end = datetime.fromisoformat(layer["end"]) if layer.get("end") else None
    length = timedelta(seconds=layer["rotation_turn_length_seconds"])
    if not users or moment < start or (end is not None and moment >= end) or not length:
        return None
    turn = (moment - virtual) // length
    begun = virtual + turn * length
    return users[turn % len(users)], max(begun, start), min(begun + length, end) if end is not None else begun + length


def _span(override: Entity) -> tuple[str, datetime, datetime]:
    return (
        override["user"]["id"],
        datetime.fromisoformat(override["start"]),
        datetime.fromisoformat(override["end"]),
    )
