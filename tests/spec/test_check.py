"""Failing conditions of `spec check` and `spec affects`, accepted changes, and output formats for other tools."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from pagerduty_client.spec.command import main
from scripts.openapi import copied
from tests.spec.specs import assert_refused, command
from tests.upstream import ROOT, history

pytestmark = pytest.mark.whole

PINNED: dict[str, Any] = json.loads((ROOT / "spec" / "openapiv3.json").read_text(encoding="utf-8"))
Change = Callable[[dict[str, Any]], Any]


def get(spec: dict[str, Any]) -> dict[str, Any]:
    operation: dict[str, Any] = spec["paths"]["/users/{id}"]["get"]
    return operation


def nothing(_: dict[str, Any]) -> None: ...


def prose(spec: dict[str, Any]) -> None:
    get(spec)["description"] = "other words"


def neutral(spec: dict[str, Any]) -> None:
    get(spec)["deprecated"] = True


def additive(spec: dict[str, Any]) -> None:
    get(spec)["parameters"].append({"name": "color", "in": "query", "schema": {"type": "string"}})


def breaking(spec: dict[str, Any]) -> None:
    del spec["paths"]["/users/{id}"]["get"]


CHANGES: dict[Change, dict[str, int]] = {
    nothing: {"breaking": 0, "additive": 0, "any": 0},
    prose: {"breaking": 0, "additive": 0, "any": 1},
    neutral: {"breaking": 0, "additive": 0, "any": 1},
    additive: {"breaking": 0, "additive": 1, "any": 1},
    breaking: {"breaking": 1, "additive": 1, "any": 1},
}


@pytest.fixture
def newer(tmp_path: Path) -> Callable[..., Path]:
    """Write the pinned spec with changes to a file."""

    def write(*changes: Change) -> Path:
        spec = copied(PINNED)
        for change in changes:
            change(spec)
        file = tmp_path / "new.json"
        file.write_text(json.dumps(spec))
        return file

    return write


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    """Run the command in this process: exit code, stdout, stderr."""
    code = main([str(one) for one in arguments])
    out, err = capsys.readouterr()
    return code, out, err


@pytest.mark.parametrize("change", CHANGES, ids=lambda one: one.__name__)
def test_check_fails_for_the_requested_class_and_worse(
    change: Change, newer: Callable[..., Path], capsys: pytest.CaptureFixture[str]
) -> None:
    file = newer(change)
    for fail_on, expected in CHANGES[change].items():
        code, out, _ = run(capsys, "spec", "check", "--ref", file, "--fail-on", fail_on)
        assert code == expected, out
        content = json.loads(run(capsys, "spec", "check", "--ref", file, "--fail-on", fail_on, "--format", "json")[1])
        assert content["failed"] is bool(expected)
        assert any(one["fails"] for one in content["changes"]) == bool(expected and change is not prose)
    assert run(capsys, "spec", "check", "--ref", file)[0] == CHANGES[change]["additive"]


def test_an_older_spec_is_distinguished_from_a_newer_one(
    tmp_path: Path, newer: Callable[..., Path], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(capsys, "spec", "check", "--ref", newer(additive))[1].startswith("newer: ")
    assert run(capsys, "spec", "check", "--ref", newer(breaking))[1].startswith("older: ")
    size = len(PINNED["paths"])
    for version in [one for one in history() if len(one["paths"]) < size][::3]:
        (tmp_path / "old.json").write_text(json.dumps(version))
        code, out, _ = run(capsys, "spec", "check", "--ref", tmp_path / "old.json", "--fail-on", "breaking")
        assert (code, out[:7]) == (1, "older: ")


ACCEPTED = """
[[accept]]
kind = "operation-removed"
operation = "getUser"
reason = "We read users from the list."

[[accept]]
kind = "parameter-*"
where = "query parameter color"
reason = "Colors are fine."
{until}
"""


def accept(folder: Path, content: str) -> Path:
    file = folder / "accepted.toml"
    file.write_text(content)
    return file


def test_accepted_changes_do_not_fail_until_they_end(
    tmp_path: Path, newer: Callable[..., Path], capsys: pytest.CaptureFixture[str]
) -> None:
    def check(change: Change, until: str) -> tuple[int, str, str]:
        file = accept(tmp_path, ACCEPTED.format(until=until))
        return run(capsys, "spec", "check", "--ref", newer(change), "--accept", file)

    code, out, err = check(breaking, "")
    assert (code, "accepted: 1 of them" in out) == (0, True)
    assert err == f"warning: {tmp_path}/accepted.toml:7: parameter-* query parameter color: " + (
        "no change matches it; remove it\n"
    )
    today = datetime.now(UTC).date()
    for days, expected in ((1, 0), (-2, 1)):
        end = today + timedelta(days=days)
        code, _, err = check(additive, f"until = {end}")
        assert code == expected
        assert (f"ended on {end}" in err) == bool(expected)
        assert "accepted.toml:2: operation-removed getUser: no change matches it; remove it" in err


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("[[accept]]\nkind = 'x'", "needs a reason"),
        ("[[accept]]\nreason = 'x'", "at least one of kind"),
        ("\n[[accept]]\nkind = 'x'\nreson = 'x'", "accepted.toml:2: unknown key 'reson'"),
        ("[[accept]]\nkind = 3\nreason = 'x'", "as strings"),
        ("[[accept]]\nkind = 'x'\nreason = 'x'\nuntil = 'soon'", "until must be a date"),
        ("[accept]\nkind = 'x'", "must contain only"),
        ("accept", "not TOML"),
    ],
)
def test_an_invalid_file_of_accepted_changes_is_rejected(content: str, words: str, tmp_path: Path) -> None:
    file = accept(tmp_path, content)
    assert_refused(command("spec", "check", "--ref", "installed", "--accept", file), words)
    assert_refused(command("spec", "check", "--ref", "installed", "--accept", tmp_path / "none.toml"), "cannot read")


PROGRAM = """\
from pagerduty_rest.api.users import get_user


