"""Escalation policies, and who is on call: users and schedules in their rules."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._call import OperationCall
from pagerduty_client.sandbox._messages import invalid
from pagerduty_client.sandbox._registry import Resource, operation, resource
from pagerduty_client.sandbox._shifts import DAY, Shift, assignments, final_shifts, is_endless
from pagerduty_client.sandbox._store import reference
from pagerduty_client.sandbox._values import Entity, array, is_object, objects, stamp

POLICIES = "/escalation_policies"
STRATEGY = "escalation_rule_assignment_strategy"
MAX_AHEAD = 91 * DAY
# The time around a range in which shifts are computed, to find where those that overlap it begin and end.
MAX_MARGIN = 60 * DAY


@resource("/escalation_policies")
class EscalationPolicy(Resource):
    """Rules get IDs; their strategy is shown on request."""

    def stored(self, account: Account, kept: Entity, given: Entity) -> Entity:
        rules: list[Entity] = []
        for one in objects(given.get("escalation_rules")):
            strategy = one.get(STRATEGY)
            named = {STRATEGY: strategy.get("type")} if is_object(strategy) else {}
            id = one.get("id") or account.store.new_id(f"{POLICIES}/rules")
            rules.append({"escalation_delay_in_minutes": 30, **one, **named, "id": id})
        return given if kept and not rules else {**given, "escalation_rules": rules}

    def show(self, account: Account, entity: Entity, include: frozenset[str]) -> None:
        if not any(STRATEGY.removesuffix("y") in one for one in include):
            rules = objects(entity["escalation_rules"])
            entity["escalation_rules"] = [{k: v for k, v in one.items() if k != STRATEGY} for one in rules]


def at_level(account: Account, policy: Entity, level: int, since: datetime, until: datetime) -> Iterator[Entity]:
    """Yield who is on call at a level of a policy in a time range, as the API shows it."""
    rules, own = array(policy, "escalation_rules"), {"escalation_policy": reference(policy), "escalation_level": level}
    targets = objects(rules[level - 1].get("targets")) if 0 < level <= len(rules) else []
    for found in (account.store.find(one["id"]) for one in targets):
        if found is None:
            continue
        if found["type"] == "user":
            yield {**own, "schedule": None, "user": reference(found), "start": None, "end": None}
            continue
        for shift in shifts(account, found, since, until):
            person, end = account.store.get("/users", shift.user), stamp(shift.end)
            if person is not None:
                times = {"start": stamp(shift.start), "end": None if is_endless(found, shift) else end}
                yield {**own, "schedule": reference(found), "user": reference(person), **times}


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
    return list({one["user"]["id"]: one["user"] for one in found}.values())


def first_level(account: Account, policy: Entity | None) -> tuple[int, list[Entity]]:
    """Return the first level of a policy with a user on call, and the users."""
    for level in range(1, len(array(policy, "escalation_rules")) + 1):
        found = people(account, policy, level)
        if found:
            return level, found
    return 1, []


@operation("listOnCalls", state="read-only")
def on_calls(call: OperationCall) -> Any:
    """List on-calls, now or in a time range."""
    now = call.account.now()
    since = call.time("since") or now
    until = call.time("until") or max(since, now)
    if until < since:
        raise invalid("until must not be before since")
    if until > now + MAX_AHEAD:
        raise invalid("until must be at most 90 days ahead")
    found: list[Entity] = []
    for policy in call.store.all(POLICIES):
        for level in range(1, len(array(policy, "escalation_rules")) + 1):
            found += at_level(call.account, policy, level, since, until)
    found.sort(key=lambda one: (one["escalation_level"], one["start"] or ""))
    if call.flag("earliest"):
        first: dict[tuple[str, int, str], Entity] = {}
        for one in found:
            first.setdefault((one["escalation_policy"]["id"], one["escalation_level"], one["user"]["id"]), one)
        found = list(first.values())
    return call.listed(found)
