"""Compute on-calls from escalation policies: users and schedules in rules, layers, rotations and overrides."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import NamedTuple

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._rotations import assignments
from pagerduty_client.sandbox._shifts import DAY, Shift, final_shifts, is_endless
from pagerduty_client.sandbox._store import reference
from pagerduty_client.sandbox._values import Entity, array, objects, stamp

# The time around a range in which shifts are computed, to find where those that overlap it begin and end.
MAX_MARGIN = 60 * DAY


class OnCall(NamedTuple):
    """A user on call at a level of a policy; by a schedule, with a shift, or directly."""

    policy: Entity
    level: int
    user: Entity
    schedule: Entity | None = None
    shift: Shift | None = None

    def entry(self) -> Entity:
        """Return the on-call as the API shows it."""
        start, end = (stamp(self.shift.start), stamp(self.shift.end)) if self.shift is not None else (None, None)
        if self.schedule is not None and self.shift is not None and is_endless(self.schedule, self.shift):
            end = None
        schedule = reference(self.schedule) if self.schedule is not None else None
        own = {"escalation_policy": reference(self.policy), "escalation_level": self.level}
        return {**own, "schedule": schedule, "user": reference(self.user), "start": start, "end": end}


def on_call(account: Account, since: datetime, until: datetime) -> Iterator[OnCall]:
    """Yield who is on call in a time range, level by level."""
    for policy in account.store.all("/escalation_policies"):
        for level in range(1, len(array(policy, "escalation_rules")) + 1):
            yield from at_level(account, policy, level, since, until)


def at_level(account: Account, policy: Entity, level: int, since: datetime, until: datetime) -> Iterator[OnCall]:
    """Yield who is on call at a level of a policy in a time range."""
    rules = array(policy, "escalation_rules")
    for target in objects(rules[level - 1].get("targets")) if 0 < level <= len(rules) else ():
        found = account.store.find(target["id"])
        if found is None or found["type"] == "user":
            yield from [OnCall(policy, level, found)] if found is not None else ()
            continue
        for shift in shifts(account, found, since, until):
            person = account.store.get("/users", shift.user)
            if person is not None:
                yield OnCall(policy, level, person, found, shift)


def shifts(account: Account, schedule: Entity, since: datetime, until: datetime) -> list[Shift]:
    """Return the complete shifts of a schedule that overlap a time range."""
    if schedule.get("type") == "schedule_v3":
        return [one for one in assignments(account.store, schedule, since, until) if one.user]
    lengths = [int(one.get("rotation_turn_length_seconds") or 0) for one in objects(schedule.get("schedule_layers"))]
    margin = min(MAX_MARGIN, timedelta(seconds=2 * max(lengths, default=0)) + 8 * DAY)
    overrides = account.store.all(f"/schedules/{schedule['id']}/overrides")
    around = final_shifts(schedule, overrides, since - margin, until + margin)
    return [one for one in around if one.overlaps(since, until)]


def people(account: Account, policy: Entity | None, level: int) -> list[Entity]:
    """Return references to the users who are on call at a level of a policy now, without duplicates."""
    now = account.now()
    found = at_level(account, policy, level, now, now) if policy is not None else ()
    return list({one.user["id"]: reference(one.user) for one in found}.values())


def first_level(account: Account, policy: Entity | None) -> tuple[int, list[Entity]]:
    """Return the first level of a policy with a user on call, and the users."""
    for level in range(1, len(array(policy, "escalation_rules")) + 1):
        found = people(account, policy, level)
        if found:
            return level, found
    return 1, []