def read(client):
    return get_user.sync("U", client=client)
"""


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project that requires this package and uses one operation of it, as the current folder."""
    root = tmp_path / "project"
    (root / "src dir").mkdir(parents=True)
    (root / "src dir" / "app.py").write_text(PROGRAM)
    (root / "pyproject.toml").write_text('[project]\nname = "app"\ndependencies = [\n  "pagerduty-rest==0.1.0",\n]\n')
    monkeypatch.chdir(root)
    return root


def test_annotations_are_at_the_lines_of_the_project(
    project: Path, newer: Callable[..., Path], capsys: pytest.CaptureFixture[str]
) -> None:
    file = newer(breaking)
    code, out, _ = run(capsys, "spec", "affects", project, "--to", file, "--format", "github")
    assert (code, out.splitlines()) == (
        1,
        [
            f"::error file=src dir/app.py,line={line},title=pagerduty-rest%3A operation-removed::"
            "getUser (client.users.get): operation: operation removed: GET /users/{id}"
            for line in (1, 5)
        ],
    )
    code, out, _ = run(capsys, "spec", "check", "--ref", file, "--format", "github")
    assert (code, out.startswith("::error file=pyproject.toml,line=4,title=")) == (1, True)
    code, out, _ = run(capsys, "spec", "pin", "--expect", "0" * 40, "--format", "github")
    assert (code, out.startswith("::error file=pyproject.toml,line=4,title=pagerduty-rest%3A other-pin::")) == (1, True)
    code, out, _ = run(capsys, "spec", "diff", "installed", newer(neutral), "--format", "github")
    assert (code, out.startswith("::notice file=pyproject.toml,line=4,")) == (0, True)
    assert run(capsys, "spec", "check", "--ref", "installed", "--format", "github")[:2] == (0, "")


def test_sarif_names_files_as_the_repository_does(
    project: Path, newer: Callable[..., Path], capsys: pytest.CaptureFixture[str]
) -> None:
    file = newer(breaking)
    commands = {
        "affects": (project, "--to", file),
        "check": ("--ref", file),
        "pin": ("--expect", "0" * 40),
        "diff": ("installed", file),
    }
    expected = {"affects": ("src%20dir/app.py", {1, 5})}
    for name, arguments in commands.items():
        log = json.loads(run(capsys, "spec", name, *arguments, "--format", "sarif")[1])
        assert (log["version"], len(log["runs"])) == ("2.1.0", 1)
        rules = [rule["id"] for rule in log["runs"][0]["tool"]["driver"]["rules"]]
        results = log["runs"][0]["results"]
        assert results
        found = [one["locations"][0]["physicalLocation"] for one in results]
        uri, lines = expected.get(name, ("pyproject.toml", {4}))
        assert {one["artifactLocation"]["uri"] for one in found} == {uri}
        assert {one["region"]["startLine"] for one in found} == lines
        assert all(rules[one["ruleIndex"]] == one["ruleId"] for one in results)
        assert {one["level"] for one in results} <= {"error", "warning", "note"}


def test_json_of_pin_and_affects(project: Path, newer: Callable[..., Path], capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "spec", "pin", "--expect", "0" * 40, "--format", "json")
    assert (code, json.loads(out)["pinned"]) == (1, False)
    file = newer(breaking)
    accepted = accept(project, ACCEPTED.format(until=""))
    code, out, _ = run(capsys, "spec", "affects", project, "--to", file, "--accept", accepted, "--format", "json")
    content = json.loads(out)
    assert (code, content["failed"], content["touched"]) == (0, False, [])
    assert content["accepted"][0]["reason"] == "We read users from the list."
    code, out, _ = run(capsys, "spec", "affects", project, "--to", newer(neutral), "--fail-on", "any")
    assert (code, "operation deprecated" in out) == (1, True)
