"""A small company with realistic data, for `Sandbox.seed`."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import timedelta

from pagerduty_client.sandbox._account import Account, schema_of
from pagerduty_client.sandbox._lifecycle import Life
from pagerduty_client.sandbox._store import reference
from pagerduty_client.sandbox._values import Entity, json_file, mapped, stamp
from pagerduty_client.sandbox.resources.incidents import trigger

TITLES: list[str] = json_file("values.json")["titles"]
DAYS = 30
INCIDENTS = 40
OPEN = 4


def seed(account: Account, advance: Callable[[timedelta], None]) -> None:
    """Fill an account: the company of company.json, audit records of its services, and a month of incidents."""
    # One more day than the incidents go back, so that a user is on call at the first, at any time of day.
    start = stamp((account.now() - timedelta(days=DAYS + 1)).replace(hour=7, minute=0, second=0))

    def completed(one: Entity) -> Entity:
        """Replace the name of an entity by a reference, and set the start of a layer."""
        if "of" in one:
            return next(reference(known) for known in account.store.all(one["of"]) if known["name"] == one["name"])
        times = {"start": start, "rotation_virtual_start": start} if "rotation_turn_length_seconds" in one else {}
        return one | times

    for path, given in json_file("company.json"):
        fields = mapped(given, completed)
        place = path.format(id=fields["service"]["id"]) if "{id}" in path else path
        account.make(schema_of(place), fields, place)
    users, services = account.store.all("/users"), account.store.all("/services")
    for number, service in enumerate(services):
        for action, days in (("create", DAYS - number), ("update", 2 + number)):
            own = {"execution_time": account.stamp(timedelta(days=-days)), "method": {"type": "browser"}}
            who = {"actors": [reference(users[number])], "root_resource": reference(service)}
            account.make("AuditRecord", {**own, **who, "action": action}, "/audit/records")
    _incidents(account, advance)


def _incidents(account: Account, advance: Callable[[timedelta], None]) -> None:
    """Create a month of incidents, in order; the last ones are open."""
    users, services = account.store.all("/users"), account.store.all("/services")
    chance = random.Random(7)  # noqa: S311  # a story, no secret
    advance(timedelta(days=-DAYS))
    step = timedelta(days=DAYS) / INCIDENTS
    for number in range(INCIDENTS):
        rest = step
        service, user = chance.choice(services), reference(chance.choice(users))
        passed = timedelta(minutes=chance.randrange(2, 40))
        given = {"title": chance.choice(TITLES), "urgency": chance.choice(("high", "high", "low"))}
        incident = trigger(account, service, given, user)
        if number < INCIDENTS - 2:
            advance(passed)
            rest -= passed
            Life(account, incident, user).acknowledge()
        if number < INCIDENTS - OPEN:
            more = timedelta(minutes=chance.randrange(5, 240))
            advance(more)
            rest -= more
            if chance.random() < 0.3:
                own = {"content": "Restarted it.", "user": user, "incident": reference(incident)}
                account.make("IncidentNote", own, f"/incidents/{incident['id']}/notes")
            Life(account, incident, user).resolve()
        advance(rest)
