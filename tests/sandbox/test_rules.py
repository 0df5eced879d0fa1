"""Common mistakes of clients: tokens, versions, From, scopes, abilities, limits, ceilings, bad requests, faults."""

from __future__ import annotations

import asyncio
import socket
import struct
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from pagerduty_client import (
    NO_RETRIES,
    BadRequest,
    BearerToken,
    Client,
    Forbidden,
    NotFound,
    PaymentRequired,
    RequesterUnknown,
    ServerError,
    TooManyRequests,
    Unauthorized,
    UnknownOutcome,
)
from pagerduty_client.sandbox import TOKEN, Sandbox, make, serving
from pagerduty_rest import Difference, encode
from pagerduty_rest.api.abilities import get_ability
from pagerduty_rest.api.audit import list_audit_records
from pagerduty_rest.api.business_services import (
    get_business_service_priority_thresholds,
    put_business_service_priority_thresholds,
)
from pagerduty_rest.api.incidents import create_incident, list_incidents, update_incident
from pagerduty_rest.api.services import list_services
from pagerduty_rest.api.teams import create_team, delete_team, get_team, list_teams, update_team
from pagerduty_rest.api.users import list_users
from pagerduty_rest.models import Incident, IncidentCreate, Oncall, Service, User
from tests.pipeline.conftest import run
from tests.upstream import ROOT

pytestmark = pytest.mark.whole


@pytest.mark.parametrize("authorization", ["", "abc", "Token token=", "Token token=pdus+_0XBPWQQ_1", f"Bearer {TOKEN}"])
def test_invalid_tokens(authorization: str) -> None:
    assert Sandbox().respond(call("/teams", authorization=authorization)).status == 401


def call(target: str, **headers: str) -> Any:
    from pagerduty_client.sandbox import Call

    return Call.read("GET", target, {"accept": "application/vnd.pagerduty+json;version=2", **headers}, b"")


def test_versions_and_tokens() -> None:
    sandbox = Sandbox()
    old = sandbox.add_token("old", version=1)
    with sandbox.client(token=old) as client:
        assert list_teams.sync(client=client).teams == []
    with (
        sandbox.client(token=old, version=None) as client,
        pytest.raises(NotFound, match="no API version was requested"),
    ):
        list_teams.sync(client=client)
    with sandbox.client(version=None) as client:
        assert list_teams.sync(client=client).teams == []
    with sandbox.client(version=3) as client, pytest.raises(NotFound, match="version 3"):
        list_teams.sync(client=client)
    sandbox.revoke(old)
    with sandbox.client(token=old) as client, pytest.raises(Unauthorized, match="revoked"):
        list_teams.sync(client=client)


def test_scopes_abilities_and_from() -> None:
    sandbox = Sandbox(abilities=["urgencies"]).seed()
    reading = sandbox.add_token("pdus+reading", scopes=["incidents.read"])
    with sandbox.client(auth=BearerToken(reading)) as client:
        list_incidents.sync(client=client)
        with pytest.raises(Forbidden, match=r"incidents\.write"):
            update_incident.sync("Q1", client=client, body={"type": "incident"})
    service = sandbox.entities("/services")[0]
    body = {"type": "incident", "title": "x", "service": {"id": service["id"], "type": "service_reference"}}
    with sandbox.client(from_email=None) as client:
        with pytest.raises(PaymentRequired, match="teams"):
            list_teams.sync(client=client)
        with pytest.raises(PaymentRequired):
            get_ability.sync("teams", client=client)
        get_ability.sync("urgencies", client=client)
        with pytest.raises(RequesterUnknown):
            create_incident.sync(client=client, body=body)
        with pytest.raises(RequesterUnknown):
            create_incident.sync(client=client.with_options(from_email="nobody@example.com"), body=body)
    own = sandbox.add_token("u+own", user=True)
    with sandbox.client(token=own, from_email=None) as client:
        assert create_incident.sync(client=client, body=body).status == "triggered"


