"""The programs in examples/, each run as a separate process against a sandbox on loopback."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlencode

import httpx
import pytest
from PIL import Image

from pagerduty_client.sandbox import EMAIL, TOKEN, Sandbox, serving
from tests.servers import Recorded, Response, serve
from tests.upstream import ROOT

pytestmark = pytest.mark.whole

EXAMPLES = ROOT / "examples"


class Account:
    """A seeded sandbox, its URL, and a folder for programs to run in."""

    def __init__(self, sandbox: Sandbox, address: str, folder: Path) -> None:
        self.sandbox = sandbox
        self.folder = folder
        self.environment = {
            **{name: os.environ[name] for name in ("PATH", "HOME", "SYSTEMROOT") if name in os.environ},
            "PAGERDUTY_TOKEN": TOKEN,
            "PAGERDUTY_FROM": EMAIL,
            "PAGERDUTY_BASE_URL": address,
            "PYTHONIOENCODING": "utf-8",
            "PYTHONWARNINGS": "error",
            "MPLCONFIGDIR": str(folder / ".matplotlib"),
            "TZ": "UTC",
        }

    def start(self, name: str, *arguments: str, **environment: str) -> subprocess.Popen[str]:
        command = [sys.executable, str(EXAMPLES / name), *arguments]
        pipe = subprocess.PIPE
        env = {**self.environment, **environment}
        return subprocess.Popen(command, cwd=self.folder, env=env, stdout=pipe, stderr=pipe, encoding="utf-8")

    def run(self, name: str, *arguments: str, code: int = 0, **environment: str) -> tuple[str, str]:
        """A program's output and errors."""
        with self.start(name, *arguments, **environment) as process:
            output, errors = process.communicate(timeout=120)
        assert process.returncode == code, output + errors
        return output, errors

    def incidents(self) -> dict[str, Any]:
        return {one["id"]: one for one in self.sandbox.entities("/incidents")}

    def triggered(self, service: str) -> list[str]:
        return [
            one["id"]
            for one in self.incidents().values()
            if one["status"] == "triggered" and one["service"]["summary"] == service
        ]

    def create(self, title: str, service: str) -> str:
        """Return the ID of a new incident."""
        found = next(one for one in self.sandbox.entities("/services") if one["name"] == service)
        reference = {"id": found["id"], "type": "service_reference"}
        body = {"incident": {"type": "incident", "title": title, "service": reference}}
        return str(self.sandbox.call("POST", "/incidents", body, EMAIL)["incident"]["id"])


@pytest.fixture
def account(tmp_path: Path) -> Iterator[Account]:
    sandbox = Sandbox().seed()
    with serving(sandbox) as address:
        yield Account(sandbox, address, tmp_path)


def colours(picture: Path) -> int:
    """Return how many colors a PNG has."""
    with Image.open(picture) as image:
        assert image.format == "PNG"
        assert image.width >= 600
        return len(image.convert("RGB").getcolors(2**24) or [])


def test_every_example_is_tested_and_in_the_readme() -> None:
    names = {file.name for file in EXAMPLES.glob("*.py")}
    readme = (EXAMPLES / "README.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| \[(\w+\.py)\]\((\w+\.py)\) \| .+ \| `(?:python|pytest) (\w+\.py)", readme, re.MULTILINE)
    assert sorted(rows) == [(name, name, name) for name in sorted(names)]
    here = Path(__file__).read_text(encoding="utf-8")
    assert [name for name in sorted(names) if f'"{name}"' not in here] == []
    assert {file.name for file in EXAMPLES.iterdir() if not file.name.startswith("__")} == {"README.md", *names}


