"""The changes that affect a project's source."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from pagerduty_client.spec.affects import affects
from pagerduty_client.spec.diff import diff
from pagerduty_client.spec.identifiers import module_of
from pagerduty_client.spec.schemas import SpecReader
from pagerduty_client.spec.usage import read_program, uses_of
from pagerduty_rest.operations import OPERATIONS
from scripts.openapi import copied
from tests.spec.specs import assert_refused, command
from tests.upstream import ROOT

PINNED: dict[str, Any] = json.loads((ROOT / "spec" / "openapiv3.json").read_text(encoding="utf-8"))
PROJECT = """\
from datetime import UTC, datetime

import pagerduty_rest.api.users.get_user as one_user
from pagerduty_rest.api import services
from pagerduty_rest.api.incidents import list_incidents
from pagerduty_rest.operations import OPERATIONS


def main(client):
    for incident in list_incidents.iterate(client=client, statuses=["triggered"], since=datetime.now(UTC)):
        print(incident.title)
    user = one_user.sync("P1", client=client)
    service = services.get_service.sync("S1", client=client)
    return user.email, service.summary, OPERATIONS["listTeams"].path
"""


def drop_parameter(name: str) -> Callable[[dict[str, Any]], None]:
    def change(spec: dict[str, Any]) -> None:
        parameters = spec["components"]["parameters"]
        listed = spec["paths"]["/incidents"]["get"]["parameters"]
        listed[:] = [one for one in listed if parameters[one["$ref"].split("/")[-1]]["name"] != name]

    return change


def required(spec: dict[str, Any]) -> None:
    new = {"name": "tenant", "in": "query", "required": True, "schema": {"type": "string"}}
    spec["paths"]["/users/{id}"]["get"]["parameters"].append(new)


def all_of(schema: dict[str, Any]) -> list[dict[str, Any]]:
    return [schema, *schema.get("allOf", [])]


def drop_field(schema: str, name: str) -> Callable[[dict[str, Any]], None]:
    def change(spec: dict[str, Any]) -> None:
        for part in all_of(spec["components"]["schemas"][schema]):
            part.get("properties", {}).pop(name, None)

    return change


# A change, and the operations and lines of the project above that it affects.
CASES: dict[str, tuple[Callable[[dict[str, Any]], Any], set[tuple[str, int]], int]] = {
    "an operation removed": (
        lambda spec: spec["paths"]["/services/{id}"].pop("get"),
        {("getService", 13)},
        1,
    ),
    "an operation from the registry": (
        lambda spec: spec["paths"]["/teams"].pop("get"),
        {("listTeams", 14)},
        1,
    ),
    "an operation deprecated": (
        lambda spec: spec["paths"]["/users/{id}"]["get"].update(deprecated=True),
        {("getUser", 3), ("getUser", 12)},
        0,
    ),
    "an argument that is given": (drop_parameter("statuses[]"), {("listIncidents", 10)}, 1),
    "an argument that is not given": (drop_parameter("date_range"), set(), 0),
    "a new required argument": (required, {("getUser", 3), ("getUser", 12)}, 1),
    "a field that is read": (drop_field("User", "email"), {("getUser", 14)}, 1),
    "a field that nobody reads": (drop_field("User", "time_zone"), set(), 0),
    "an operation that nobody uses": (lambda spec: spec["paths"].pop("/vendors"), set(), 0),
    "nothing": (lambda _: None, set(), 0),
}


@pytest.mark.whole
@pytest.mark.parametrize("name", CASES)
def test_exactly_the_changes_that_affect_a_project_are_named(name: str, tmp_path: Path) -> None:
    change, touched, code = CASES[name]
    after = copied(PINNED)
    change(after)
    (tmp_path / "app").mkdir()
    file = tmp_path / "app" / "main.py"
    file.write_text(PROJECT)
    (tmp_path / "new.json").write_text(json.dumps(after))
    done = command("spec", "affects", tmp_path / "app", "--to", tmp_path / "new.json", "--format", "json")
    assert (done.returncode, done.stderr) == (code, "")
    found = json.loads(done.stdout)["touched"]
    assert {(one["operation"], location["line"]) for one in found for location in one["places"]} == touched
    assert {location["file"] for one in found for location in one["places"]} <= {str(file)}
    text = command("spec", "affects", tmp_path / "app", "--to", tmp_path / "new.json").stdout
    assert all(f"{file}:{line}: {operation} (client." in text for operation, line in touched)
    assert touched or text.startswith("no change from ")


USES = {
    "from pagerduty_rest.api.incidents.list_incidents import sync\nsync(client=c)": {"listIncidents"},
    "from pagerduty_rest.api.incidents import *\nlist_incidents.sync(client=c)": {"listIncidents"},
    "import pagerduty_rest\npagerduty_rest.api.incidents.list_incidents.sync(client=c)": {"listIncidents"},
    "import pagerduty_rest.api as a\na.incidents.list_incidents.sync(client=c)": {"listIncidents"},
    "from pagerduty_rest.api import incidents as i\nf = i.list_incidents.sync\nf(client=c)": {"listIncidents"},
    'import importlib\nimportlib.import_module("pagerduty_rest.api.incidents.list_incidents")': {"listIncidents"},
    "from other.api.incidents import list_incidents": set(),
    "list_incidents.sync()": set(),
}


@pytest.mark.parametrize("code", USES)
def test_ways_to_use_an_operation(code: str, tmp_path: Path) -> None:
    (tmp_path / "code.py").write_text(code)
    uses = uses_of(read_program(tmp_path, pytest.fail), SpecReader(PINNED))
    assert set(uses.operations) == USES[code]


def test_a_model_without_an_operation_is_affected_by_its_fields(tmp_path: Path) -> None:
    (tmp_path / "hook.py").write_text(
        "from pagerduty_rest.models import User\n\ndef mail(user: User) -> str:\n    return user.email\n"
    )
    reader = SpecReader(PINNED)
    uses = uses_of(read_program(tmp_path, pytest.fail), reader)
    for field, locations in (("email", [(str(tmp_path / "hook.py"), 4)]), ("time_zone", [])):
        after = copied(PINNED)
        drop_field("User", field)(after)
        touched = [one for one in affects(uses, diff(reader, after)) if one.change.breaking]
        assert [location for one in touched for location in one.locations] == locations


def test_a_field_of_a_body_that_the_project_sends(tmp_path: Path) -> None:
    (tmp_path / "send.py").write_text(
        "from pagerduty_rest.api.users import create_user\n"
        "def make(client):\n"
        '    return create_user.sync(client=client, body={"name": "A", "email": "a@example.com"})\n'
    )
    reader = SpecReader(PINNED)
    uses = uses_of(read_program(tmp_path, pytest.fail), reader)
    for field, lines in (("email", {3}), ("job_title", set())):
        after = copied(PINNED)
        drop_field("User", field)(after)
        touched = [one for one in affects(uses, diff(reader, after)) if one.change.breaking]
        assert {line for one in touched for _, line in one.locations} == lines


def test_unreadable_files_are_skipped_with_a_warning(tmp_path: Path) -> None:
    for name, data in (("broken.py", b"def"), ("null.py", b"\0"), ("latin.py", b"x = '\xe9'"), ("fine.py", b"x = 1")):
        (tmp_path / name).write_bytes(data)
    (tmp_path / ".venv").mkdir()
    (tmp_path / ".venv" / "other.py").write_text("def")
    done = command("spec", "affects", tmp_path, "--to", "installed")
    assert done.returncode == 0
    lines = done.stderr.splitlines()
    assert len(lines) == 3
    assert all(line.startswith(f"warning: {tmp_path}/") for line in lines)
    assert_refused(command("spec", "affects", tmp_path / "nowhere", "--to", "installed"), "no such file or folder")


def test_an_operations_module_is_named_by_the_generators_rule() -> None:
    assert {one: module_of(one) for one in OPERATIONS} == {
        one.id: one.module.rpartition(".")[2] for one in OPERATIONS.values()
    }
