"""Names that were given stay, whatever upstream adds."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from scripts import names, patch
from scripts.errors import PipelineError
from scripts.facts import facts
from scripts.generate import PATCHES
from scripts.normalise import normalise
from scripts.openapi import Document, Schema, components
from scripts.salvage import salvage
from tests.normalise.documents import INTEGER, STRING, document, entity, operation, ref
from tests.upstream import history

DETAILS = entity(colour=STRING, size=INTEGER)


def of(
    paths: dict[str, Any], given: dict[str, Any] | None = None, **schemas: Schema
) -> tuple[dict[str, Any], Document]:
    """The names that a document's classes get, given those from before, and the document."""
    result = normalise({**document(copy.deepcopy(paths), copy.deepcopy(schemas)), names.NAMES: given or {}})
    return result.pop(names.NAMES), result


def by_place(given: dict[str, Any]) -> dict[str, str]:
    return {place: name for name, entry in given.items() for place in entry["places"]}


WIDGET = {"/widgets/{id}": {"get": operation(entity(widget=ref("Widget")), id="getWidget")}}
GADGET = {"/gadgets/{id}": {"get": operation(entity(gadget=ref("Gadget")), id="getGadget")}}
ANOTHER = {"/another/{id}": {"get": operation(entity(another=ref("Another")), id="getAnother")}}


def thing(details: Schema = DETAILS) -> Schema:
    return entity(id=STRING, details=details)


def test_a_new_place_of_a_known_shape_renames_nothing() -> None:
    before, _ = of(WIDGET, Widget=thing())
    assert by_place(before)["Widget.details"] == "WidgetDetails"
    after, _ = of({**WIDGET, **ANOTHER}, before, Widget=thing(), Another=thing())
    assert by_place(after)["Widget.details"] == by_place(after)["Another.details"] == "WidgetDetails"
    alone, _ = of({**WIDGET, **ANOTHER}, Widget=thing(), Another=thing())
    assert by_place(alone)["Widget.details"] == "AnotherDetails"  # what it would be called without the lock


@pytest.mark.parametrize("changed", ["Another", "Widget"])
def test_where_places_part_ways_the_one_that_stays_as_it_was_keeps_the_name(changed: str) -> None:
    paths = {**WIDGET, **ANOTHER}
    before, _ = of(paths, Widget=thing(), Another=thing())
    shared = by_place(before)["Widget.details"]
    schemas = {"Widget": thing(), "Another": thing(), changed: thing(entity(colour=STRING))}
    after, result = of(paths, before, **schemas)
    other = "Widget" if changed == "Another" else "Another"
    assert by_place(after)[f"{other}.details"] == shared
    assert by_place(after)[f"{changed}.details"] == f"{changed}Details{'Value' if shared[:3] == changed[:3] else ''}"
    assert components(result)[shared]["properties"].keys() == {"colour", "size"}
    again, _ = of(paths, after, **schemas)
    assert again == after


def test_places_that_become_alike_keep_their_names() -> None:
    paths = {**WIDGET, **ANOTHER}
    before, _ = of(paths, Widget=thing(), Another=thing(entity(colour=STRING)))
    after, _ = of(paths, before, Widget=thing(), Another=thing())
    assert by_place(after) == by_place(before)


def test_a_change_of_all_places_changes_no_name() -> None:
    paths = {**WIDGET, **ANOTHER}
    before, _ = of(paths, Widget=thing(), Another=thing())
    larger = entity(colour=STRING, size=INTEGER, weight=INTEGER)
    after, _ = of(paths, before, Widget=thing(larger), Another=thing(larger))
    assert by_place(after) == by_place(before)


def test_a_new_schema_does_not_take_the_name_of_an_inline_object() -> None:
    before, _ = of(WIDGET, Widget=thing())
    own = {"/details": {"get": operation(entity(widget_details=ref("WidgetDetails")), id="getWidgetDetails")}}
    after, _ = of({**WIDGET, **own}, before, Widget=thing(), WidgetDetails=entity(id=STRING, other=STRING))
    assert by_place(after)["Widget.details"] == "WidgetDetails"
    assert by_place(after)["response WidgetDetails"] == "WidgetDetailsValue"


def test_a_name_whose_place_is_gone_is_not_given_to_something_else_and_comes_back() -> None:
    before, _ = of({**WIDGET, **GADGET}, Widget=thing(), Gadget=entity(id=STRING, details=entity(a=STRING, b=STRING)))
    without, result = of(WIDGET, before, Widget=thing())
    assert "GadgetDetails" in without
    assert "GadgetDetails" not in components(result)
    back, _ = of({**WIDGET, **GADGET}, without, Widget=thing(), Gadget=entity(id=STRING, details=entity(c=STRING)))
    assert by_place(back)["Gadget.details"] == "GadgetDetails"


def test_the_committed_names_are_those_of_the_pin() -> None:
    given = names.load()
    pinned = json.loads((PATCHES.parent / "openapiv3.json").read_text())
    patched, _ = patch.apply(pinned, patch.load(PATCHES))
    assert normalise({**patched, names.NAMES: given})[names.NAMES] == given


@pytest.mark.parametrize("committed", [False, True], ids=["from nothing", "with the committed names"])
def test_over_upstreams_history_a_class_changes_its_name_only_where_its_object_changed(committed: bool) -> None:
    given: dict[str, Any] = names.load() if committed else {}
    before: tuple[dict[str, Any], set[str]] | None = None
    compared = 0
    for raw in history():
        sound, _, _ = salvage(raw)
        patched, _ = patch.apply(facts(sound), patch.load(PATCHES))
        result = normalise({**patched, names.NAMES: given})
        after, live = result[names.NAMES], set(components(result))
        given = given if committed else after
        if before is not None:
            was, lived = before
            now = by_place({name: entry for name, entry in after.items() if name in live})
            for place, name in by_place({name: entry for name, entry in was.items() if name in lived}).items():
                if place not in now:
                    continue
                compared += 1
                assert now[place] == name or after[now[place]]["shape"] != was[name]["shape"], place
        before = after, live
    assert compared > 4_000


@pytest.mark.parametrize("text", ["{", "[1]", '{"A": 1}', '{"A": {}}', '{"A": {"places": 1}}'])
def test_names_that_cannot_be_read(text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(names, "PATH", tmp_path / "names.json")
    names.PATH.write_text(text)
    with pytest.raises(PipelineError, match=r"spec/names\.json cannot be read .*restore it from git"):
        names.load()