@pytest.mark.parametrize(
    ("target", "why"),
    [
        ("/incidents?statuses[]=open", "statuses[].0: 'open' is not one of ['triggered', 'acknowledged', 'resolved']"),
        ("/incidents?limit=many", "limit: 'many' is not of type 'integer'"),
        ("/incidents?offset=9990&limit=20", "Offset plus limit cannot exceed 10000"),
        ("/incidents?since=2025-01-01T00:00:00Z&until=2025-09-01T00:00:00Z", "further apart than the 6 months"),
        ("/audit/records?since=2025-01-01T00:00:00Z&until=2025-03-01T00:00:00Z", "further apart than the 31 days"),
        ("/audit/records?cursor=x", "cursor: 'x' is not a number"),
    ],
)
def test_requests_outside_the_spec(target: str, why: str) -> None:
    sandbox = Sandbox()
    reply = sandbox.respond(call(target, authorization=f"Token token={TOKEN}"))
    assert reply.status == 400
    assert any(why in one for one in reply.payload["error"]["errors"]), reply.payload


def test_every_parameter_that_is_missing_is_named() -> None:
    reply = Sandbox().respond(call("/schedules/PX/overrides", authorization=f"Token token={TOKEN}"))
    assert reply.status == 400
    assert reply.payload["error"]["errors"] == ["Since cannot be empty.", "Until cannot be empty."]


def test_bodies_outside_the_spec() -> None:
    with Sandbox().seed().client() as client:
        with pytest.raises(BadRequest, match=r"Service cannot be empty\."):
            create_incident.sync(client=client, body={"incident": {"type": "incident", "title": "x"}})
        with pytest.raises(BadRequest, match=r"incident\.urgency: 'severe' is not one of"):
            update_incident.sync("1", client=client, body={"type": "incident", "urgency": "severe"})
        with pytest.raises(BadRequest, match="Service Not Found"):
            body = IncidentCreate(title="x", service={"id": "PNO", "type": "service_reference"})  # type: ignore[arg-type]
            create_incident.sync(client=client, body=body)


def test_rate_limits_are_reported_and_reset() -> None:
    sandbox = Sandbox(rate_limit=3)
    with sandbox.client(retries=NO_RETRIES, rate_limit="off") as client:
        responses = [list_teams.sync_detailed(client=client) for _ in range(3)]
        assert [one.headers["ratelimit-remaining"] for one in responses] == ["2", "1", "0"]
        with pytest.raises(TooManyRequests) as caught:
            list_teams.sync(client=client)
        assert 0 < (caught.value.retry_after or 0) <= 61
    with sandbox.client(token="another-token-of-1", retries=NO_RETRIES, rate_limit="off") as client:
        list_teams.sync(client=client)


def test_create_list_get_update_delete() -> None:
    sandbox = Sandbox()
    with sandbox.client() as client:
        team = create_team.sync(client=client, body={"type": "team", "name": "Core", "description": None})
        assert (team.summary, team.id[0], len(team.id)) == ("Core", "P", 7)
        assert team.html_url is not None
        update_team.sync(team.id, client=client, body={"type": "team", "name": "Kernel"})
        assert get_team.sync(team.id, client=client).name == "Kernel"
        create_team.sync(client=client, body={"type": "team", "name": "Edge"})
        assert [one.name for one in list_teams.iterate(client=client, query="edg")] == ["Edge"]
        assert list_teams.sync(client=client, limit=1, total=True).total == 2
        assert len(list_teams.iterate(client=client, limit=1).all()) == 2
        delete_team.sync(team.id, client=client)
        with pytest.raises(NotFound):
            get_team.sync(team.id, client=client)
    assert [one.operation_id for one in sandbox.calls][:2] == ["createTeam", "updateTeam"]
    assert TOKEN not in repr(sandbox.calls)


