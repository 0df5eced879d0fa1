"""`make update` on a small project: all of it or nothing."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from scripts import generate, patch, patch_report, update
from scripts.api_changes import api_changes
from scripts.api_changes import main as api_main
from scripts.facts import strip_prose
from scripts.openapi import Document
from scripts.project import PACKAGE
from scripts.pull import FILE
from tests.pipeline.conftest import Project, small

CHANGELOG = "# Changelog\n\n## Unreleased\n\n- What was there.\n\n## 0.1.0\n"


@pytest.fixture
def ready(project: Project, tmp_path: Path) -> Project:
    """A project that was pulled and generated from the mirror's `main`, with one test that passes."""
    (project.root / "CHANGELOG.md").write_text(CHANGELOG)
    (project.root / "pyproject.toml").write_text('[project]\nversion = "0.1.0"\n')
    (project.root / "test_it.py").write_text("def test_it():\n    pass\n")
    mirror(tmp_path, lambda _: None)
    assert run(project, tmp_path) == 0
    return project


def mirror(folder: Path, change: Callable[[Document], object]) -> None:
    document = small()
    change(document)
    path = folder / "mirror" / "main" / FILE
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(document))


def run(project: Project, folder: Path, *arguments: str) -> int:
    given = ["--base", (folder / "mirror").as_uri(), *arguments, "--", "test_it.py", "-p", "no:cacheprovider"]
    return update.main(given, project)


def everything(project: Project) -> dict[str, bytes]:
    return {**project.files(), "CHANGELOG.md": (project.root / "CHANGELOG.md").read_bytes()}


def remove(document: Document) -> None:
    del document["paths"]["/widgets"]["get"]


