"""The small commands of the pipeline: what they print, and their exit codes."""

from __future__ import annotations

import json
import shutil
import sys
import zipfile
from pathlib import Path

import pytest
import yaml

from scripts import demo, mutants, release_check, webhook_events
from scripts import pull as pulling
from scripts.errors import PipelineError
from scripts.project import Project
from scripts.pull import COMMIT, Commit, commit_of
from scripts.reference import site
from tests.servers import Response, serve

SHA = "0123456789abcdef0123456789abcdef01234567"


def test_the_demo_lists_incidents_and_says_what_comes_next(capsys: pytest.CaptureFixture[str]) -> None:
    assert demo.main() == 0
    lines = capsys.readouterr().out.splitlines()
    first = lines.index(demo.ROW.format("#", "title", "service", "status", "urgency", "age", "assigned to")) + 1
    assert "triggered" in lines[first] or "acknowledged" in lines[first]
    assert "The package works. Next:" in lines


def test_event_classes_are_written_and_checked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    here = Project.here()
    project = Project(tmp_path)
    (tmp_path / "spec").mkdir()
    shutil.copy(here.root / "spec" / "webhook_events.toml", tmp_path / "spec")
    events = project.client / "webhooks" / "events"
    events.parent.mkdir(parents=True)
    monkeypatch.setattr("sys.argv", ["webhook_events"])
    assert webhook_events.main(project) == 0
    written = {path.name: path.read_text(encoding="utf-8") for path in events.iterdir()}
    committed = here.client / "webhooks" / "events"
    assert written == {path.name: path.read_text(encoding="utf-8") for path in committed.glob("*.py")}
    monkeypatch.setattr("sys.argv", ["webhook_events", "--check"])
    assert webhook_events.main(project) == 0
    (events / "another.py").write_text("", encoding="utf-8", newline="\n")
    assert webhook_events.main(project) == 1
    assert "run `make generate`" in capsys.readouterr().err
    monkeypatch.setattr("sys.argv", ["webhook_events"])
    assert webhook_events.main(project) == 0
    assert not (events / "another.py").exists()


# --- the site


def test_reference_pages_are_in_the_navigation() -> None:
    project = Project.here()
    config = site.configuration(project, ["api.md", "reference/incidents.md", "models/services.md"])
    own = yaml.safe_load((project.root / site.CONFIG).read_text(encoding="utf-8"))
    assert config["nav"][: len(own["nav"])] == own["nav"]
    assert config["nav"][len(own["nav"]) :] == [
        {"Resources": [{"incidents": "reference/incidents.md"}]},
        {"Models": [{"services": "models/services.md"}]},
    ]


# --- the commit of a spec


def answered(response: Response, ref: str, monkeypatch: pytest.MonkeyPatch) -> Commit:
    with serve(lambda _: response) as server:
        monkeypatch.setattr(pulling, "COMMITS", f"{server.url}/commits")
        found = commit_of(ref, pulling.BASE, b"")
    assert server.requests[0].path == f"/commits/{ref.replace('/', '%2F')}"
    return found


def test_upstreams_commit_is_requested(monkeypatch: pytest.MonkeyPatch) -> None:
    dated = Response.json({"sha": SHA, "commit": {"committer": {"date": "2026-03-01T10:00:00Z"}}})
    assert answered(dated, "a/branch", monkeypatch) == Commit(SHA, "2026-03-01")
    assert answered(Response.json({"sha": SHA}), "main", monkeypatch) == Commit(SHA, None)
    for unknown in (
        Response(404, b"{}"),
        Response.json({"sha": "short"}),
        Response.json({"sha": 5}),
        Response.json([SHA]),
        Response(200, b"<html>"),
    ):
        assert answered(unknown, "main", monkeypatch) == Commit(None)
        assert answered(unknown, SHA, monkeypatch) == Commit(SHA)
    assert COMMIT.fullmatch(SHA)


# --- the rehearsal of a release


def test_an_unknown_check_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert release_check.main(["lowest", "highest"]) == 2
    assert "unknown check: highest; choose from reproducible, metadata" in capsys.readouterr().err


@pytest.mark.parametrize(("length", "is_long"), [(100, False), (101, True)])
def test_long_paths_are_refused(tmp_path: Path, length: int, *, is_long: bool) -> None:
    (tmp_path / "dist").mkdir()
    with zipfile.ZipFile(tmp_path / "dist" / "a.whl", "w") as wheel:
        wheel.writestr("x" * length, "")
    one = release_check.Rehearsal(tmp_path, tmp_path)
    if is_long:
        with pytest.raises(PipelineError, match="paths in the wheel have more than 100 characters: x"):
            one.paths()
    else:
        one.paths()