def test_a_history_is_read_in_its_windows() -> None:
    sandbox = Sandbox(now=datetime(2026, 6, 1, tzinfo=UTC))
    for number in range(120):
        at = (sandbox.now - timedelta(days=number)).isoformat()
        sandbox.add("/incidents", {"title": str(number), "created_at": at, "status": "resolved"})
    with sandbox.client() as client:
        assert len(list_incidents.iterate(client=client, since=sandbox.now - timedelta(days=900)).all()) == 120
        assert 28 <= len(list_incidents.iterate(client=client).all()) <= 32
        found = list_incidents.iterate(client=client, date_range="all", sort_by=["created_at:desc"], limit=50).all()
        assert [one.title for one in found] == [str(number) for number in range(120)]


def test_list_only_entities_can_be_added() -> None:
    sandbox = Sandbox(now=datetime(2026, 6, 1, 12, tzinfo=UTC))
    for hours in (2, 1):
        at = (sandbox.now - timedelta(hours=hours)).isoformat()
        sandbox.add("/audit/records", {"id": f"R{hours}", "execution_time": at, "action": "delete"})
    with sandbox.client() as client:
        records = list_audit_records.iterate(client=client).all()
    assert [(one.id, one.action) for one in records] == [("R1", "delete"), ("R2", "delete")]
    for path in ("/oncalls", "/incidents/Q1/log_entries", "/abilities", "/nothing"):
        with pytest.raises(ValueError, match="is not a collection of entities"):
            sandbox.add(path, {})


@pytest.mark.parametrize("hour", [0, 6, 7, 23])
def test_each_seeded_incident_is_assigned(hour: int) -> None:
    sandbox = Sandbox(now=datetime(2026, 6, 1, hour, tzinfo=UTC)).seed()
    assigned = {one["incident"]["id"] for one in sandbox.entities("/log_entries") if one["type"] == "assign_log_entry"}
    assert assigned == {one["id"] for one in sandbox.entities("/incidents")}


def test_filters_follow_references() -> None:
    sandbox = Sandbox().seed()
    service, user = sandbox.entities("/services")[0], sandbox.entities("/users")[2]
    with sandbox.client() as client:
        found = list_incidents.iterate(client=client, date_range="all", service_ids=[service["id"]]).all()
        assert found
        assert {one.service.id for one in found} == {service["id"]}
        mine = list_incidents.iterate(client=client, date_range="all", user_ids=[user["id"]]).all()
        assert all(user["id"] in [a.assignee.id for a in one.assignments] for one in mine)
        team = service["teams"][0]["id"]
        assert {one.name for one in list_users.iterate(client=client, team_ids=[team])} == {"Ana Moreau", "Kofi Mensah"}
        assert list_services.iterate(client=client, include=["teams"]).find(name="Mail") is not None


@pytest.mark.parametrize("mode", ["in process", "server"])
def test_faults(mode: str) -> None:
    sandbox = Sandbox().seed()

    def check(client: Client) -> None:
        sandbox.faults.add(503, times=2)
        sandbox.faults.add("reset")
        assert list_teams.sync(client=client).teams
        assert len(sandbox.calls) == 4
        sandbox.faults.add(429, seconds=1, operation="listTeams")
        started = time.monotonic()
        list_users.sync(client=client)
        list_teams.sync(client=client)
        assert time.monotonic() - started >= 0.9
        sandbox.faults.add("reset", after=True, operation="createTeam")
        with pytest.raises(UnknownOutcome):
            create_team.sync(client=client, body={"type": "team", "name": "Twice?"})
        assert [one["name"] for one in sandbox.entities("/teams")].count("Twice?") == 1
        sandbox.faults.add(500, times=None)
        with pytest.raises(ServerError):
            list_teams.sync(client=client.with_options(retries=NO_RETRIES))
        sandbox.faults.clear()
        sandbox.faults.latency = 0.05
        started = time.monotonic()
        list_teams.sync(client=client)
        assert time.monotonic() - started >= 0.05
        with pytest.raises(ValueError, match="a status from 400 to 599"):
            sandbox.faults.add(200)

    if mode == "in process":
        with sandbox.client() as client:
            check(client)
    else:
        with serving(sandbox) as address, Client(token=TOKEN, base_url=address, from_email="ada@example.com") as client:
            check(client)


