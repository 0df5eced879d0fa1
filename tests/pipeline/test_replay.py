"""Replaying upstream's history over a folder and over a git repository."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import Any

import pytest

from scripts import replay
from scripts.errors import PipelineError
from scripts.openapi import Spec
from scripts.pull import FILE
from tests.pipeline.conftest import Project, small

pytestmark = pytest.mark.whole

DAYS = ("2025-01-05", "2025-02-06", "2025-03-07", "2025-04-08")


def history() -> list[Spec]:
    """Four versions: only prose changes, a schema is renamed, a field and an operation are removed."""
    first, second, third = small(), small(), small()
    second["info"]["description"] = "another text"
    text = json.dumps(third).replace("schemas/Text", "schemas/Label").replace('"Text"', '"Label"')
    third = json.loads(text)
    fourth: Spec = json.loads(text)
    del fourth["components"]["schemas"]["Widget"]["properties"]["size"]
    del fourth["paths"]["/widgets/{id}"]
    return [first, second, third, fourth]


@pytest.fixture
def ready(project: Project) -> Project:
    """A project with a patch and words, some of them for things that no version has."""
    project.changelog.write_text("# Changelog\n\n## Unreleased\n")
    (project.root / "pyproject.toml").write_text('[project]\nversion = "0.1.0"\n')
    size = "#/components/schemas/Widget/properties/size"
    project.add_patch(
        {"where": f"{size}/minimum", "was": 1, "now": 2, "why": "because", "evidence": "here"},
        {"where": f"{size}/pattern", "was": "x", "why": "because", "evidence": "here"},
    )
    (project.docs / "operations").mkdir(parents=True)
    words: dict[str, Any] = {"deleteWidget": {"summary": "Throws one away."}, "noSuch": {"summary": "Nothing."}}
    (project.docs / "operations" / "widgets.json").write_text(json.dumps(words))
    return project


def lines(captured: str) -> list[list[str]]:
    return [line.split("  ", 2) for line in captured.splitlines()]


def test_a_folder_with_a_list_of_refs(ready: Project, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = tmp_path / "mirror"
    refs = [f"{number}" * 40 for number in range(1, 5)]
    for ref, spec in zip(refs, history(), strict=True):
        path = source / ref / FILE
        path.parent.mkdir(parents=True)
        path.write_text(json.dumps(spec))
    listed = [f"{ref[:8]} ({day})" for ref, day in zip(refs, DAYS, strict=True)]
    (source / "refs.txt").write_text("# oldest first\n" + "\n".join(listed) + "\n")
    before = ready.files()
    assert replay.main(["--since", refs[0][:6], "--from", str(source)], ready) == 0
    assert ready.files() == before
    *steps, total = lines(capsys.readouterr().out)
    assert [step[:2] for step in steps] == [[ref[:8], day] for ref, day in zip(refs, DAYS, strict=True)]
    assert steps[0][2] == "4 operations, 13 models, 1 patches"
    assert "only prose changed" in steps[1][2]
    assert "1 removed, 0 renamed; patches: 0 kept, 0 followed, 0 taken over, 1 gone" in steps[3][2]
    assert "words: 1 retired" in steps[3][2]
    assert total == ["4 of 4 versions: the first pinned, 3 updates, none failed"]


def test_a_git_repository(ready: Project, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = tmp_path / "clone"
    (source / FILE).parent.mkdir(parents=True)

    def git(*arguments: str, day: str = DAYS[0]) -> None:
        stamp = f"{day}T12:00:00Z"
        dates = {"GIT_AUTHOR_DATE": stamp, "GIT_COMMITTER_DATE": stamp, "PATH": os.environ["PATH"]}
        identity = ("-c", "user.name=a", "-c", "user.email=a@example.com")
        subprocess.run(["git", *identity, *arguments], cwd=source, env=dates, check=True, capture_output=True)

    git("init", "--quiet")
    for day, spec in zip(DAYS, history(), strict=True):
        (source / FILE).write_text(json.dumps(spec))
        git("add", "--all", day=day)
        git("commit", "--quiet", "--message", day, day=day)
    assert replay.main(["--since", DAYS[2], "--from", str(source)], ready) == 0
    *steps, total = lines(capsys.readouterr().out)
    assert [step[1] for step in steps] == list(DAYS[2:])
    assert total == ["2 of 2 versions: the first pinned, 1 update, none failed"]


def test_a_version_that_fails_is_named(ready: Project, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for ref, text in (("a" * 40, json.dumps(small())), ("b" * 40, "<html>")):
        path = tmp_path / ref / FILE
        path.parent.mkdir(parents=True)
        path.write_text(text)
    (tmp_path / "order").write_text(f"{'a' * 40}\n{'b' * 40}\n")
    arguments = ["--since", "a", "--from", str(tmp_path), "--refs", str(tmp_path / "order")]
    assert replay.main(arguments, ready) == 1
    assert "error at bbbbbbbb  unknown date: " in capsys.readouterr().err


def test_unknown_refs_and_an_unknown_start_are_errors(tmp_path: Path) -> None:
    (tmp_path / "refs.txt").write_text("abc\n")
    with pytest.raises(PipelineError, match="'abc' names 0 folders"):
        replay.versions(tmp_path, None, "abc", tmp_path / "room")
    (tmp_path / "refs.txt").write_text("")
    with pytest.raises(PipelineError, match="no version of 0"):
        replay.versions(tmp_path, None, "abc", tmp_path / "room")
    with pytest.raises(PipelineError, match="list the refs in it, oldest first"):
        replay.versions(tmp_path, tmp_path / "nothing.txt", "abc", tmp_path / "room")
