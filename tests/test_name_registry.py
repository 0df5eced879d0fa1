"""Assigned names never change, regardless of upstream's additions."""

from __future__ import annotations

import copy
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from scripts import name_registry, patch
from scripts.class_names import AssignedNames
from scripts.errors import PipelineError
from scripts.generate import pinned
from scripts.normalise import normalise
from scripts.normalise.models import Normalised
from scripts.openapi import Schema, Spec, components
from scripts.project import Project
from tests.normalise.specs import INTEGER, STRING, entity, make_spec, operation, ref
from tests.upstream import ordered

DETAILS = entity(colour=STRING, size=INTEGER)


def of(paths: dict[str, Any], given: AssignedNames | None = None, **schemas: Schema) -> tuple[AssignedNames, Spec]:
    """Return the names of a spec's classes, given those from before, and the spec."""
    result = normalise(make_spec(copy.deepcopy(paths), copy.deepcopy(schemas)), given)
    return result.names, result.spec


def kept_names(was: Normalised, now: Normalised) -> int:
    """Return how many locations two versions share, whose objects keep their classes unless they changed."""
    compared = 0
    lived, live = components(was.spec), components(now.spec)
    for location, name in was.names.locations.items():
        current = now.names.locations.get(location)
        if name in lived and current in live:
            compared += 1
            assert current == name or now.names.shapes[current] != was.names.shapes[name], location
    return compared


WIDGET = {"/widgets/{id}": {"get": operation(entity(widget=ref("Widget")), id="getWidget")}}
GADGET = {"/gadgets/{id}": {"get": operation(entity(gadget=ref("Gadget")), id="getGadget")}}
ANOTHER = {"/another/{id}": {"get": operation(entity(another=ref("Another")), id="getAnother")}}


def thing(details: Schema = DETAILS) -> Schema:
    return entity(id=STRING, details=details)


def test_a_new_location_of_a_known_shape_renames_nothing() -> None:
    before, _ = of(WIDGET, Widget=thing())
    assert before.locations["Widget.details"] == "WidgetDetails"
    after, _ = of({**WIDGET, **ANOTHER}, before, Widget=thing(), Another=thing())
    assert after.locations["Widget.details"] == after.locations["Another.details"] == "WidgetDetails"
    alone, _ = of({**WIDGET, **ANOTHER}, Widget=thing(), Another=thing())
    assert alone.locations["Widget.details"] == "AnotherDetails"  # its name without the registry


@pytest.mark.parametrize("changed", ["Another", "Widget"])
def test_when_locations_diverge_the_unchanged_one_keeps_the_name(changed: str) -> None:
    paths = {**WIDGET, **ANOTHER}
    before, _ = of(paths, Widget=thing(), Another=thing())
    shared = before.locations["Widget.details"]
    schemas = {"Widget": thing(), "Another": thing(), changed: thing(entity(colour=STRING))}
    after, result = of(paths, before, **schemas)
    other = "Widget" if changed == "Another" else "Another"
    assert after.locations[f"{other}.details"] == shared
    assert after.locations[f"{changed}.details"] == f"{changed}Details{'Value' if shared[:3] == changed[:3] else ''}"
    assert components(result)[shared]["properties"].keys() == {"colour", "size"}
    again, _ = of(paths, after, **schemas)
    assert again == after


def test_locations_that_become_equal_keep_their_names() -> None:
    paths = {**WIDGET, **ANOTHER}
    before, _ = of(paths, Widget=thing(), Another=thing(entity(colour=STRING)))
    after, _ = of(paths, before, Widget=thing(), Another=thing())
    assert after.locations == before.locations


def test_a_change_of_all_locations_changes_no_name() -> None:
    paths = {**WIDGET, **ANOTHER}
    before, _ = of(paths, Widget=thing(), Another=thing())
    larger = entity(colour=STRING, size=INTEGER, weight=INTEGER)
    after, _ = of(paths, before, Widget=thing(larger), Another=thing(larger))
    assert after.locations == before.locations


def test_a_new_schema_does_not_take_the_name_of_an_inline_object() -> None:
    before, _ = of(WIDGET, Widget=thing())
    own = {"/details": {"get": operation(entity(widget_details=ref("WidgetDetails")), id="getWidgetDetails")}}
    after, _ = of({**WIDGET, **own}, before, Widget=thing(), WidgetDetails=entity(id=STRING, other=STRING))
    assert after.locations["Widget.details"] == "WidgetDetails"
    assert after.locations["response WidgetDetails"] == "WidgetDetailsValue"


def test_the_name_of_a_removed_location_is_not_reused_and_returns() -> None:
    before, _ = of({**WIDGET, **GADGET}, Widget=thing(), Gadget=entity(id=STRING, details=entity(a=STRING, b=STRING)))
    without, result = of(WIDGET, before, Widget=thing())
    assert "GadgetDetails" in without.shapes
    assert "GadgetDetails" not in components(result)
    back, _ = of({**WIDGET, **GADGET}, without, Widget=thing(), Gadget=entity(id=STRING, details=entity(c=STRING)))
    assert back.locations["Gadget.details"] == "GadgetDetails"


@pytest.mark.whole
def test_the_committed_names_are_those_of_the_pin() -> None:
    project = Project.here()
    given = name_registry.load(project.names)
    patched, _ = patch.apply(pinned(project), patch.load(project.patches))
    assert normalise(patched, given).names == given


def test_names_are_read_back_as_they_were_written(tmp_path: Path) -> None:
    names = AssignedNames(
        {"response A": "A", "A.b": "B", "A.c": "B"}, {"A": "", "B": "0f", "Gone": ""}, {"getA": "as_.get"}
    )
    (tmp_path / "names.json").write_text(name_registry.as_json(names))
    assert name_registry.load(tmp_path / "names.json") == names
    assert name_registry.load(tmp_path / "nothing.json") == AssignedNames()


@pytest.mark.whole
def test_over_upstreams_history_a_class_changes_its_name_only_where_its_object_changed(
    normalised: Callable[[str], Normalised],
) -> None:
    compared = 0
    for was, now in pairwise(map(normalised, ordered())):
        compared += kept_names(was, now)
    assert compared > 4_000


@pytest.mark.parametrize(
    "text", ["{", "[1]", "{}", '{"classes": {"A": {}}, "methods": {}}', '{"classes": {}, "methods": {"getA": "get"}}']
)
def test_names_that_cannot_be_read(text: str, tmp_path: Path) -> None:
    path = tmp_path / "names.json"
    path.write_text(text)
    with pytest.raises(PipelineError, match=r"spec/names\.json cannot be read .*restore it from git"):
        name_registry.load(path)
