"""The programs of the README and the guide run, and print the output below them.

All Python blocks of a page run in order, as one program, against a sandbox on loopback with the entities in the
pages; tests in a block run with pytest's own fixtures. A block after `<!-- not run: reason -->` is only
compiled. A `text` block right below one is its expected output.
"""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

import pytest

import pagerduty_client
from pagerduty_client import ClientCredentials
from pagerduty_client._base_client import BaseClient
from pagerduty_client.sandbox import Sandbox, serving
from tests.servers import Recorded, Response, serve
from tests.upstream import ROOT

pytestmark = pytest.mark.whole

PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
BLOCK = re.compile(
    r"(?:<!-- not run: (?P<reason>[^\n]*?) *-->\s*\n)?```python\n(?P<code>.*?)```(?:\s*\n```text\n(?P<prints>.*?)```)?",
    re.DOTALL,
)
WITHOUT_PROGRAMS = {"client.md", "other-tools.md"}
# Pages whose programs call nothing, or only their own sandboxes.
WITHOUT_CALLS = (
    WITHOUT_PROGRAMS
    | {"security.md", "testing.md", "following-the-spec.md"}
    | {"webhooks.md", "webhooks-fastapi.md", "webhooks-flask.md", "webhooks-django.md", "webhooks-lambda.md"}
    | {"webhooks-testing.md", "events.md"}
)
GRANTED = "pdus+granted"


class Program(NamedTuple):
    """A block of a page, with the number of its first line."""

    line: int
    code: str
    prints: str | None
    reason: str | None


def programs(page: Path) -> list[Program]:
    text = page.read_text(encoding="utf-8")
    return [
        Program(text.count("\n", 0, found.start("code")) + 1, found["code"], found["prints"], found["reason"])
        for found in BLOCK.finditer(text)
    ]


def reference(kind: str, ident: str) -> dict[str, str]:
    return {"id": ident, "type": f"{kind}_reference"}


def company() -> Sandbox:
    """The account of the pages. Recent entities use the real clock, because the programs do."""
    sandbox = Sandbox(rate_limit=960)
    sandbox.add_token(GRANTED, scopes=["users.read", "incidents.read"])
    for ident, name, email in (
        ("PXPGF42", "Ana Moreau", "ana@example.com"),
        ("PJONAS1", "Jonas Weber", "jonas@example.com"),
        ("PMEI001", "Mei Tanaka", "me@example.com"),
    ):
        sandbox.add("/users", {"id": ident, "name": name, "email": email, "type": "user"})
    _on_call(sandbox)
    for ident, name in (("PIJ90N7", "Web shop"), ("PORDERS", "Orders database"), ("PMAIL01", "Mail")):
        policy = reference("escalation_policy", "PANZZEQ")
        sandbox.add("/services", {"id": ident, "name": name, "escalation_policy": policy, "teams": []})
    _incidents(sandbox)
    _audit_records(sandbox)
    return sandbox


def ago(sandbox: Sandbox, **units: float) -> str:
    return f"{sandbox.now - timedelta(**units):%Y-%m-%dT%H:%M:%SZ}"


def _on_call(sandbox: Sandbox) -> None:
    begun = ago(sandbox, days=3)
    turn = {
        "start": begun,
        "rotation_virtual_start": begun,
        "rotation_turn_length_seconds": 7 * 24 * 3600,
        "users": [{"user": reference("user", ident)} for ident in ("PXPGF42", "PJONAS1")],
    }
    sandbox.add("/schedules", {"id": "PI7DH85", "name": "Web", "time_zone": "Europe/Lisbon", "schedule_layers": [turn]})
    levels = [reference("schedule", "PI7DH85"), reference("user", "PJONAS1")]
    rules = [{"escalation_delay_in_minutes": 15, "targets": [target]} for target in levels]
    sandbox.add("/escalation_policies", {"id": "PANZZEQ", "name": "Shop", "escalation_rules": rules, "teams": []})


def _incidents(sandbox: Sandbox) -> None:
    for number, ident, title, service, status, assignee, created, minutes in (
        (1, "POLD001", "Disk is 91 % full", "PORDERS", "resolved", None, "2024-04-22T10:42:00Z", 30),
        (2, "POLD002", "Queue is long", "PMAIL01", "resolved", None, "2024-05-22T10:42:00Z", 30),
        (3, "PT4KHLJ", "Certificate ends today", "PIJ90N7", "resolved", None, ago(sandbox, days=12), 20),
        (4, "PT4KHLK", "Checkout returns 502", "PIJ90N7", "triggered", "PXPGF42", ago(sandbox, minutes=90), None),
        (5, "PT4KHLL", "Queue is long", "PMAIL01", "resolved", None, ago(sandbox, minutes=80), 25),
        (6, "PT4KHLN", "Queue is long", "PMAIL01", "resolved", None, ago(sandbox, minutes=45), 35),
        (7, "PT4KHLM", "Replica is 90 s behind", "PORDERS", "acknowledged", "PJONAS1", ago(sandbox, minutes=20), None),
    ):
        resolved = datetime.fromisoformat(created) + timedelta(minutes=minutes) if minutes is not None else None
        incident = sandbox.add(
            "/incidents",
            {
                "id": ident,
                "incident_number": number,
                "summary": f"[#{number}] {title}",
                "title": title,
                "service": reference("service", service),
                "escalation_policy": reference("escalation_policy", "PANZZEQ"),
                "status": status,
                "urgency": "high",
                "incident_key": f"key-{number}",
                "created_at": created,
                "resolved_at": resolved.isoformat() if resolved is not None else None,
                "assignments": [{"at": created, "assignee": reference("user", assignee)}] if assignee else [],
            },
        )
        sandbox.add(
            "/log_entries",
            {
                "type": "trigger_log_entry",
                "created_at": created,
                "agent": incident["service"],
                "service": incident["service"],
                "incident": reference("incident", ident),
            },
        )