def test_a_change_upstream_moves_everything_and_is_written_down(
    ready: Project, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    mirror(tmp_path, remove)
    entry = tmp_path / "entry.md"
    assert run(ready, tmp_path, "--entry", str(entry)) == 0
    assert not (ready.generated / "api" / "widgets" / "list_widgets.py").exists()
    changelog = (ready.root / "CHANGELOG.md").read_text()
    assert changelog == CHANGELOG.replace("## Unreleased\n\n", f"## Unreleased\n\n{entry.read_text()}\n")
    assert "- `listWidgets` (GET /widgets)" in changelog
    assert "version bump: major. Version: 0.1.0 → 0.2.0." in changelog
    assert f"{PACKAGE}.api.widgets.list_widgets: Public object was removed" in changelog
    assert json.loads(ready.spec.read_text()) == strip_prose(
        json.loads((tmp_path / "mirror" / "main" / FILE).read_text())
    )
    assert generate.main(["--check"], ready) == 0
    assert "1 passed" in capfd.readouterr().err
    after = everything(ready)
    assert run(ready, tmp_path) == 0
    assert everything(ready) == after
    assert "nothing changed upstream" in capfd.readouterr().err


def test_prose_moves_the_pin_and_no_generated_byte(ready: Project, tmp_path: Path) -> None:
    before = everything(ready)
    mirror(tmp_path, lambda document: document["paths"]["/widgets"]["get"].update(summary="another text"))
    assert run(ready, tmp_path) == 0
    after = everything(ready)
    assert {name for name in after if after[name] != before.get(name)} == {"spec/lock.json"}
    assert before.keys() == after.keys()


def failing_test(project: Project, folder: Path) -> None:
    (project.root / "test_it.py").write_text("def test_it():\n    assert False\n")
    mirror(folder, remove)


def stale_patch(project: Project, folder: Path) -> None:
    where = "#/paths/~1widgets/get/deprecated"
    project.add_patch({"where": where, "now": True, "why": "because", "evidence": "here"})
    mirror(folder, remove)


def no_heading(project: Project, folder: Path) -> None:
    (project.root / "CHANGELOG.md").write_text("# Changelog\n")
    mirror(folder, remove)


def no_document(_: Project, folder: Path) -> None:
    (folder / "mirror" / "main" / FILE).write_text("<html>")


def no_mirror(_: Project, folder: Path) -> None:
    (folder / "mirror" / "main" / FILE).unlink()


@pytest.mark.parametrize(
    ("spoil", "code", "words"),
    [
        (failing_test, 1, "the tests fail"),
        (stale_patch, 1, "upstream removed what it adds to: delete the patch"),
        (no_heading, 1, "has no '## Unreleased'"),
        (no_document, 2, "HTML"),
        (no_mirror, 2, "cannot read"),
    ],
)
def test_a_failure_leaves_everything_as_it_was(
    spoil: Callable[[Project, Path], None],
    code: int,
    words: str,
    ready: Project,
    tmp_path: Path,
    capfd: pytest.CaptureFixture[str],
) -> None:
    spoil(ready, tmp_path)
    before = everything(ready)
    assert run(ready, tmp_path) == code
    assert everything(ready) == before
    said = capfd.readouterr().err
    assert words in said
    assert "are as they were" in said
    assert not list((ready.root / ".cache").glob("update-*"))


# --- patches


PLACE = "#/components/schemas/Widget/properties/size/minimum"


def diagnosis(change: Callable[[Document], object], **entry: Any) -> patch.StaleDiagnosis:
    one = patch.Patch(
        "test.json", entry.pop("where", PLACE), entry.pop("was", 1), entry.pop("now", 2), "because", "here"
    )
    document = small()
    change(document)
    patched, stale = patch.apply(strip_prose(document), [one])
    assert stale == [one]
    return patch.diagnose(patched, one)


def size(document: Document) -> dict[str, Any]:
    found: dict[str, Any] = document["components"]["schemas"]["Widget"]["properties"]["size"]
    return found


def test_a_stale_patch_names_the_change_that_made_it_stale() -> None:
    assert diagnosis(lambda document: size(document).update(minimum=2)).state == "taken over"
    changed = diagnosis(lambda document: size(document).update(minimum=7))
    assert (changed.state, "changed it from 1 to 7" in changed.sentence) == ("changed", True)
    gone = diagnosis(lambda document: document["components"]["schemas"].pop("Widget"))
    assert (gone.state, "what stood there, 1" in gone.sentence) == ("gone", True)
    added = diagnosis(lambda document: size(document).update(minimum=7), was=patch.MISSING)
    assert "upstream added 7" in added.sentence
    where = "#/components/schemas/Nut/allOf/0/properties/type/enum"
    moved = diagnosis(lambda _: None, where=where, was=["nut"], now=["Nut"])
    assert moved.state == "moved"
    assert "#/components/schemas/Nut/allOf/1/properties/type/enum" in moved.sentence


def test_the_report_on_patches_counts_them(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    entry = {"where": PLACE, "was": 1, "now": 2, "why": "because", "evidence": "here"}
    project.add_patch(entry)
    assert patch_report.main([], project) == 0
    assert capsys.readouterr().out == "1 of 1 patches fit\n"
    document = small()
    size(document)["minimum"] = 2
    newer = project.root / "newer.json"
    newer.write_text(json.dumps(document))
    assert patch_report.main(["--spec", str(newer)], project) == 1
    first, last = capsys.readouterr().out.splitlines()
    assert first == f"taken over test.json: {PLACE}: upstream says so itself now: delete the patch"
    assert last == "0 of 1 patches fit; 1 taken over"
    assert patch_report.main(["--spec", str(newer.with_name("nowhere.json"))], project) == 2


# --- the Python API


def package(folder: Path, **modules: str) -> Path:
    place = folder / PACKAGE
    place.mkdir(parents=True)
    for name, text in {"__init__": "", **modules}.items():
        (place / f"{name}.py").write_text(text)
    return folder


def test_what_breaks_python_code_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old = package(
        tmp_path / "old",
        api="def f(a, *, b=1): ...\n",
        models="class Widget:\n    name: str\nclass Box: ...\n",
        _in="x = 1\n",
    )
    new = package(tmp_path / "new", api="def f(a): ...\n", models="class Widget:\n    title: str\nclass Box: ...\n")
    told = api_changes(old, new)
    assert [line.split(":")[0] for line in told] == [f"{PACKAGE}.api.f(b)", f"{PACKAGE}.models.Widget.name"]
    assert api_changes(old, old) == []
    assert api_main([str(old), str(new)]) == 1
    assert api_main([str(old), str(old)]) == 0
    assert api_main([str(old), "no-such-ref"]) == 2
    assert capsys.readouterr().err.startswith("error: 'no-such-ref' is no folder")
