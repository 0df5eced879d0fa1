"""`make update` on a small project: all or nothing."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from scripts import generate, name_registry, patch, patch_report, pull, update
from scripts.api_changes import api_changes
from scripts.api_changes import main as api_main
from scripts.facts import strip_prose
from scripts.openapi import Spec
from scripts.project import PACKAGE
from scripts.pull import FILE
from tests.pipeline.conftest import Project, small

pytestmark = pytest.mark.whole

CHANGELOG = "# Changelog\n\n## Unreleased\n\n- What was there.\n\n## 0.1.0\n"


@pytest.fixture
def ready(project: Project, tmp_path: Path) -> Project:
    """A project pulled and generated from the mirror's `main`, with one test that passes."""
    (project.root / "CHANGELOG.md").write_text(CHANGELOG)
    (project.root / "pyproject.toml").write_text('[project]\nversion = "0.1.0"\n')
    (project.root / "test_it.py").write_text("def test_it():\n    pass\n")
    mirror(tmp_path, lambda _: None)
    pull.pull(project, "main", (tmp_path / "mirror").as_uri())
    generate.generate(project)
    return project


def mirror(folder: Path, change: Callable[[Spec], object]) -> None:
    spec = small()
    change(spec)
    path = folder / "mirror" / "main" / FILE
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(spec))


def run(project: Project, folder: Path, *arguments: str) -> int:
    given = ["--base", (folder / "mirror").as_uri(), *arguments, "--", "test_it.py", "-p", "no:cacheprovider"]
    return update.main(given, project)


def follow(project: Project, folder: Path, change: Callable[[Spec], object], **options: Any) -> str:
    """Update to a changed spec without tests, and return the report. Generated code is up to date afterwards."""
    mirror(folder, change)
    report = folder / "report.md"
    update.update(project, "main", (folder / "mirror").as_uri(), tests=None, report_to=report, **options)
    assert generate.compare(project) == []
    return report.read_text()


def everything(project: Project) -> dict[str, bytes]:
    return {**project.files(), "CHANGELOG.md": project.changelog.read_bytes()}


def remove(spec: Spec) -> None:
    del spec["paths"]["/widgets"]["get"]


