"""spec/lock.json: what the pinned document was pulled from, and what was made of it."""

from __future__ import annotations

import json

import pytest

from scripts import lock
from scripts.errors import PipelineError
from tests.pipeline.conftest import ROOT, Project

STAGES = {"facts": "f" * 64, "generated": "9" * 64}
COUNTS = {"operations": 4}
GENERATOR = {"name": "generator", "version": "1.2.3"}


def test_there_is_an_empty_lock_where_there_is_none(project: Project) -> None:
    project.lock.unlink()
    assert lock.load() == {}


def test_a_lock_is_read_back_as_it_was_written(project: Project) -> None:
    content = {"source": {"ref": "é"}, "stages": {"b": "2", "a": "1"}}
    lock.save(content)
    assert lock.load() == content
    assert project.lock.read_text(encoding="utf-8").index('"a"') < project.lock.read_text(encoding="utf-8").index('"b"')


def test_a_lock_that_says_nothing_new_is_not_written_again(project: Project) -> None:
    before = project.lock.stat()
    lock.save(lock.load())
    assert (project.lock.stat().st_ino, project.lock.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


@pytest.mark.parametrize("text", ["", "{", "<<<<<<< HEAD\n{}"])
def test_a_lock_that_is_not_json_is_an_error_with_a_way_out(project: Project, text: str) -> None:
    project.lock.write_text(text)
    with pytest.raises(PipelineError, match=r"spec/lock\.json is not JSON .*run `make spec`, or restore it from git"):
        lock.load()


def test_what_was_made_is_recorded_and_its_source_stays(project: Project) -> None:
    lock.save({"source": {"ref": "main"}, "stages": {"upstream": "u", "facts": "old"}, "counts": {"operations": 1}})
    lock.record(STAGES, COUNTS, GENERATOR)
    assert json.loads(project.lock.read_text()) == {
        "source": {"ref": "main"},
        "stages": {"upstream": "u", **STAGES},
        "counts": COUNTS,
        "generator": GENERATOR,
    }


def test_a_lock_that_agrees_has_no_differences(project: Project) -> None:
    lock.record(STAGES, COUNTS, GENERATOR)
    assert lock.differences(STAGES, COUNTS, GENERATOR) == []


def test_each_difference_from_the_lock_is_a_line_with_both_values(project: Project) -> None:
    lock.record(STAGES, COUNTS, GENERATOR)
    found = lock.differences({**STAGES, "generated": "8" * 64}, {"operations": 5}, {**GENERATOR, "version": "2"})
    assert found == [
        f"spec/lock.json: stages.generated is {'9' * 64}, but should be {'8' * 64}",
        "spec/lock.json: counts.operations is 4, but should be 5",
        "spec/lock.json: generator.version is 1.2.3, but should be 2",
    ]


def test_a_lock_that_is_not_there_differs_in_everything(project: Project) -> None:
    project.lock.unlink()
    assert len(lock.differences(STAGES, COUNTS, GENERATOR)) == 5


def test_the_lock_of_this_project_says_where_its_document_came_from() -> None:
    source = json.loads((ROOT / "spec" / "lock.json").read_text())["source"]
    assert source["file"] == "reference/REST/openapiv3.json"
    assert source["ref"]
    assert len(source["sha256"]) == 64