@pytest.mark.parametrize("file", sorted(EXAMPLES.glob("*.py")), ids=lambda file: file.name)
def test_an_example_has_usage_and_is_short(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert re.search(rf'^""".+\n\n.*(?:python|pytest) {re.escape(file.name)}', text)
    assert len(text.splitlines()) <= 70


def test_open_incidents(account: Account) -> None:
    account.create("Search is slow", "Search")
    opened = [one for one in account.incidents().values() if one["status"] != "resolved"]
    output, _ = account.run("open_incidents.py")
    header, *rows, last = output.splitlines()
    assert header.split()[:5] == ["number", "title", "service", "status", "urgency"]
    assert [int(row.split()[0]) for row in rows] == [one["incident_number"] for one in opened]
    for row, one in zip(rows, opened, strict=True):
        people = ", ".join(each["assignee"]["summary"] for each in one["assignments"])
        for said in (one["title"], one["service"]["summary"], one["status"], one["urgency"], people):
            assert said in row
    assert " 0:00 h  Ana Moreau" in rows[-1] or " 0:00 h  Kofi Mensah" in rows[-1]
    assert last == f"{len(opened)} open"
    high = sum(one["urgency"] == "high" for one in opened)
    assert account.run("open_incidents.py", "--urgency", "high")[0].endswith(f"\n{high} open\n")


def test_acknowledge_service(account: Account) -> None:
    made = [account.create(f"Queue {number} is long", "Mail") for number in range(3)]
    others = account.triggered("Web shop")
    waiting = account.triggered("Mail")
    assert others
    assert set(made) <= set(waiting)
    output, _ = account.run("acknowledge_service.py", "Mail")
    assert output.endswith(f"\n{len(waiting)} acknowledged\n")
    assert "Queue 2 is long: acknowledged" in output
    after = account.incidents()
    for one in waiting:
        assert after[one]["status"] == "acknowledged"
        assert after[one]["acknowledgements"][0]["acknowledger"]["summary"] == "Ada Lovelace"
    assert account.triggered("Web shop") == others
    assert account.run("acknowledge_service.py", "Mail")[0] == "0 acknowledged\n"
    assert account.run("acknowledge_service.py", "Post", code=1)[1] == "No service is named Post.\n"


def test_more_incidents_than_one_request_changes(account: Account) -> None:
    for number in range(260):
        account.create(str(number), "Search")
    account.run("acknowledge_service.py", "Search")
    assert account.triggered("Search") == []
    changes = [call.json["incidents"] for call in account.sandbox.calls if call.operation_id == "updateIncidents"]
    assert [len(one) for one in changes] == [250, 10]


def test_create_incident(account: Account) -> None:
    arguments = ["Checkout returns 502", "--service", "Web shop", "--details", "Since 10:42", "--urgency", "low"]
    output, _ = account.run("create_incident.py", *arguments, "--user", "kofi@example.com")
    made = list(account.incidents().values())[-1]
    whole = account.sandbox.call("GET", f"/incidents/{made['id']}?include[]=body")["incident"]
    assert (made["title"], made["urgency"], whole["body"]["details"]) == ("Checkout returns 502", "low", "Since 10:42")
    entries = [one for one in account.sandbox.entities("/log_entries") if one["incident"]["id"] == made["id"]]
    trigger = next(one for one in entries if one["type"] == "trigger_log_entry")
    assert trigger["agent"]["summary"] == "Kofi Mensah"
    people = made["assignments"][0]["assignee"]["summary"]
    number = made["incident_number"]
    said = f"{number}  Checkout returns 502: triggered, assigned to {people}\n{made['html_url']}\n"
    assert output == said
    _, errors = account.run("create_incident.py", *arguments, "--user", "nobody@example.com", code=1)
    assert errors == "No user of this account has the email address nobody@example.com.\n"
    assert len(account.incidents()) == number


def test_who_is_on_call(account: Account) -> None:
    output, _ = account.run("who_is_on_call.py", "--picture", "on_call.png")
    rows = [re.split(r"  +", row) for row in output.splitlines()[1:]]
    now = account.sandbox.now
    until = (now + timedelta(days=7)).isoformat().replace("+00:00", "Z")
    entries = account.sandbox.call("GET", f"/oncalls?since={now:%Y-%m-%dT%H:%M:%SZ}&until={until}&limit=100")["oncalls"]
    expected = [
        [one["escalation_policy"]["summary"], str(one["escalation_level"]), one["user"]["summary"]] for one in entries
    ]
    assert sorted([policy, level, who] for policy, level, _, _, who in rows) == sorted(expected)
    assert len({who for *_, who in rows}) == 6
    starts = {f"{datetime.fromisoformat(one['start']):%a %d %b %H:%M}" for one in entries if one["start"]}
    assert {begin for _, _, begin, _, _ in rows} <= starts | {"now"}
    assert any(begin != "now" for _, _, begin, _, _ in rows)
    picture = account.folder / "on_call.png"
    assert colours(picture) > 6
    with Image.open(picture) as image:
        height = image.height
    # A level with two schedules has two rows, each with separate bars.
    policy = account.sandbox.entities("/escalation_policies")[0]
    targets = [{"id": one["id"], "type": "schedule_reference"} for one in account.sandbox.entities("/schedules")[:2]]
    rules = [{"escalation_delay_in_minutes": 5, "targets": targets}]
    body = {"escalation_policy": {"type": "escalation_policy", "name": policy["name"], "escalation_rules": rules}}
    account.sandbox.call("PUT", f"/escalation_policies/{policy['id']}", body)
    assert "Jonas Weber" in account.run("who_is_on_call.py", "--days", "30", "--picture", "on_call.png")[0]
    with Image.open(picture) as image:
        assert image.height == height, "six rows as before: a level less, a schedule more"


def test_on_call_reminder(account: Account) -> None:
    output, _ = account.run("on_call_reminder.py", "--hours", "168")
    mails = output.split("To: ")[1:]
    assert len(mails) == 3
    now, until = (account.sandbox.now + timedelta(days=days) for days in (0, 7))
    span = f"since={now:%Y-%m-%dT%H:%M:%SZ}&until={until:%Y-%m-%dT%H:%M:%SZ}"
    entries = account.sandbox.call("GET", f"/oncalls?{span}&limit=100")["oncalls"]
    begins = {
        one["user"]["summary"]: datetime.fromisoformat(one["start"])
        for one in entries
        if one["start"] and datetime.fromisoformat(one["start"]) > now
    }
    assert {mail.partition(" <")[0] for mail in mails} == set(begins)
    for mail in mails:
        name = mail.partition(" <")[0]
        subject = re.search(r"Subject: You are on call from \w+ (\d+ \w+, \d\d:\d\d)\n\nHello (.+),\n", mail)
        assert subject is not None
        assert subject[2] == name
        # 07:00 in UTC, on a clock in Berlin.
        assert subject[1].endswith(("08:00", "09:00"))
        assert "(Europe/Berlin)" in mail
    assert account.run("on_call_reminder.py", "--hours", "0.0001")[0] == ""


def test_one_mail_for_a_shift_that_serves_two_policies(account: Account) -> None:
    first = account.sandbox.entities("/escalation_policies")[0]
    target = first["escalation_rules"][0]["targets"][0]
    rule = {"escalation_delay_in_minutes": 5, "targets": [{"id": target["id"], "type": "schedule_reference"}]}
    account.sandbox.add("/escalation_policies", {"name": "Second", "escalation_rules": [rule]})
    output, _ = account.run("on_call_reminder.py", "--hours", "168")
    assert output.count("To: ") == 3
    assert "You are level 1 of Platform escalation and level 1 of Second." in output


class TestExport:
    """The export of a year, complete and interrupted."""

    @pytest.fixture
    def year(self, account: Account) -> Account:
        """An account with another 900 incidents over the year."""
        for number in range(900):
            at = account.sandbox.now - timedelta(days=358) + timedelta(hours=9 * number)
            moment = at.isoformat().replace("+00:00", "Z")
            account.sandbox.add("/incidents", {"title": f"Old {number}", "created_at": moment, "status": "resolved"})
        account.sandbox.calls.clear()
        return account

    @staticmethod
    def command(account: Account) -> list[str]:
        since = account.sandbox.now - timedelta(days=365)
        return ["export_incidents.py", "incidents.jsonl", "--since", f"{since:%Y-%m-%d}"]

    @staticmethod
    def lines(file: Path) -> list[Any]:
        return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]

    def whole(self, account: Account) -> None:
        found = self.lines(account.folder / "incidents.jsonl")
        incidents = account.incidents()
        assert len(found) == len(incidents) == 940
        for one in found:
            kept = json.dumps(account.sandbox.call("GET", f"/incidents/{one['id']}")["incident"])
            address = account.environment["PAGERDUTY_BASE_URL"]
            assert one == json.loads(kept.replace("https://api.pagerduty.com", address))
        assert {one["id"] for one in found} == set(incidents)
        names = sorted(file.name for file in account.folder.iterdir() if file.name[0] != ".")
        assert names == ["incidents.jsonl", "incidents.jsonl.checkpoint"]

    def test_whole(self, year: Account) -> None:
        output, errors = year.run(*self.command(year))
        assert output == "incidents.jsonl: finished, 940 records, 940 of them from this run\n"
        assert "listIncidents: 940 records" in errors
        self.whole(year)

    def test_killed_and_run_again(self, year: Account) -> None:
        file, checkpoint = (year.folder / f"incidents.jsonl{ending}" for ending in ("", ".checkpoint"))
        year.sandbox.faults.latency = 0.1
        saved = 0
        for pages in (2, 4):
            with year.start(*self.command(year)) as process:
                wait_for(lambda: checkpoint.exists() and pages_of(checkpoint) >= pages)  # noqa: B023
                process.kill()
            saved = pages_of(checkpoint)
        with file.open("ab") as export:
            export.write(b'{"id": "cut off in the mid')  # left by a kill between two writes
        asked = len(year.sandbox.calls)
        year.sandbox.faults.latency = 0.0
        output, _ = year.run(*self.command(year))
        assert output.startswith("incidents.jsonl: finished, 940 records, ")
        requested = [dict(call.query) for call in year.sandbox.calls]
        again = [one for one in requested[asked:] if one["since"] == requested[0]["since"]]
        assert all(int(one["offset"]) >= 99 * saved for one in again), "it went on, and did not begin again"
        self.whole(year)

    def test_run_again_when_it_was_whole(self, year: Account) -> None:
        year.run(*self.command(year))
        asked = len(year.sandbox.calls)
        output, _ = year.run(*self.command(year))
        assert "from an earlier run" in output
        assert len(year.sandbox.calls) == asked
        self.whole(year)