def test_an_upstream_change_updates_and_records_everything(
    ready: Project, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    mirror(tmp_path, remove)
    report = tmp_path / "report.md"
    assert run(ready, tmp_path, "--report", str(report)) == 0
    assert not (ready.generated / "api" / "widgets" / "list_widgets.py").exists()
    changelog = ready.changelog.read_text()
    assert changelog.startswith("# Changelog\n\n## Unreleased\n\n### PagerDuty's spec: main (")
    assert changelog.endswith("- What was there.\n\n## 0.1.0\n")
    assert "- `listWidgets` (GET /widgets)" in changelog
    assert "version bump: major. Version: 0.1.0 → 0.2.0." in changelog
    assert f"{PACKAGE}.api.widgets.list_widgets: Public object was removed" in changelog
    (kept,) = (ready.root / "spec" / "updates").iterdir()
    assert kept.read_text() == report.read_text()
    assert json.loads(ready.spec.read_text()) == facts_in(tmp_path)
    assert generate.main(["--check"], ready) == 0
    assert "1 passed" in capfd.readouterr().err
    after = everything(ready)
    assert run(ready, tmp_path) == 0
    assert everything(ready) == after
    assert "no upstream change" in capfd.readouterr().err


def facts_in(folder: Path) -> Spec:
    return strip_prose(json.loads((folder / "mirror" / "main" / FILE).read_text()))


def test_prose_moves_the_pin_and_no_generated_byte(ready: Project, tmp_path: Path) -> None:
    before = everything(ready)
    mirror(tmp_path, lambda spec: spec["paths"]["/widgets"]["get"].update(summary="another text"))
    assert run(ready, tmp_path) == 0
    after = everything(ready)
    assert {name for name in after if after[name] != before.get(name)} == {"spec/lock.json"}
    assert before.keys() == after.keys()
    assert generate.compare(ready) == []


def test_a_plan_is_complete_and_changes_nothing(
    ready: Project, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = everything(ready)
    mirror(tmp_path, remove)
    assert run(ready, tmp_path, "--plan") == 0
    said = capsys.readouterr().out
    assert "# Update: main (" in said
    assert "- `listWidgets` (GET /widgets)" in said
    assert "Public object was removed" in said
    assert everything(ready) == before


# --- the kinds of change


WORDS: dict[str, Any] = {
    "listWidgets": {"summary": "Lists the widgets of a box.", "arguments": {"since": "UTC.", "limit": "A page."}},
    "deleteWidget": {"summary": "Throws a widget away.", "notes": ["Not what `list_widgets` gave."]},
    "uploadRows": {"summary": "Takes rows of a report."},
}
MODELS = {"Widget": {"summary": "A widget.", "fields": {"size": "In millimeters.", "name": "As printed."}}}
SIZE = "#/components/schemas/Widget/properties/size"
PATCH = {"where": f"{SIZE}/minimum", "was": 1, "now": 2, "why": "One is too small.", "evidence": "here"}


@pytest.fixture
def worded(ready: Project) -> Project:
    """The project with words and a patch."""
    for kind, content in (("operations", WORDS), ("models", MODELS)):
        (ready.docs / kind).mkdir(parents=True)
        (ready.docs / kind / "widgets.json").write_text(json.dumps(content))
    ready.add_patch(PATCH)
    generate.generate(ready)
    return ready


def words(project: Project, kind: str = "operations") -> dict[str, Any]:
    content: dict[str, Any] = json.loads((project.docs / kind / "widgets.json").read_text())
    return content


def patches(project: Project) -> list[tuple[str, Any, Any]]:
    return [(one.where, one.was, one.now) for one in patch.load(project.patches)]


def text_of(project: Project, name: str) -> str:
    return (project.generated / name).read_text()


def test_new_fields_and_values_are_there_and_need_no_words(worded: Project, tmp_path: Path) -> None:
    def change(spec: Spec) -> None:
        properties = spec["components"]["schemas"]["Widget"]["properties"]
        properties["weight"] = {"type": "number"}
        properties["type"]["enum"].append("gadget")

    report = follow(worded, tmp_path, change)
    assert "weight: float" in text_of(worded, "_models/widget.py")
    assert "'gadget'" in text_of(worded, "_models/widget.py").replace('"', "'")
    assert "- `Widget.weight`" in report
    assert (words(worded), patches(worded)) == (WORDS, [(PATCH["where"], 1, 2)])


def test_new_operations_have_a_neutral_docstring(worded: Project, tmp_path: Path) -> None:
    def change(spec: Spec) -> None:
        for path, name, tag in (("/gears", "listGears", "Gears"), ("/gears/{id}", "spinGear", "Gears")):
            spec["paths"][path] = {
                "put": {"operationId": name, "tags": [tag], "summary": "prose", "responses": {"204": {}}}
            }

    report = follow(worded, tmp_path, change)
    assert '"""Spin gear.' in text_of(worded, "api/gears/spin_gear.py")
    assert "- `listGears`" in report
    assert "- `spinGear`" in report


def test_words_of_a_removed_operation_are_retired(worded: Project, tmp_path: Path) -> None:
    report = follow(worded, tmp_path, remove)
    assert words(worded) == {"deleteWidget": {"summary": "Throws a widget away."}, "uploadRows": WORDS["uploadRows"]}
    retired = json.loads(report.split("Words for removed names")[1].split("```")[1].removeprefix("json"))
    assert retired["spec/docs/operations/widgets.json"] == {
        "listWidgets": WORDS["listWidgets"],
        "deleteWidget": {"notes": WORDS["deleteWidget"]["notes"]},
    }


def test_an_operation_that_is_renamed_keeps_its_words_and_names(worded: Project, tmp_path: Path) -> None:
    before = name_registry.load(worded.names)

    def change(spec: Spec) -> None:
        spec["paths"]["/widgets"]["get"]["operationId"] = "getWidgets"

    report = follow(worded, tmp_path, change)
    assert "- operation `listWidgets` is now `getWidgets`" in report
    assert words(worded)["getWidgets"] == WORDS["listWidgets"]
    assert words(worded)["deleteWidget"]["notes"] == ["Not what `get_widgets` gave."]
    after = name_registry.load(worded.names)
    assert after.locations["getWidgets 200"] == before.locations["listWidgets 200"]
    assert after.methods["getWidgets"] == before.methods["listWidgets"]
    assert "Lists the widgets of a box." in text_of(worded, "api/widgets/get_widgets.py")


def renamed_schema(spec: Spec) -> None:
    text = json.dumps(spec["paths"]).replace("schemas/Widget", "schemas/Gizmo")
    spec["paths"] = json.loads(text)
    spec["components"]["schemas"]["Gizmo"] = spec["components"]["schemas"].pop("Widget")


@pytest.mark.parametrize("grown", [False, True], ids=["as it was", "with one more field"])
def test_a_schema_that_is_renamed_keeps_its_patches_names_and_words(
    worded: Project, tmp_path: Path, grown: bool
) -> None:
    def change(spec: Spec) -> None:
        renamed_schema(spec)
        if grown:
            spec["components"]["schemas"]["Gizmo"]["properties"]["weight"] = {"type": "number"}

    report = follow(worded, tmp_path, change)
    assert "- schema `Widget` is now `Gizmo`" in report
    assert patches(worded) == [("#/components/schemas/Gizmo/properties/size/minimum", 1, 2)]
    assert name_registry.load(worded.names).locations["response Gizmo"] == "Widget"
    assert words(worded, "models") == MODELS
    assert "In millimeters." in text_of(worded, "_models/widget.py")


def test_words_and_patches_of_a_removed_field_are_retired(worded: Project, tmp_path: Path) -> None:
    report = follow(worded, tmp_path, lambda spec: spec["components"]["schemas"]["Widget"]["properties"].pop("size"))
    assert words(worded, "models")["Widget"]["fields"] == {"name": "As printed."}
    assert patches(worded) == []
    assert "Patches for what upstream removed" in report
    assert '"In millimeters."' in report
    assert '"why": "One is too small."' in report


def test_words_of_a_removed_parameter_are_retired(worded: Project, tmp_path: Path) -> None:
    report = follow(worded, tmp_path, lambda spec: spec["paths"]["/widgets"]["get"]["parameters"].pop())
    assert words(worded)["listWidgets"]["arguments"] == {"limit": "A page."}
    assert '"since": "UTC."' in report


def test_a_patch_that_upstream_took_over_is_retired(worded: Project, tmp_path: Path) -> None:
    report = follow(worded, tmp_path, lambda spec: size(spec).update(minimum=2))
    assert patches(worded) == []
    assert not (worded.patches / "test.json").exists()
    assert "Patches that upstream took over" in report


def test_a_patch_that_upstream_contradicts_is_set_aside_with_three_values(worded: Project, tmp_path: Path) -> None:
    report = follow(worded, tmp_path, lambda spec: size(spec).update(minimum=7))
    assert patches(worded) == []
    first = report.split("\n## ")[1]
    assert first.startswith("Patches that upstream contradicts")
    assert "    - was: `1`\n    - now: `2`\n    - upstream: `7`\n" in first
    assert json.loads(worded.spec.read_text())["components"]["schemas"]["Widget"]["properties"]["size"]["minimum"] == 7


def test_generating_still_rejects_a_stale_patch(
    worded: Project, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mirror(tmp_path, lambda spec: size(spec).update(minimum=7))
    pull.pull(worded, "main", (tmp_path / "mirror").as_uri())
    assert generate.main([], worded) == 2
    assert "1 patch(es) no longer match" in capsys.readouterr().err


def test_references_with_percent_escapes_are_followed(worded: Project, tmp_path: Path) -> None:
    schema = "#/paths/~1widgets~1%7Bid%7D/delete/responses/404/content/application~1json/schema"

    def change(spec: Spec) -> None:
        spec["components"]["schemas"]["Widget"]["properties"]["problem"] = {"$ref": schema}

    follow(worded, tmp_path, change)
    assert re.search(r"problem: .*\bProblem\b", text_of(worded, "_models/widget.py"))


def test_an_entry_starts_from_the_last_release_and_replaces_the_one_before(worded: Project, tmp_path: Path) -> None:
    def git(*arguments: str) -> None:
        identity = ("-c", "user.name=a", "-c", "user.email=a@example.com")
        subprocess.run(["git", "-C", str(worded.root), *identity, *arguments], check=True, capture_output=True)

    git("init", "--quiet")
    git("add", "spec", "generated", "pyproject.toml")
    git("commit", "--quiet", "--message", "release")
    git("tag", "v0.3.0")
    follow(worded, tmp_path, lambda spec: size(spec).update(maximum=9))

    def more(spec: Spec) -> None:
        size(spec).update(maximum=9)
        remove(spec)

    follow(worded, tmp_path, more)
    changelog = worded.changelog.read_text()
    assert changelog.count("### PagerDuty's spec: ") == 1
    assert "Version: 0.3.0 → 0.4.0." in changelog
    assert "`listWidgets` (GET /widgets)" in changelog
    assert "size" in changelog
    assert changelog.endswith("- What was there.\n\n## 0.1.0\n")


# --- all or nothing


def failing_test(project: Project, folder: Path) -> None:
    (project.root / "test_it.py").write_text("def test_it():\n    assert False\n")
    mirror(folder, remove)


def no_heading(project: Project, folder: Path) -> None:
    (project.root / "CHANGELOG.md").write_text("# Changelog\n")
    mirror(folder, remove)


def unreadable_words(project: Project, folder: Path) -> None:
    (project.docs / "operations").mkdir(parents=True)
    (project.docs / "operations" / "widgets.json").write_text("{")
    mirror(folder, remove)


def no_document(_: Project, folder: Path) -> None:
    (folder / "mirror" / "main" / FILE).write_text("<html>")


def no_mirror(_: Project, folder: Path) -> None:
    (folder / "mirror" / "main" / FILE).unlink()


@pytest.mark.parametrize(
    ("spoil", "code", "words"),
    [
        (failing_test, 1, "the tests fail"),
        (no_heading, 1, "has no '## Unreleased'"),
        (unreadable_words, 1, "spec/docs/operations/widgets.json"),
        (no_document, 2, "HTML"),
        (no_mirror, 2, "cannot read"),
    ],
)
def test_a_failure_changes_nothing(
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
    assert "are unchanged" in said
    assert not list((ready.root / ".cache").glob("update-*"))


# --- patches


LOCATION = "#/components/schemas/Widget/properties/size/minimum"


def diagnosis(change: Callable[[Spec], object], **entry: Any) -> patch.StaleDiagnosis:
    one = patch.Patch(
        "test.json", entry.pop("where", LOCATION), entry.pop("was", 1), entry.pop("now", 2), "because", "here"
    )
    spec = small()
    change(spec)
    patched, stale = patch.apply(strip_prose(spec), [one])
    assert stale == [one]
    return patch.diagnose(patched, one)


def size(spec: Spec) -> dict[str, Any]:
    found: dict[str, Any] = spec["components"]["schemas"]["Widget"]["properties"]["size"]
    return found


def test_a_stale_patch_names_the_change_that_made_it_stale() -> None:
    assert diagnosis(lambda spec: size(spec).update(minimum=2)).state == "taken over"
    changed = diagnosis(lambda spec: size(spec).update(minimum=7))
    assert (changed.state, "changed it from 1 to 7" in changed.sentence) == ("changed", True)
    gone = diagnosis(lambda spec: spec["components"]["schemas"].pop("Widget"))
    assert (gone.state, "the old value, 1" in gone.sentence) == ("gone", True)
    added = diagnosis(lambda spec: size(spec).update(minimum=7), was=patch.MISSING)
    assert "upstream added 7" in added.sentence
    where = "#/components/schemas/Nut/allOf/0/properties/type/enum"
    moved = diagnosis(lambda _: None, where=where, was=["nut"], now=["Nut"])
    assert moved.state == "moved"
    assert "#/components/schemas/Nut/allOf/1/properties/type/enum" in moved.sentence


def test_the_report_on_patches_counts_them(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    entry = {"where": LOCATION, "was": 1, "now": 2, "why": "because", "evidence": "here"}
    project.add_patch(entry)
    assert patch_report.main([], project) == 0
    assert capsys.readouterr().out == "1 of 1 match\n"
    spec = small()
    size(spec)["minimum"] = 2
    newer = project.root / "newer.json"
    newer.write_text(json.dumps(spec))
    assert patch_report.main(["--spec", str(newer)], project) == 1
    first, last = capsys.readouterr().out.splitlines()
    assert first == f"taken over test.json: {LOCATION}: upstream now has the corrected value: delete the patch"
    assert last == "0 of 1 match; 1 taken over"
    assert patch_report.main(["--spec", str(newer.with_name("nowhere.json"))], project) == 2


# --- the Python API


def package(folder: Path, **modules: str) -> Path:
    target = folder / PACKAGE
    target.mkdir(parents=True)
    for name, text in {"__init__": "", **modules}.items():
        (target / f"{name}.py").write_text(text)
    return folder


def test_breaking_changes_of_the_python_api_are_listed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
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
    assert capsys.readouterr().err.startswith("error: 'no-such-ref' is neither a folder")