def test_the_lowest_version_of_a_requirement() -> None:
    assert release_check._lowest("httpx>=0.27,<1") == "httpx==0.27"
    assert release_check._lowest("python-dateutil >= 2.8.2, < 3") == "python-dateutil==2.8.2"


def test_a_command_that_fails_shows_its_output(tmp_path: Path) -> None:
    release_check._run(sys.executable, "-c", "print('fine')", cwd=tmp_path)
    with pytest.raises(PipelineError, match=r"failed with exit code 3:\nwhy"):
        release_check._run(sys.executable, "-c", "print('why'); raise SystemExit(3)", cwd=tmp_path)


# --- mutants

MUTATED = '''
class Table:
    def xǁTableǁlimit__mutmut_orig(self, number):
        """Return a limit of several words."""
        if number > 3:
            raise ValueError("too many of them")
        return number

    def xǁTableǁlimit__mutmut_1(self, number):
        """Return a limit of several words."""
        if number >= 3:
            raise ValueError("too many of them")
        return number

    def xǁTableǁlimit__mutmut_2(self, number):
        """Return a limit of several words."""
        if number > 3:
            raise ValueError("XXtoo many of themXX")
        return number

    def xǁTableǁlimit__mutmut_3(self, number):
        """Return a limit of several words."""
        if number > 3:
            raise ValueError(None)
        return number
'''


def mutated(folder: Path, codes: list[int | None]) -> None:
    path = folder / "mutants" / "src" / "a" / "table.py"
    path.parent.mkdir(parents=True)
    path.write_text(MUTATED, encoding="utf-8", newline="\n")
    keys = {f"a.table.xǁTableǁlimit__mutmut_{number}": code for number, code in enumerate(codes, 1)}
    Path(f"{path}.meta").write_text(json.dumps({"exit_code_by_key": keys}), encoding="utf-8", newline="\n")


def test_survivors_are_read_except_those_of_wording(tmp_path: Path) -> None:
    mutated(tmp_path, [0, 0, 33])
    assert mutants.results(tmp_path, "a/table.py") == (
        2,
        [
            mutants.Mutant("Table.limit", "if number > 3:", "if number >= 3:"),
            mutants.Mutant("Table.limit", 'raise ValueError("too many of them")', "raise ValueError(None)"),
        ],
    )


def test_a_mutant_that_was_not_tested_is_an_error(tmp_path: Path) -> None:
    mutated(tmp_path, [0, 0, None])
    with pytest.raises(PipelineError, match="mutmut did not test a"):
        mutants.results(tmp_path, "a/table.py")


BOUND = {"was": "if number > 3:", "now": "if number >= 3:", "why": "An invented reason."}
GONE = {"was": "if number > 3:", "now": "if number > 4:", "why": "An invented reason."}


@pytest.mark.parametrize(
    ("codes", "reasons", "wrong", "printed"),
    [
        ([1, 0, 1], [], 0, "a/table.py: 2 mutants, 2 killed, 0 equivalent"),
        ([0, 0, 1], [BOUND], 0, "a/table.py: 2 mutants, 1 killed, 1 equivalent"),
        ([0, 0, 1], [], 1, "  survived: Table.limit"),
        ([33, 0, 36], [], 1, "  survived: Table.limit"),
        ([1, 0, 1], [BOUND], 1, "  killed, or no mutant any more: Table.limit"),
        ([1, 0, 1], [GONE], 1, "  killed, or no mutant any more: Table.limit"),
    ],
)
def test_survivors_need_a_reason_and_reasons_a_survivor(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    codes: list[int | None],
    reasons: list[dict[str, str]],
    wrong: int,
    printed: str,
) -> None:
    mutated(tmp_path, codes)
    assert mutants.compare(tmp_path, "a/table.py", {"Table.limit": reasons})[0] == wrong
    assert printed in capsys.readouterr().out.splitlines()


def test_every_reason_says_why() -> None:
    table = json.loads((Project.here().root / "tests" / "mutants.json").read_text(encoding="utf-8"))
    root = Project.here().root
    for module in table["modules"]:
        assert (root / "overrides" / module).is_file()
    for test in table["tests"]:
        assert (root / test).is_file()
    for module, functions in table["equivalent"].items():
        assert module in table["modules"]
        source = "".join((root / "overrides" / module).read_text(encoding="utf-8").split())
        for reasons in functions.values():
            for one in reasons:
                assert set(one) == {"was", "now", "why"}
                assert one["was"] != one["now"]
                assert one["why"].endswith(".")
                assert "".join(one["was"].split()) in source, f"{one['was']!r} is not in {module}"
