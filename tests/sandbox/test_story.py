"""An incident from trigger to resolution in the sandbox's log entries, through typed calls only."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from pagerduty_client import BadRequest, NotFound
from pagerduty_client.sandbox import Sandbox
from pagerduty_rest import encode
from pagerduty_rest.api.escalation_policies import create_escalation_policy
from pagerduty_rest.api.incidents import (
    create_incident,
    create_incident_note,
    create_incident_snooze,
    get_incident,
    list_incident_log_entries,
    list_incident_notes,
    list_incidents,
    merge_incidents,
    update_incident,
    update_incidents,
)
from pagerduty_rest.api.on_calls import list_on_calls
from pagerduty_rest.api.schedules import create_schedule, create_schedule_override, list_schedule_users
from pagerduty_rest.api.services import create_service, get_service, list_services
from pagerduty_rest.api.tags import create_entity_type_by_id_change_tags, get_entity_type_by_id_tags
from pagerduty_rest.api.teams import create_team, list_team_users, update_team_user
from pagerduty_rest.api.users import create_user, get_current_user
from pagerduty_rest.models import EscalationPolicy, IncidentCreate, IncidentUpdate, ServiceReferenceInput

pytestmark = pytest.mark.whole

NOW = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
TOLD = [
    "trigger_log_entry",
    "assign_log_entry",
    "acknowledge_log_entry",
    "assign_log_entry",
    "annotate_log_entry",
    "snooze_log_entry",
    "unacknowledge_log_entry",
    "escalate_log_entry",
    "urgency_change_log_entry",
    "resolve_log_entry",
]


@pytest.fixture
def sandbox() -> Sandbox:
    return Sandbox(now=NOW).seed()


def test_a_conference_bridge_is_returned_on_request(sandbox: Sandbox) -> None:
    bridge = {"conference_number": "+1 415-555-1212", "conference_url": "https://example.com/acb-123"}
    with sandbox.client() as client:
        incident = list_incidents.sync(client=client, limit=1).incidents[0]
        update_incident.sync(incident.id, client=client, body={"type": "incident", "conference_bridge": bridge})
        for found in (incident, get_incident.sync(incident.id, client=client)):
            assert not hasattr(found, "conference_bridge")
        listed = list_incidents.sync(client=client, limit=1, include=["conference_bridge"]).incidents[0]
        read = get_incident.sync(incident.id, client=client, include=["conference_bridge"])
    for found in (listed, read):
        assert encode(found.conference_bridge) == bridge


def test_from_trigger_to_resolve(sandbox: Sandbox) -> None:
    with sandbox.client() as client:
        service = list_services.iterate(client=client, query="Web shop").find(name="Web shop")
        assert service is not None
        body = IncidentCreate(title="Search is slow", service=ServiceReferenceInput(id=service.id))
        incident = create_incident.sync(client=client, body=body)
        assert (incident.status, incident.urgency, incident.service.summary) == ("triggered", "high", "Web shop")
        assert [one.assignee.summary for one in incident.assignments] == ["Ana Moreau"]
        assert incident.created_at == NOW
        sandbox.advance(minutes=5)
        update_incident.sync(incident.id, client=client, body=IncidentUpdate(status="acknowledged"))
        note = create_incident_note.sync(incident.id, client=client, body={"content": "Looking."})
        assert note.user.summary == "Ada Lovelace"
        create_incident_snooze.sync(incident.id, client=client, body={"duration": 600})
        assert [one.type for one in get_incident.sync(incident.id, client=client).pending_actions] == ["unacknowledge"]
        sandbox.advance(minutes=10)
        assert get_incident.sync(incident.id, client=client).status == "triggered"
        update_incident.sync(incident.id, client=client, body={"type": "incident", "escalation_level": 2})
        update_incident.sync(incident.id, client=client, body={"type": "incident", "urgency": "low"})
        resolved = update_incident.sync(incident.id, client=client, body={"type": "incident", "status": "resolved"})
        assert (resolved.resolved_at, resolved.assignments) == (NOW + timedelta(minutes=15), [])
        entries = list_incident_log_entries.iterate(incident.id, client=client).all()
        assert sorted(one.type for one in entries if one.type != "notify_log_entry") == sorted(TOLD)
        assert {one.incident.id for one in entries} == {incident.id}
        assert [one.content for one in list_incident_notes.sync(incident.id, client=client).notes] == ["Looking."]
        with pytest.raises(BadRequest, match="Already Resolved"):
            create_incident_snooze.sync(incident.id, client=client, body={"duration": 600})
        again = update_incident.sync(incident.id, client=client, body={"type": "incident", "status": "acknowledged"})
        assert (again.status, [one.assignee.summary for one in again.assignments]) == ("acknowledged", ["Ada Lovelace"])


def test_the_same_story_asynchronously(sandbox: Sandbox) -> None:
    async def story() -> list[str]:
        async with sandbox.client() as client:
            services = await list_services.aiterate(client=client).index_by("name")
            made = await create_incident.asyncio(
                client=client,
                body={
                    "type": "incident",
                    "title": "x",
                    "service": {"id": services["Mail"].id, "type": "service_reference"},
                },
            )
            for change in ({"status": "acknowledged"}, {"escalation_level": 2}, {"status": "resolved"}):
                await update_incident.asyncio(made.id, client=client, body={"type": "incident", **change})
                sandbox.advance(minutes=1)
            entries = await list_incident_log_entries.aiterate(made.id, client=client).all()
            return [str(one.type) for one in entries if one.type != "notify_log_entry"][::-1]

    told = asyncio.run(story())
    assert sorted(told[:2]) == ["assign_log_entry", "trigger_log_entry"]
    assert "acknowledge_log_entry" in told[2:-2]
    assert told[-2:] == ["escalate_log_entry", "resolve_log_entry"]


def test_incidents_are_merged_and_changed_together(sandbox: Sandbox) -> None:
    with sandbox.client() as client:
        target, *sources = list_incidents.iterate(client=client, statuses=["triggered", "acknowledged"]).all()
        named = [{"id": one.id, "type": "incident_reference"} for one in sources[:1]]
        merge_incidents.sync(target.id, client=client, body={"source_incidents": named})
        merged = get_incident.sync(sources[0].id, client=client)
        assert merged.status == "resolved"
        assert merged.resolve_reason is not None
        assert merged.resolve_reason.incident.id == target.id
        changes = [{"id": one.id, "type": "incident", "status": "resolved"} for one in sources[1:]]
        update_incidents.sync(client=client, body={"incidents": changes})
        open_ones = list_incidents.iterate(client=client, statuses=["triggered", "acknowledged"]).all()
        assert [one.id for one in open_ones] == [target.id]
        with pytest.raises(NotFound):
            update_incidents.sync(
                client=client,
                body={
                    "incidents": [
                        {"id": target.id, "type": "incident", "status": "resolved"},
                        {"id": "QNO", "type": "incident"},
                    ]
                },
            )
        assert get_incident.sync(target.id, client=client).status != "resolved"


def test_an_account_is_built_through_the_api() -> None:
    sandbox = Sandbox(now=NOW)
    with sandbox.client() as client:
        users = [
            create_user.sync(client=client, body={"name": name, "email": f"{name}@example.com", "type": "user"})
            for name in ("ada", "bob")
        ]
        team = create_team.sync(client=client, body={"name": "Core", "type": "team"})
        update_team_user.sync(team.id, users[1].id, client=client, body={"role": "responder"})
        members = list_team_users.iterate(team.id, client=client).all()
        assert [(one.user.summary, one.role) for one in members] == [("bob", "responder")]
        layer = {
            "start": "2026-03-01T00:00:00Z",
            "rotation_virtual_start": "2026-03-01T00:00:00Z",
            "rotation_turn_length_seconds": 86_400,
            "users": [{"user": {"id": one.id, "type": "user_reference"}} for one in users],
        }
        schedule = create_schedule.sync(
            client=client,
            body={"name": "Days", "type": "schedule", "time_zone": "Etc/UTC", "schedule_layers": [layer]},
        )
        rule = {"escalation_delay_in_minutes": 30, "targets": [{"id": schedule.id, "type": "schedule_reference"}]}
        policy = create_escalation_policy.sync(
            client=client, body={"type": "escalation_policy", "name": "Core", "escalation_rules": [rule]}
        )
        service = create_service.sync(
            client=client,
            body={
                "type": "service",
                "name": "API",
                "escalation_policy": {"id": policy.id, "type": "escalation_policy_reference"},
            },
        )
        assert service.escalation_policy.summary == "Core"
        now = list_on_calls.iterate(client=client, schedule_ids=[schedule.id]).all()
        assert [(one.user.summary, one.start, one.end) for one in now] == [
            ("bob", datetime(2026, 3, 2, tzinfo=UTC), datetime(2026, 3, 3, tzinfo=UTC))
        ]
        week = list_on_calls.iterate(client=client, since=NOW, until=NOW + timedelta(days=3)).all()
        assert [one.user.summary for one in week] == ["bob", "ada", "bob", "ada"]
        create_schedule_override.sync(
            schedule.id,
            client=client,
            body={
                "overrides": [
                    {
                        "start": "2026-03-02T09:00:00Z",
                        "end": "2026-03-02T11:00:00Z",
                        "user": {"id": users[0].id, "type": "user_reference"},
                    }
                ]
            },
        )
        assert [one.user.summary for one in list_on_calls.iterate(client=client)] == ["ada"]
        listed = list_schedule_users.sync(schedule.id, client=client)
        assert [one.name for one in listed.users] == ["ada"]
        full = get_service.sync(service.id, client=client, include=["escalation_policies"])
        assert isinstance(full.escalation_policy, EscalationPolicy)
        assert [one.escalation_delay_in_minutes for one in full.escalation_policy.escalation_rules] == [30]
        labels = {"add": [{"type": "tag", "label": "pilot"}]}
        create_entity_type_by_id_change_tags.sync("users", users[0].id, client=client, body=labels)
        tags = get_entity_type_by_id_tags.iterate("users", users[0].id, client=client).all()
        assert [one.label for one in tags] == ["pilot"]
        assert get_current_user.sync(client=client).name == "ada"
        with pytest.raises(BadRequest, match="already been taken"):
            create_team.sync(client=client, body={"name": "core", "type": "team"})
        with pytest.raises(NotFound):
            get_service.sync("PNOPE00", client=client)


def test_a_schedule_that_has_not_begun_has_shifts_once_it_begins() -> None:
    sandbox = Sandbox(now=NOW)
    ada = sandbox.add("/users", {"name": "Ada", "email": "ada@example.com"})
    user = {"id": ada["id"], "type": "user_reference"}
    begins = (NOW + timedelta(days=1)).isoformat()
    times = {"start": begins, "rotation_virtual_start": begins, "rotation_turn_length_seconds": 86400}
    schedule = sandbox.add("/schedules", {"name": "New", "schedule_layers": [{**times, "users": [{"user": user}]}]})
    rule = {"escalation_delay_in_minutes": 5, "targets": [{"id": schedule["id"], "type": "schedule_reference"}]}
    sandbox.add("/escalation_policies", {"name": "New", "escalation_rules": [rule]})
    with sandbox.client() as client:
        assert list_on_calls.iterate(client=client).all() == []
        found = list_on_calls.iterate(client=client, since=NOW, until=NOW + timedelta(days=2, hours=12)).all()
        assert [(one.start, one.end) for one in found] == [(NOW + timedelta(days=1), None)]
