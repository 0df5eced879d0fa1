"""What becomes due by itself: escalations, the end of acknowledgements and snoozes, resolution."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._incidents import INCIDENTS, plan
from pagerduty_client.sandbox._json import Entity, objects
from pagerduty_client.sandbox._lifecycle import escalate, resolve, unacknowledge
from pagerduty_client.sandbox._oncalls import people
from pagerduty_client.sandbox._registry import timer
from pagerduty_client.sandbox._times import instant


@timer
def tick(account: Account) -> Iterable[datetime]:
    """Do what has become due for open incidents; return when something becomes due next."""
    coming: list[datetime] = []
    for incident in account.store.all(INCIDENTS):
        while (action := min(objects(incident.get("pending_actions")), key=_at, default=None)) is not None:
            if _at(action) > account.now():
                coming.append(_at(action))
                break
            _carry_out(account, incident, str(action["type"]))
    return coming


def _at(action: Entity) -> datetime:
    return instant(action["at"])


def _carry_out(account: Account, incident: Entity, kind: str) -> None:
    if kind == "resolve":
        resolve(account, incident, incident["service"], channel="timeout")
    elif kind == "unacknowledge":
        unacknowledge(account, incident, incident["service"])
    else:
        rules = objects(incident["_policy"].get("escalation_rules"))
        if incident["_level"] >= len(rules):
            incident["_loops"] += 1
        levels = [(incident["_level"] + step) % len(rules) + 1 for step in range(len(rules))]
        level = next((one for one in levels if people(account, incident["_policy"], one)), None)
        if level is None:
            incident["_level"] = 0
            plan(account, incident)
        else:
            escalate(account, incident, level, incident["service"], "timeout")
