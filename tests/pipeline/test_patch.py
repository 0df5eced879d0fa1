"""Corrections to single facts: applied where they match, reported where they do not."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from scripts.errors import PipelineError
from scripts.openapi import Spec
from scripts.patch import MISSING, Patch, StalePatch, apply, load, require_fresh
from scripts.spec_file import read
from tests.pipeline.conftest import ROOT, small

STATUSES = "#/paths/~1widgets/get/parameters/2"
WIDGET = "#/components/schemas/Widget/properties"


def one(where: str, *, was: Any = MISSING, now: Any = MISSING) -> Patch:
    return Patch("file.json", where, was, now, "because", "a link")


def applied(patch: Patch) -> Spec:
    result, stale = apply(small(), [patch])
    assert stale == []
    return result


def test_a_value_is_replaced() -> None:
    result = applied(one(f"{WIDGET}/size/default", was=3, now=4))
    assert result["components"]["schemas"]["Widget"]["properties"]["size"]["default"] == 4


def test_a_field_is_added() -> None:
    result = applied(one(f"{WIDGET}/colour", now={"type": "string"}))
    assert result["components"]["schemas"]["Widget"]["properties"]["colour"] == {"type": "string"}


def test_a_field_is_removed() -> None:
    result = applied(one(f"{WIDGET}/size", was=small()["components"]["schemas"]["Widget"]["properties"]["size"]))
    assert "size" not in result["components"]["schemas"]["Widget"]["properties"]


def test_null_is_a_value_not_an_absent_one() -> None:
    result = applied(one(f"{WIDGET}/size/default", was=3, now=None))
    assert result["components"]["schemas"]["Widget"]["properties"]["size"]["default"] is None
    again, stale = apply(result, [one(f"{WIDGET}/size/default", was=None, now=3)])
    assert stale == []
    assert again == small()


def test_a_list_item_is_replaced() -> None:
    result = applied(one(f"{STATUSES}/schema/enum/1", was="closed", now="shut"))
    assert result["paths"]["/widgets"]["get"]["parameters"][2]["schema"]["enum"] == ["open", "shut"]


def test_a_list_item_is_removed() -> None:
    result = applied(one(f"{STATUSES}/schema/enum/0", was="open"))
    assert result["paths"]["/widgets"]["get"]["parameters"][2]["schema"]["enum"] == ["closed"]


def test_a_field_of_the_spec_itself_is_replaced() -> None:
    assert applied(one("#/openapi", was="3.0.2", now="3.0.3"))["openapi"] == "3.0.3"


def test_a_reference_on_the_way_is_followed() -> None:
    result = applied(one("#/paths/~1widgets/get/parameters/0/schema/default", was=25, now=100))
    assert result["components"]["parameters"]["limit"]["schema"]["default"] == 100


def test_names_with_slashes_and_tildes_are_escaped_in_pointers(spec: Spec) -> None:
    spec["components"]["schemas"]["a/b~c"] = {"type": "string"}
    result, stale = apply(spec, [one("#/components/schemas/a~1b~0c/type", was="string", now="integer")])
    assert stale == []
    assert result["components"]["schemas"]["a/b~c"] == {"type": "integer"}


def test_patches_are_applied_in_their_order() -> None:
    first = one(f"{WIDGET}/size/default", was=3, now=4)
    second = one(f"{WIDGET}/size/default", was=4, now=5)
    result, stale = apply(small(), [first, second])
    assert stale == []
    assert result["components"]["schemas"]["Widget"]["properties"]["size"]["default"] == 5
    assert apply(small(), [second, first])[1] == [second]


def test_the_input_is_not_modified(spec: Spec) -> None:
    apply(spec, [one("#/openapi", was="3.0.2", now="3.0.3")])
    assert spec == small()


STALE = [
    one(f"{WIDGET}/size/default", was=7, now=4),
    one(f"{WIDGET}/size", was={"type": "integer"}),
    one(f"{WIDGET}/size", now={"type": "string"}),
    one(f"{WIDGET}/nothing", was="x", now="y"),
    one("#/components/schemas/Nowhere/type", was="string", now="integer"),
    one("#/components/schemas/Nowhere/type", now="integer"),
    one(f"{STATUSES}/schema/enum/0", was="closed"),
    one(f"{STATUSES}/schema/enum/2", was="closed"),
    one(f"{STATUSES}/schema/enum/2", now="ajar"),
    one(f"{STATUSES}/schema/enum/-1", was="closed"),
    one(f"{STATUSES}/name/0", was="s"),
]


@pytest.mark.parametrize("patch", STALE, ids=lambda patch: f"{patch.where}")
def test_a_patch_that_finds_something_else_is_stale_and_changes_nothing(patch: Patch) -> None:
    result, stale = apply(small(), [patch])
    assert stale == [patch]
    assert result == small()


def test_a_stale_patch_does_not_hold_up_the_others() -> None:
    good = one("#/openapi", was="3.0.2", now="3.0.3")
    result, stale = apply(small(), [STALE[0], good])
    assert stale == [STALE[0]]
    assert result["openapi"] == "3.0.3"


def test_stale_patches_are_named_with_what_to_do() -> None:
    with pytest.raises(StalePatch) as error:
        require_fresh(STALE[:2])
    text = str(error.value)
    assert text.startswith("2 patch(es) no longer match the spec")
    for patch in STALE[:2]:
        assert f"file.json: {patch.where}\n    because" in text
    assert "delete the patch" in text
    assert "write the new `where` or `was`" in text


def test_without_stale_patches_there_is_nothing_to_say() -> None:
    require_fresh([])


def write(folder: Path, name: str, content: object) -> None:
    (folder / name).write_text(json.dumps(content), encoding="utf-8")


def test_patches_are_loaded_in_the_order_of_their_files(tmp_path: Path) -> None:
    entry = {"was": 1, "now": 2, "why": "because", "evidence": "a link"}
    write(tmp_path, "b.json", [{**entry, "where": "#/3"}])
    write(tmp_path, "a.json", [{**entry, "where": "#/1"}, {**entry, "where": "#/2"}])
    (tmp_path / "README.md").write_text("not a patch")
    assert [patch.name for patch in load(tmp_path)] == ["a.json: #/1", "a.json: #/2", "b.json: #/3"]


def test_omitted_keys_of_a_patch_are_missing(tmp_path: Path) -> None:
    write(tmp_path, "a.json", [{"where": "#/a", "now": None, "why": "because", "evidence": "a link"}])
    assert load(tmp_path) == [Patch("a.json", "#/a", MISSING, None, "because", "a link")]


def test_a_folder_without_patches_has_none(tmp_path: Path) -> None:
    assert load(tmp_path) == []


@pytest.mark.parametrize("left_out", ["where", "why", "evidence"])
def test_a_patch_without_a_needed_field_is_rejected(tmp_path: Path, left_out: str) -> None:
    entry = {"where": "#/openapi", "was": 1, "now": 2, "why": "because", "evidence": "a link"}
    write(tmp_path, "bad.json", [{key: value for key, value in entry.items() if key != left_out}])
    with pytest.raises(PipelineError, match=r"bad\.json: a patch needs where, was or now, why and evidence"):
        load(tmp_path)


def test_a_patch_that_changes_nothing_is_rejected(tmp_path: Path) -> None:
    write(tmp_path, "bad.json", [{"where": "#/openapi", "why": "because", "evidence": "a link"}])
    with pytest.raises(PipelineError, match=r"bad\.json"):
        load(tmp_path)


def test_a_patch_with_an_unknown_field_is_rejected(tmp_path: Path) -> None:
    write(tmp_path, "bad.json", [{"where": "#/a", "now": 2, "why": "because", "evidence": "a link", "wass": 1}])
    with pytest.raises(PipelineError, match=r"bad\.json: .*'wass'"):
        load(tmp_path)


@pytest.mark.parametrize("text", ["", "[", '{"where": }', "not json"])
def test_a_patch_file_that_is_not_json_is_rejected(tmp_path: Path, text: str) -> None:
    (tmp_path / "bad.json").write_text(text)
    with pytest.raises(PipelineError, match=r"bad\.json is not JSON"):
        load(tmp_path)


def test_every_patch_of_this_project_fits_the_pinned_spec() -> None:
    patches = load(ROOT / "spec" / "patches")
    assert patches
    pinned = read(ROOT / "spec" / "openapiv3.json")
    _, stale = apply(pinned, patches)
    assert [patch.name for patch in stale] == []


def test_every_patch_of_this_project_says_why_and_shows_evidence() -> None:
    for patch in load(ROOT / "spec" / "patches"):
        assert patch.why.strip(), patch.name
        assert patch.evidence.strip(), patch.name


def test_every_patch_of_this_project_changes_something() -> None:
    for patch in load(ROOT / "spec" / "patches"):
        assert patch.was != patch.now, patch.name