def test_drift_is_tolerated_and_reported() -> None:
    sandbox, seen = Sandbox().seed(), list[Difference]()
    sandbox.faults.drift = True
    with sandbox.client(on_difference=seen.append) as client:
        found = list_incidents.iterate(client=client, date_range="all").all()
    assert {one.urgency for one in found} == {"severe"}
    assert found[0].additional_properties["added_by_the_sandbox"] == {"since": "tomorrow"}
    assert {one.kind for one in seen} >= {"constant", "undeclared"}


def test_async_calls_and_their_latency() -> None:
    sandbox = Sandbox().seed()
    sandbox.faults.latency = 0.2

    async def several() -> float:
        async with sandbox.client() as client:
            started = time.monotonic()
            await asyncio.gather(*(list_teams.asyncio(client=client) for _ in range(5)))
            return time.monotonic() - started

    assert asyncio.run(several()) < 0.9


def test_an_account_is_saved_and_opened(tmp_path: Path) -> None:
    sandbox = Sandbox(now=datetime(2026, 1, 31, tzinfo=UTC)).seed()
    sandbox.save(tmp_path / "account.json")
    again = Sandbox.open(tmp_path / "account.json", now=datetime(2026, 1, 31, tzinfo=UTC))
    assert again.to_json() == sandbox.to_json()
    with again.client() as client:
        team = create_team.sync(client=client, body={"type": "team", "name": "New"})
    assert team.id not in {one["id"] for one in sandbox.entities("/teams")}
    assert Sandbox(now=sandbox.now).seed().to_json() == sandbox.to_json()


def test_models_are_made_for_tests() -> None:
    incident = make(Incident, title="Disk is full", service={"id": "PWEB", "summary": "Web shop"})
    assert (incident.title, incident.service.id, incident.service.summary) == ("Disk is full", "PWEB", "Web shop")
    assert incident.service.type == "service_reference"
    assert (incident.type, incident.status) == ("incident", "triggered")
    assert encode(make(Incident)) == encode(make(Incident))
    assert make(Incident, seed=2).id != make(Incident).id
    user = make(User, name="Ada")
    assert encode(make(Oncall, user=user).user)["name"] == "Ada"
    assert make(Service, created_at=datetime(2026, 1, 1, tzinfo=UTC)).created_at.year == 2026
    with pytest.raises(TypeError, match="Incident has no field 'titel'"):
        make(Incident, titel="x")
    with pytest.raises(TypeError, match="is not a response model"):
        make(IncidentCreate)


def test_every_response_model_can_be_made() -> None:
    from pagerduty_client.sandbox import _interface as api
    from pagerduty_rest import models
    from pagerduty_runtime.model import Model

    made = 0
    for name, schema in api.SCHEMAS.items():
        cls = getattr(models, name, None)
        if schema.get("x-direction") == "response" and isinstance(cls, type) and issubclass(cls, Model):
            assert isinstance(make(cls), cls)
            made += 1
    assert made > 500


SERVED = """
import sys
from pagerduty_client import Client
from pagerduty_rest.api.teams import list_teams
with Client(token="any", base_url=sys.argv[1]) as client:
    print(len(list_teams.sync(client=client).teams))
"""


