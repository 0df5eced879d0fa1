"""Escalation policies, and their on-calls."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._call import OperationCall
from pagerduty_client.sandbox._messages import invalid
from pagerduty_client.sandbox._oncalls import on_call
from pagerduty_client.sandbox._registry import Resource, operation, resource
from pagerduty_client.sandbox._values import Entity, instant, is_object, objects, stamp, zone_of

POLICIES = "/escalation_policies"
STRATEGY = "escalation_rule_assignment_strategy"
MAX_AHEAD = timedelta(days=91)


@resource("/escalation_policies")
class EscalationPolicy(Resource):
    """Rules get IDs; their strategy is shown on request."""

    def complete(self, account: Account, given: Entity) -> Entity:
        found = super().complete(account, given)
        return {**found, "escalation_rules": self._rules(account, found.get("escalation_rules"))}

    def update(self, call: OperationCall, entity: Entity, given: Entity) -> Entity:
        rules = given.get("escalation_rules")
        return given if rules is None else {**given, "escalation_rules": self._rules(call.account, rules)}

    def _rules(self, account: Account, given: object) -> list[Entity]:
        """Return rules with IDs."""
        found: list[Entity] = []
        for one in objects(given):
            strategy = one.get(STRATEGY)
            named = {STRATEGY: strategy.get("type")} if is_object(strategy) else {}
            id = one.get("id") or account.store.new_id(f"{POLICIES}/rules")
            found.append({"escalation_delay_in_minutes": 30, **one, **named, "id": id})
        return found

    def show(self, account: Account, entity: Entity, include: frozenset[str]) -> None:
        if not any(STRATEGY.removesuffix("y") in one for one in include):
            rules = objects(entity["escalation_rules"])
            entity["escalation_rules"] = [{k: v for k, v in one.items() if k != STRATEGY} for one in rules]


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
    found = [one.entry() for one in on_call(call.account, since, until)]
    found.sort(key=lambda one: (one["escalation_level"], one["start"] or ""))
    if call.flag("earliest"):
        first: dict[tuple[str, int, str], Entity] = {}
        for one in found:
            first.setdefault((one["escalation_policy"]["id"], one["escalation_level"], one["user"]["id"]), one)
        found = list(first.values())
    result = call.listed(found)
    if call.first("time_zone"):
        zone = zone_of(call.first("time_zone"))
        for one in objects(result["oncalls"]):
            one |= {name: stamp(instant(one[name]), zone) for name in ("start", "end") if one[name] is not None}
    return result