def pages_of(checkpoint: Path) -> int:
    """Return how many pages an export has read."""
    return int(json.loads(checkpoint.read_text())["list"]["pages"])


def wait_for(condition: Any) -> None:
    until = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < until, "it takes too long"
        time.sleep(0.01)


def test_response_times(account: Account) -> None:
    output, _ = account.run("response_times.py", "--days", "31", "--picture", "times.png")
    entries = account.sandbox.entities("/log_entries")
    times: dict[str, dict[str, datetime]] = {}
    for one in entries:
        moments = times.setdefault(one["incident"]["id"], {"service": one["service"]["summary"]})
        moments.setdefault(one["type"].partition("_")[0], datetime.fromisoformat(one["created_at"]))
    rows = [re.split(r"  +", row) for row in output.splitlines()[1:]]
    assert [row[0] for row in rows] == ["Mail", "Orders database", "Search", "Web shop"]
    for service, count, *means in rows:
        mine = [one for one in times.values() if str(one["service"]) == service]
        assert int(count) == len(mine)
        for said, kind in zip(means, ("acknowledge", "resolve"), strict=True):
            minutes = [(one[kind] - one["trigger"]).total_seconds() / 60 for one in mine if kind in one]
            assert float(said) == pytest.approx(sum(minutes) / len(minutes), abs=0.06)
    assert colours(account.folder / "times.png") > 6