def test_a_server_on_a_port_from_the_command_line() -> None:
    command = [sys.executable, "-m", "pagerduty_client.sandbox", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        try:
            assert process.stdout is not None
            line = process.stdout.readline()
            done = run("-c", SERVED, line.split()[2])
            assert (done.stdout.strip(), done.stderr) == ("3", "")
        finally:
            process.terminate()
    bad = run("-m", "pagerduty_client.sandbox", "--load", "nowhere.json")
    assert bad.returncode == 2
    assert bad.stderr.startswith("error: ")
    assert "Traceback" not in bad.stderr


PROJECT = {
    "stale.py": '''
from datetime import datetime, timedelta

from pagerduty_client import Client
from pagerduty_rest.api.incidents import list_incidents, update_incident


def escalate_stale(client: Client, now: datetime, after: timedelta) -> list[str]:
    """Escalate incidents that nobody has acknowledged for so long."""
    escalated = []
    for incident in list_incidents.iterate(client=client, statuses=["triggered"]):
        if now - incident.created_at > after:
            update_incident.sync(incident.id, client=client, body={"type": "incident", "escalation_level": 2})
            escalated.append(incident.id)
    return escalated
''',
    "test_stale.py": """
from datetime import timedelta

from pagerduty_rest.api.incidents import get_incident
from stale import escalate_stale


def test_stale_incidents_are_escalated(pagerduty, pagerduty_client):
    pagerduty.advance(hours=40)
    escalated = escalate_stale(pagerduty_client, pagerduty.now, timedelta(hours=1))
    assert len(escalated) == 2
    for id in escalated:
        assert get_incident.sync(id, client=pagerduty_client).assignments
""",
}


def test_a_users_project_with_the_pytest_plugin(tmp_path: Path) -> None:
    for name, text in PROJECT.items():
        (tmp_path / name).write_text(text)
    done = run("-m", "pytest", "-q", "-p", "no:cacheprovider", cwd=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "1 passed" in done.stdout


def test_the_pytest_plugin_loads_nothing_before_a_test_asks() -> None:
    code = """
import sys
import pagerduty_client.sandbox.pytest_plugin
print([name for name in ("httpx", "attrs", "jsonschema", "pagerduty_rest") if name in sys.modules])
import pagerduty_client
import pagerduty_client.sandbox as sandbox
for package in (pagerduty_client, sandbox):
    assert all(getattr(package, name) is not None for name in package.__all__)
    try:
        package.Nothing
    except AttributeError as error:
        print(error)
"""
    done = run("-c", code)
    assert done.stderr == ""
    assert done.stdout.splitlines() == [
        "[]",
        "module 'pagerduty_client' has no attribute 'Nothing'.",
        "module 'pagerduty_client.sandbox' has no attribute 'Nothing'.",
    ]


def test_singletons_are_stored_by_path(tmp_path: Path) -> None:
    sandbox = Sandbox()
    with sandbox.client() as client:
        put_business_service_priority_thresholds.sync(client=client, body={"id": "PTHRESH", "order": 3})
        kept = get_business_service_priority_thresholds.sync(client=client)
    assert encode(kept) == {"id": "PTHRESH", "order": 3}
    sandbox.save(tmp_path / "account.json")
    with Sandbox.open(tmp_path / "account.json").client() as client:
        assert encode(get_business_service_priority_thresholds.sync(client=client)) == {"id": "PTHRESH", "order": 3}


def test_a_disconnected_client_is_not_reported(capfd: pytest.CaptureFixture[str]) -> None:
    sandbox = Sandbox().seed()
    sandbox.faults.latency = 0.1
    with serving(sandbox) as address:
        port = int(address.rpartition(":")[2])
        for head in (b"", b"GET /teams HTTP/1.1\r\nHost: x\r\nAuthorization: Token token=x\r\n\r\n"):
            with socket.create_connection(("127.0.0.1", port)) as connection:
                connection.sendall(head)
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        time.sleep(0.3)
        with Client(token=TOKEN, base_url=address) as client:
            assert list_teams.sync(client=client).teams
    assert capfd.readouterr().err == ""
