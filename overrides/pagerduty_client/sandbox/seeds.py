"""A small company with realistic data, for `Sandbox.seed`."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import timedelta

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._lifecycle import Life, trigger
from pagerduty_client.sandbox._store import reference
from pagerduty_client.sandbox._values import Entity, stamp
from pagerduty_client.sandbox.resources.incidents import log_note

PEOPLE = (
    ("Ada Lovelace", "ada@example.com", "owner", "Platform"),
    ("Jonas Weber", "jonas@example.com", "user", "Platform"),
    ("Ana Moreau", "ana@example.com", "user", "Shop"),
    ("Kofi Mensah", "kofi@example.com", "user", "Shop"),
    ("Mei Tanaka", "mei@example.com", "limited_user", "Data"),
    ("Luis Ortega", "luis@example.com", "user", "Data"),
)
SERVICES = (("Web shop", "Shop"), ("Orders database", "Data"), ("Mail", "Platform"), ("Search", "Shop"))
TITLES = (
    "Checkout returns 502",
    "Replica is 90 s behind",
    "Certificate ends in 6 days",
    "Queue is long",
    "Disk is 91 % full",
    "Latency above 800 ms",
)
DAYS = 30
INCIDENTS = 40
OPEN = 4
WEEK = 7 * 24 * 3600
NO_TIMEOUTS = {"acknowledgement_timeout": None, "auto_resolve_timeout": None}


def seed(account: Account, advance: Callable[[timedelta], None]) -> None:
    """Fill an account: teams, users, schedules, escalation policies, services, and a month of incidents."""
    teams = {name: account.make("Team", {"name": name}, "/teams") for name in dict.fromkeys(one[3] for one in PEOPLE)}
    members: dict[str, list[Entity]] = {}
    for name, email, role, team in PEOPLE:
        own = {"name": name, "email": email, "role": role, "teams": [reference(teams[team])]}
        user = account.make("User", {**own, "time_zone": "Europe/Berlin"}, "/users")
        members.setdefault(team, []).append(user)
    policies = {name: _policy(account, team, members[name]) for name, team in teams.items()}
    services: list[Entity] = []
    for name, team in SERVICES:
        given = {"name": name, "escalation_policy": reference(policies[team]), **NO_TIMEOUTS}
        services.append(account.make("Service", given, "/services"))
        kind = {"type": "events_api_v2_inbound_integration", "name": "Monitoring", "service": reference(services[-1])}
        account.make("Integration", kind, f"/services/{services[-1]['id']}/integrations")
    users = account.store.all("/users")
    _audit(account, users, services)
    _incidents(account, advance, services, users)


def _policy(account: Account, team: Entity, members: list[Entity]) -> Entity:
    """Create a team's schedule with weekly turns, and its escalation policy."""
    # One more day than the incidents go back, so that a user is on call at the first, at any time of day.
    start = stamp((account.now() - timedelta(days=DAYS + 1)).replace(hour=7, minute=0, second=0))
    times = {"start": start, "rotation_virtual_start": start, "rotation_turn_length_seconds": WEEK}
    layer = {"name": "Week by week", **times, "users": [{"user": reference(one)} for one in members]}
    given: Entity = {"name": f"{team['name']} on call", "time_zone": "Europe/Berlin", "schedule_layers": [layer]}
    schedule = account.make("Schedule", given, "/schedules")
    rules: list[Entity] = [
        {"escalation_delay_in_minutes": 15, "targets": [reference(schedule)]},
        {"escalation_delay_in_minutes": 30, "targets": [reference(members[0])]},
    ]
    given = {"name": f"{team['name']} escalation", "escalation_rules": rules, "teams": [reference(team)]}
    return account.make("EscalationPolicy", {**given, "num_loops": 1}, "/escalation_policies")


def _audit(account: Account, users: list[Entity], services: list[Entity]) -> None:
    """Users who created the services, and who changed them since."""
    for number, service in enumerate(services):
        for action, days in (("create", DAYS - number), ("update", 2 + number)):
            given = {
                "execution_time": stamp(account.now() - timedelta(days=days)),
                "action": action,
                "actors": [reference(users[number])],
                "method": {"type": "browser"},
                "root_resource": reference(service),
            }
            account.make("AuditRecord", given, "/audit/records")


def _incidents(
    account: Account, advance: Callable[[timedelta], None], services: list[Entity], users: list[Entity]
) -> None:
    """Create a month of incidents, in order; the last ones are open."""
    chance = random.Random(7)  # noqa: S311  # a story, no secret
    advance(timedelta(days=-DAYS))
    step = timedelta(days=DAYS) / INCIDENTS
    for number in range(INCIDENTS):
        service, user = chance.choice(services), reference(chance.choice(users))
        passed = timedelta(minutes=chance.randrange(2, 40))
        given = {"title": chance.choice(TITLES), "urgency": chance.choice(("high", "high", "low"))}
        incident = trigger(account, service, given, user)
        spent = timedelta()
        if number < INCIDENTS - 2:
            advance(passed)
            spent += passed
            Life(account, incident, user).acknowledge()
        if number < INCIDENTS - OPEN:
            more = timedelta(minutes=chance.randrange(5, 240))
            advance(more)
            spent += more
            if chance.random() < 0.3:
                own = {"content": "Restarted it.", "user": user, "incident": reference(incident)}
                log_note(account, incident, account.make("IncidentNote", own, f"/incidents/{incident['id']}/notes"))
            Life(account, incident, user).resolve()
        advance(step - spent)