def test_a_service_without_acknowledgements(account: Account) -> None:
    account.sandbox.add("/services", {"name": "New", "escalation_policy": None, "teams": []})
    account.create("First", "New")
    output, _ = account.run("response_times.py", "--picture", "times.png")
    assert re.search(r"^New +1 +nan +nan$", output, re.MULTILINE)


def audit_record(id: str, at: str, **more: Any) -> dict[str, Any]:
    resource = {"id": "PWEB", "type": "service_reference", "summary": "Web shop"}
    method = {"type": "browser"}
    record = {"id": id, "execution_time": at, "action": "update", "root_resource": resource, "method": method}
    return {**record, **more}


def test_audit_of_a_month(account: Account) -> None:
    ada = [{"id": "PADA", "type": "user_reference", "summary": "Ada Lovelace"}]
    field = {"name": "description", "before_value": "Old", "value": "New"}
    details = {"resource": {"id": "PWEB", "type": "service_reference"}, "fields": [field]}
    records = [
        audit_record("R0", "2025-02-28T23:59:59Z", actors=ada),
        audit_record("R1", "2025-03-01T00:00:00Z", actors=ada, details=details),
        audit_record("R2", "2025-03-31T23:59:59Z", actors=None, details=None, action="delete"),
        audit_record("R3", "2025-04-01T00:00:00Z", actors=ada),
    ]
    for record in records:
        account.sandbox.add("/audit/records", record)
    assert account.run("audit_of_a_month.py", "2025-03")[0].splitlines() == [
        "01 Mar 00:00  Ada Lovelace          update   service             Web shop; description: Old → New",
        "31 Mar 23:59  PagerDuty             delete   service             Web shop",
        "2 changes in March 2025",
    ]
    assert account.run("audit_of_a_month.py", "2025-01")[0] == "0 changes in January 2025\n"
    account.run("audit_of_a_month.py", "2025-03", "--of", "users", "--of", "teams")
    assert [one for one in account.sandbox.calls[-1].query if one[0] == "root_resource_types[]"] == [
        ("root_resource_types[]", "users"),
        ("root_resource_types[]", "teams"),
    ]
    assert "invalid month value: 'March'" in account.run("audit_of_a_month.py", "March", code=2)[1]