def _audit_records(sandbox: Sandbox) -> None:
    for ident, user, action, service, days in (
        ("PAUDIT1", "PXPGF42", "update", "PIJ90N7", 2.5),
        ("PAUDIT2", "PJONAS1", "create", "PMAIL01", 4.5),
        ("PAUDIT3", "PJONAS1", "delete", "PORDERS", 40),
    ):
        sandbox.add(
            "/audit/records",
            {
                "id": ident,
                "execution_time": ago(sandbox, days=days),
                "action": action,
                "actors": [reference("user", user)],
                "method": {"type": "browser"},
                "root_resource": reference("service", service),
            },
        )


def identity(recorded: Recorded) -> Response:
    """PagerDuty's identity service, which has another host than the API."""
    assert b"client_credentials" in recorded.body
    return Response.json({"access_token": GRANTED, "token_type": "bearer", "expires_in": 3600})


@pytest.fixture
def account(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest, tmp_path: Path) -> Any:
    """Serve the account, and redirect all clients of the programs to it."""
    monkeypatch.chdir(tmp_path)
    sandbox = company()
    made: list[BaseClient] = []
    with serving(sandbox) as address, serve(identity) as oauth:

        def init(self: BaseClient, token: str | None = None, **arguments: Any) -> None:
            """Redirect the programs' clients to this account, unless they are a sandbox's."""
            if token is not None:
                token = token.replace("…", f"key-of-{request.node.name}")
            if "transport" not in arguments:
                arguments = {"base_url": address, **arguments}
            BaseClient.__init__(self, token, **arguments)
            made.append(self)

        for kind in (pagerduty_client.Client, pagerduty_client.AsyncClient):
            monkeypatch.setattr(pagerduty_client, kind.__name__, type("Local", (kind,), {"__init__": init}))
        monkeypatch.setitem(ClientCredentials.__init__.__kwdefaults__ or {}, "token_url", f"{oauth.url}/oauth/token")
        for name in ("TOKEN", "CLIENT_ID", "CLIENT_SECRET", "WEBHOOK_SECRETS"):
            monkeypatch.setenv(f"PAGERDUTY_{name}", "x")
        yield sandbox
        for client in made:
            client.close()


def run_tests(names: dict[str, Any], request: pytest.FixtureRequest) -> None:
    """Call the tests that a program defines, once each, like pytest."""
    for name in [one for one in names if one.startswith("test_")]:
        test: Callable[..., None] = names.pop(name)
        test(**{one: request.getfixturevalue(one) for one in inspect.signature(test).parameters})


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_the_programs_of_a_page_run_and_print_what_it_says(
    page: Path, account: Sandbox, capsys: pytest.CaptureFixture[str], request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    found = programs(page)
    text = page.read_text(encoding="utf-8")
    assert bool(found) == (page.name not in WITHOUT_PROGRAMS)
    assert text.count("```python") == len(found)
    if page.name == "errors.md":  # the write without a response there
        account.faults.add("reset", operation="createIncident", after=True)
    names: dict[str, Any] = {"__name__": "__main__"}
    for program in found:
        code = compile("\n" * (program.line - 1) + program.code, str(page), "exec")
        if program.reason is not None:
            assert len(program.reason) > 10, "why it is not run is a sentence"
            continue
        exec(code, names)
        run_tests(names, request)
        printed = capsys.readouterr().out
        if program.prints is not None:
            assert printed == program.prints, f"{page.name}:{program.line}"
        elif printed:
            assert printed.splitlines()[0] in text, f"{page.name}:{program.line}"
    assert not account.faults.waiting
    assert bool(account.calls) == (page.name not in WITHOUT_CALLS)
    if (export := tmp_path / "incidents.jsonl").exists():
        exported = [json.loads(line)["id"] for line in export.read_text(encoding="utf-8").splitlines()]
        assert exported and len(exported) == len(set(exported))
        assert set(exported) <= {one["id"] for one in account.entities("/incidents")}


def test_every_page_of_the_guide_is_tested() -> None:
    folders = {path.name for path in (ROOT / "docs").iterdir() if path.is_dir()}
    assert folders == {"decisions"}
