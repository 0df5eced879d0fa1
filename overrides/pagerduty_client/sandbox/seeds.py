"""A small believable company, for `Sandbox.seed`."""

from __future__ import annotations

import random
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from pagerduty_client.sandbox._times import stamp

if TYPE_CHECKING:
    from pagerduty_client.sandbox._sandbox import Sandbox

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
    "Checkout answers 502",
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


def seed(sandbox: Sandbox) -> None:
    """Fill an account: teams, users, schedules, escalation policies, services, and a month of incidents."""
    chance = random.Random(7)  # noqa: S311  # a story, no secret
    now = sandbox.now
    teams = {name: sandbox.add("/teams", {"name": name}) for name in dict.fromkeys(team for *_, team in PEOPLE)}
    users = {
        email: sandbox.add(
            "/users",
            {
                "name": name,
                "email": email,
                "role": role,
                "time_zone": "Europe/Berlin",
                "teams": [_reference(teams[team])],
                "type": "user",
            },
        )
        for name, email, role, team in PEOPLE
    }
    policies: dict[str, dict[str, Any]] = {}
    for name, team in teams.items():
        members = [users[email] for _, email, _, one in PEOPLE if one == name]
        # A day more than the incidents go back, so that somebody is on call at the first, whatever the hour is now.
        start = stamp((now - timedelta(days=DAYS + 1)).replace(hour=7, minute=0, second=0))
        layer = {
            "name": "Week by week",
            "start": start,
            "rotation_virtual_start": start,
            "rotation_turn_length_seconds": WEEK,
            "users": [{"user": _reference(one)} for one in members],
        }
        schedule = sandbox.add(
            "/schedules",
            {"name": f"{name} on call", "time_zone": "Europe/Berlin", "schedule_layers": [layer], "type": "schedule"},
        )
        rules: list[dict[str, Any]] = [
            {"escalation_delay_in_minutes": 15, "targets": [_reference(schedule)]},
            {"escalation_delay_in_minutes": 30, "targets": [_reference(members[0])]},
        ]
        policies[name] = sandbox.add(
            "/escalation_policies",
            {"name": f"{name} escalation", "escalation_rules": rules, "teams": [_reference(team)], "num_loops": 1},
        )
    services = [
        sandbox.add(
            "/services",
            {
                "name": name,
                "status": "active",
                "escalation_policy": _reference(policies[team]),
                "teams": [_reference(teams[team])],
                "acknowledgement_timeout": None,
                "auto_resolve_timeout": None,
            },
        )
        for name, team in SERVICES
    ]
    _audit(sandbox, list(users.values()), services)
    _incidents(sandbox, services, list(users.values()), chance)


def _audit(sandbox: Sandbox, users: list[dict[str, Any]], services: list[dict[str, Any]]) -> None:
    """Who set the services up, and who changed them since."""
    for number, service in enumerate(services):
        for action, days in (("create", DAYS - number), ("update", 2 + number)):
            sandbox.add(
                "/audit/records",
                {
                    "execution_time": stamp(sandbox.now - timedelta(days=days)),
                    "action": action,
                    "actors": [_reference(users[number])],
                    "method": {"type": "browser"},
                    "root_resource": _reference(service),
                },
            )


def _incidents(
    sandbox: Sandbox, services: list[dict[str, Any]], users: list[dict[str, Any]], chance: random.Random
) -> None:
    """A month of incidents, told in their order by the API itself; the last ones are open."""
    sandbox.advance(days=-DAYS)
    step = timedelta(days=DAYS) / INCIDENTS
    for number in range(INCIDENTS):
        service, user = chance.choice(services), chance.choice(users)
        passed = timedelta(minutes=chance.randrange(2, 40))
        incident = sandbox.call(
            "POST",
            "/incidents",
            {
                "incident": {
                    "type": "incident",
                    "title": chance.choice(TITLES),
                    "urgency": chance.choice(("high", "high", "low")),
                    "service": _reference(service),
                }
            },
            user["email"],
        )["incident"]
        path = f"/incidents/{incident['id']}"
        spent = timedelta()
        if number < INCIDENTS - 2:
            sandbox.advance(passed)
            spent += passed
            sandbox.call("PUT", path, {"incident": {"type": "incident", "status": "acknowledged"}}, user["email"])
        if number < INCIDENTS - OPEN:
            more = timedelta(minutes=chance.randrange(5, 240))
            sandbox.advance(more)
            spent += more
            if chance.random() < 0.3:
                sandbox.call("POST", f"{path}/notes", {"note": {"content": "Restarted it."}}, user["email"])
            sandbox.call("PUT", path, {"incident": {"type": "incident", "status": "resolved"}}, user["email"])
        sandbox.advance(step - spent)
    sandbox.calls.clear()


def _reference(entity: dict[str, Any]) -> dict[str, str]:
    return {"id": entity["id"], "type": f"{entity['type'].removesuffix('_reference')}_reference"}
