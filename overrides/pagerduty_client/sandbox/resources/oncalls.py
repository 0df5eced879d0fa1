"""On-calls: computed from escalation policies and schedules."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._call import OperationCall
from pagerduty_client.sandbox._json import Entity, objects
from pagerduty_client.sandbox._messages import invalid
from pagerduty_client.sandbox._oncalls import on_call
from pagerduty_client.sandbox._registry import Resource, operation, resource
from pagerduty_client.sandbox._times import instant, stamp, zone_of

MAX_AHEAD = timedelta(days=90)


@resource("/oncalls")
class OnCalls(Resource):
    """Filters that go by what an entry refers to; `schedule_ids[]=null` is for direct targets."""

    schema = ""

    def fits(self, account: Account, entity: Entity, name: str, values: list[str]) -> bool | None:
        if name == "schedule_ids":
            schedule = entity["schedule"]
            return schedule["id"] in values if schedule is not None else bool({"null", ""} & set(values))
        if name in ("user_ids", "escalation_policy_ids"):
            return entity[name.removesuffix("_ids")]["id"] in values
        return None


@operation("listOnCalls", state="read-only")
def on_calls(call: OperationCall) -> Any:
    """List who is on call, now or in a time range."""
    now = call.account.now()
    since = call.time("since") or now
    until = call.time("until") or max(since, now)
    if until < since:
        raise invalid("until must not be before since")
    if until > now + MAX_AHEAD + timedelta(days=1):
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
            for name in ("start", "end"):
                one[name] = stamp(instant(one[name]), zone) if one[name] is not None else None
    return result
