"""spec/lock.json: the source of the pinned spec, and the hashes of what was generated from it."""

from __future__ import annotations

import errno
import json
import os
import zipfile
from pathlib import Path

import pytest

from scripts import generate, lock
from scripts.digests import tree
from scripts.errors import PipelineError
from scripts.spec_file import canonical
from scripts.swap import replace_file
from tests.pipeline.conftest import ROOT, Project, run

STAGES = {"facts": "f" * 64, "generated": "9" * 64}
COUNTS = {"operations": 4}
GENERATOR = {"name": "generator", "version": "1.2.3"}


def record(project: Project, stages: dict[str, str], counts: dict[str, int], generator: dict[str, str]) -> None:
    replace_file(project.lock, lock.with_build(project, stages, counts, generator))


def test_a_missing_lock_is_read_as_empty(project: Project) -> None:
    project.lock.unlink()
    assert lock.load(project) == {}


def test_a_lock_is_read_back_as_it_was_written(project: Project) -> None:
    project.lock.write_text(json.dumps({"source": {"ref": "é"}}), encoding="utf-8")
    record(project, {"b": "2", "a": "1"}, COUNTS, GENERATOR)
    content = {"source": {"ref": "é"}, "stages": {"b": "2", "a": "1"}, "counts": COUNTS, "generator": GENERATOR}
    assert lock.load(project) == content
    assert project.lock.read_text(encoding="utf-8") == canonical(content)
    assert project.lock.read_text(encoding="utf-8").index('"a"') < project.lock.read_text(encoding="utf-8").index('"b"')


def test_a_lock_to_which_nothing_new_is_recorded_keeps_every_byte(project: Project) -> None:
    content = lock.load(project)
    before = project.files()
    record(project, content["stages"], content["counts"], content["generator"])
    assert project.files() == before


def test_a_lock_that_cannot_be_written_is_not_changed(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    before = project.files()
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        record(project, STAGES, COUNTS, GENERATOR)
    assert project.files() == before


def test_the_last_build_has_stages_counts_and_generator(project: Project) -> None:
    record(project, STAGES, COUNTS, GENERATOR)
    made = lock.last_build(project)
    assert made == [{**lock.load(project)["stages"], **STAGES}, COUNTS, GENERATOR]
    for stages, counts, generator in (
        ({**STAGES, "generated": "8" * 64}, COUNTS, GENERATOR),
        (STAGES, {"operations": 5}, GENERATOR),
        (STAGES, COUNTS, {**GENERATOR, "version": "2"}),
    ):
        record(project, stages, counts, generator)
        assert lock.last_build(project) != made
    record(project, STAGES, COUNTS, GENERATOR)
    assert lock.last_build(project) == made


def test_the_source_is_not_part_of_the_build(project: Project) -> None:
    made = lock.last_build(project)
    project.lock.write_text(canonical({**lock.load(project), "source": {"ref": "another"}}))
    assert lock.last_build(project) == made


def test_a_missing_lock_has_no_build(project: Project) -> None:
    made = lock.last_build(project)
    project.lock.unlink()
    assert lock.last_build(project) != made
    assert not any(lock.last_build(project))


@pytest.mark.parametrize("text", ["", "{", "<<<<<<< HEAD\n{}"])
def test_a_lock_that_is_not_json_is_an_error_with_advice(project: Project, text: str) -> None:
    project.lock.write_text(text)
    before = project.files()
    for step in (
        lambda: lock.load(project),
        lambda: lock.last_build(project),
        lambda: record(project, STAGES, COUNTS, GENERATOR),
    ):
        with pytest.raises(PipelineError, match=r"spec/lock\.json is not JSON .*restore it from git"):
            step()
    assert project.files() == before


def test_the_build_is_recorded_and_the_source_kept(project: Project) -> None:
    old = {"source": {"ref": "main"}, "stages": {"upstream": "u", "facts": "old"}, "counts": {"operations": 1}}
    project.lock.write_text(json.dumps(old))
    record(project, STAGES, COUNTS, GENERATOR)
    assert json.loads(project.lock.read_text()) == {
        "source": {"ref": "main"},
        "stages": {"upstream": "u", **STAGES},
        "counts": COUNTS,
        "generator": GENERATOR,
    }


def test_a_lock_that_agrees_has_no_differences(project: Project) -> None:
    record(project, STAGES, COUNTS, GENERATOR)
    assert lock.differences(project, STAGES, COUNTS, GENERATOR) == []


def test_each_difference_from_the_lock_is_a_line_with_both_values(project: Project) -> None:
    record(project, STAGES, COUNTS, GENERATOR)
    found = lock.differences(
        project, {**STAGES, "generated": "8" * 64}, {"operations": 5}, {**GENERATOR, "version": "2"}
    )
    assert found == [
        f"spec/lock.json: stages.generated is {'9' * 64}; expected {'8' * 64}",
        "spec/lock.json: counts.operations is 4; expected 5",
        "spec/lock.json: generator.version is 1.2.3; expected 2",
    ]


def test_a_missing_lock_differs_in_everything(project: Project) -> None:
    project.lock.unlink()
    assert len(lock.differences(project, STAGES, COUNTS, GENERATOR)) == 5


def test_the_lock_of_this_project_says_where_its_spec_came_from() -> None:
    source = json.loads((ROOT / "spec" / "lock.json").read_text())["source"]
    assert source["file"] == "reference/REST/openapiv3.json"
    assert source["ref"]
    assert len(source["sha256"]) == 64


@pytest.mark.parametrize("text", ["[]", "null", '"x"', '{"stages": []}', '{"source": 1}'])
def test_a_lock_of_another_shape_is_an_error_before_anything_is_changed(project: Project, text: str) -> None:
    project.lock.write_text(text)
    before = project.files()
    for step in (
        lambda: lock.load(project),
        lambda: lock.last_build(project),
        lambda: record(project, STAGES, COUNTS, GENERATOR),
    ):
        with pytest.raises(PipelineError, match=r"spec/lock\.json is not an object of objects"):
            step()
    assert project.files() == before


def test_the_lock_of_a_package_is_found_in_a_zip_file(project: Project, tmp_path: Path) -> None:
    generate.generate(project)
    content = lock.load(project)
    content["source"] |= {"commit": "c" * 40, "committed": "2025-01-02"}
    archive = tmp_path / "package.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        for name, data in tree(project.generated).items():
            packed.writestr(f"pagerduty_rest/{name}", data)
        packed.writestr("pagerduty_rest/lock.json", json.dumps(content))
    code = f"import sys; sys.path.insert(0, {str(archive)!r}); import pagerduty_rest as pd"
    done = run("-c", f"{code}; print(pd.__file__, pd.SPEC.commit, pd.SPEC.committed)")
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1] == f"{archive}/pagerduty_rest/__init__.py {'c' * 40} 2025-01-02"