def test_audit_of_a_month_with_missing_fields(account: Account) -> None:
    account.sandbox.add("/audit/records", {"execution_time": "2025-01-15T12:00:00Z", "actors": None, "details": None})
    output, _ = account.run("audit_of_a_month.py", "2025-01")
    assert output.endswith("\n1 changes in January 2025\n")


def test_oauth_app(account: Account) -> None:
    account.sandbox.add_token("pdus+granted", scopes=["services.read"])
    asked: list[dict[str, list[str]]] = []

    def identity(recorded: Recorded) -> Response:
        asked.append(parse_qs(recorded.body.decode()))
        if asked[-1]["client_secret"] != ["app-secret"]:
            return Response.json({"error": "invalid_client", "error_description": "No such app"}, 401)
        return Response.json({"access_token": "pdus+granted", "expires_in": 3600, "token_type": "bearer"})

    with serve(identity) as server:
        del account.environment["PAGERDUTY_TOKEN"]
        account.environment |= {"PAGERDUTY_CLIENT_ID": "app", "PAGERDUTY_TOKEN_URL": f"{server.url}/oauth/token"}
        output, _ = account.run("oauth_app.py", "acme", PAGERDUTY_CLIENT_SECRET="app-secret")
        _, refused = account.run("oauth_app.py", "acme", code=1, PAGERDUTY_CLIENT_SECRET="wrong")
        _, missing = account.run("oauth_app.py", "acme", code=1)
    assert asked[0] == {
        "grant_type": ["client_credentials"],
        "client_id": ["app"],
        "client_secret": ["app-secret"],
        "scope": ["as_account-us.acme services.read"],
    }
    assert {call.headers["authorization"] for call in account.sandbox.calls} == {"Bearer pdus+granted"}
    assert output.splitlines() == [
        f"{one['name']}: {one['status']}" for one in account.sandbox.call("GET", "/services")["services"]
    ]
    assert "No such app" in refused
    assert "wrong" not in refused
    assert missing == "set PAGERDUTY_CLIENT_SECRET: you find it on the app's page in PagerDuty\n"


class Crowd:
    """A slow server in front of a sandbox that counts concurrent requests for log entries."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox.transport
        self.inside = self.most = 0
        self.lock = threading.Lock()

    def __call__(self, recorded: Recorded) -> Response:
        is_counted = recorded.path.endswith("/log_entries")
        with self.lock:
            self.inside += is_counted
            self.most = max(self.most, self.inside)
        time.sleep(0.05)
        url = f"http://{recorded.headers['host']}{recorded.path}?{urlencode(recorded.query)}"
        request = httpx.Request(recorded.method, url, headers=recorded.headers)
        with self.lock:
            self.inside -= is_counted
            response = self.sandbox.handle_request(request)
        headers = {name: value for name, value in response.headers.items() if name != "content-length"}
        return Response(response.status_code, response.content, headers)


def test_async_fan_out(tmp_path: Path) -> None:
    sandbox = Sandbox(now=datetime.now(UTC)).seed()
    crowd = Crowd(sandbox)
    with serve(crowd) as server:
        account = Account(sandbox, server.url, tmp_path)
        sandbox.faults.add(429, operation="listIncidentLogEntries", seconds=1)
        output, _ = account.run("async_fan_out.py", "--days", "31", "--at-once", "5")
    assert 3 <= crowd.most <= 5
    entries = sandbox.entities("/log_entries")
    *rows, last = output.splitlines()
    assert last.startswith(f"{len(entries)} log entries of 40 incidents in ")
    assert len(rows) == 10
    by_number = {one["incident_number"]: one["id"] for one in sandbox.entities("/incidents")}
    for row in rows:
        number, _, count, people = re.split(r"  +", row.strip())
        mine = [one for one in entries if one["incident"]["id"] == by_number[int(number)]]
        assert int(count) == len(mine)
        assert people == ", ".join(sorted({one["agent"]["summary"] for one in mine if "agent" in one}))


def test_with_the_sandbox(account: Account) -> None:
    file = EXAMPLES / "test_with_the_sandbox.py"
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--rootdir", str(account.folder)]
    ran = subprocess.run(
        [*command, "-c", os.devnull, str(file)], cwd=account.folder, capture_output=True, text=True, timeout=120
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "1 passed" in ran.stdout
