"""Test your own function with the sandbox (pip install 'pagerduty-rest[sandbox]').

    pytest test_with_the_sandbox.py

The package provides two pytest fixtures: `pagerduty`, an account with a small company in it, and `pagerduty_client`, a
client of that account. Nothing leaves the process, and the clock moves only when the test moves it.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from pagerduty_client import Client
from pagerduty_client.sandbox import Sandbox
from pagerduty_rest.models import IncidentCreate, IncidentUpdate, ServiceReferenceInput


def escalate_stale(client: Client, now: datetime, after: timedelta) -> list[str]:
    """Escalate the incidents that nobody acknowledged in time, and return their IDs."""
    waiting = client.incidents.list(statuses=["triggered"], date_range="all").all()
    stale = [one for one in waiting if now - one.created_at >= after]
    for one in stale:
        client.incidents.update(one.id, body=IncidentUpdate(escalation_level=2))
    return [one.id for one in stale]


def test_only_stale_incidents_are_escalated(pagerduty: Sandbox, pagerduty_client: Client) -> None:
    service = ServiceReferenceInput(id=pagerduty.entities("/services")[0]["id"])
    body = IncidentCreate(title="Search is slow", service=service)
    old = pagerduty_client.incidents.create(body=body)
    pagerduty.advance(minutes=30)
    new = pagerduty_client.incidents.create(body=body)
    before = {one["id"] for one in pagerduty.entities("/log_entries")}
    escalated = escalate_stale(pagerduty_client, pagerduty.now, timedelta(minutes=30))
    added = [one for one in pagerduty.entities("/log_entries") if one["id"] not in before]
    logged = [one["incident"]["id"] for one in added if one["type"] == "escalate_log_entry"]
    assert sorted(logged) == sorted(escalated)
    assert old.id in escalated
    assert new.id not in escalated
