"""The results for patches when upstream renames, moves, splits, fixes or removes the values that they correct."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from typing import Any

import pytest

from scripts.adapt import CONTRADICTED, FOLLOWED, GONE, KEPT, TAKEN_OVER, adapt
from scripts.openapi import Spec
from scripts.patch import MISSING, Patch, apply
from scripts.renames import find_renames
from tests.normalise.specs import INTEGER, STRING, entity, make_spec, operation, query, ref

Change = Callable[[Spec], object]


def base() -> Spec:
    size = entity(unit=STRING, value={**INTEGER, "minimum": 1})
    widget = entity(id=STRING, name=STRING, size=size, maker=ref("Maker"))
    get = operation(entity(widget=ref("Widget")), parameters=[query("a", STRING), query("b", INTEGER)], id="getWidget")
    put = operation(entity(widget=ref("Widget")), body=entity(widget=ref("Widget")), id="updateWidget")
    return make_spec(
        {"/widgets/{id}": {"get": get, "put": put}}, {"Widget": widget, "Maker": entity(id=STRING, self=STRING)}
    )


SCHEMAS = "#/components/schemas"
VALUE = f"{SCHEMAS}/Widget/properties/size/properties/value"


def one(where: str, was: Any = MISSING, now: Any = MISSING) -> Patch:
    return Patch("a.json", where, was, now, "because", "here")


def adapted(change: Change, patch: Patch) -> tuple[str, list[Patch], Any]:
    """Adapt a patch that matches the base, and verify that its replacements match the changed spec."""
    before = base()
    assert apply(before, [patch])[1] == []
    after = deepcopy(before)
    change(after)
    (found,) = adapt(after, [patch], find_renames(before, after))
    assert apply(after, list(found.patches))[1] == []
    return found.state, list(found.patches), found.found


def schemas(spec: Spec) -> dict[str, Any]:
    found: dict[str, Any] = spec["components"]["schemas"]
    return found


def size(spec: Spec) -> dict[str, Any]:
    found: dict[str, Any] = schemas(spec)["Widget"]["properties"]["size"]
    return found


def into_a_part(spec: Spec) -> None:
    widget = schemas(spec)["Widget"]
    schemas(spec)["Widget"] = {"allOf": [{"type": "object"}, widget]}


def into_a_schema(spec: Spec) -> None:
    schemas(spec)["Size"] = size(spec)
    schemas(spec)["Widget"]["properties"]["size"] = ref("Size")


def into_variants(spec: Spec) -> None:
    widget = schemas(spec)["Widget"]
    schemas(spec)["Widget"] = {"oneOf": [widget, deepcopy(widget)]}


def renamed(spec: Spec) -> None:
    def walk(node: Any) -> None:
        if isinstance(node, dict):
            if node.get("$ref") == f"{SCHEMAS}/Widget":
                node["$ref"] = f"{SCHEMAS}/Gizmo"
            for value in node.values():
                walk(value)
        elif isinstance(node, list):
            for value in node:
                walk(value)

    walk(spec["paths"])
    schemas(spec)["Gizmo"] = schemas(spec).pop("Widget")


def renamed_and_moved(spec: Spec) -> None:
    into_a_part(spec)
    renamed(spec)


def split(spec: Spec) -> None:
    """Give requests a schema of their own."""
    schemas(spec)["WidgetBody"] = deepcopy(schemas(spec)["Widget"])
    content = spec["paths"]["/widgets/{id}"]["put"]["requestBody"]["content"]["application/json"]
    content["schema"]["properties"]["widget"] = ref("WidgetBody")


@pytest.mark.parametrize(
    ("change", "locations"),
    [
        (into_a_part, ["Widget/allOf/1/properties/size/properties/value/minimum"]),
        (into_variants, [f"Widget/oneOf/{index}/properties/size/properties/value/minimum" for index in (0, 1)]),
        (renamed, ["Gizmo/properties/size/properties/value/minimum"]),
        (renamed_and_moved, ["Gizmo/allOf/1/properties/size/properties/value/minimum"]),
        (split, [f"{name}/properties/size/properties/value/minimum" for name in ("Widget", "WidgetBody")]),
    ],
)
def test_a_patch_follows_what_it_corrects(change: Change, locations: list[str]) -> None:
    for patch in (one(f"{VALUE}/minimum", 1, 2), one(f"{VALUE}/minimum", 1)):
        state, patches, _ = adapted(change, patch)
        assert state == FOLLOWED
        assert [there.where for there in patches] == [f"{SCHEMAS}/{location}" for location in locations]


def test_a_location_behind_a_reference_keeps_its_pointer() -> None:
    state, patches, _ = adapted(into_a_schema, one(f"{VALUE}/minimum", 1, 2))
    assert (state, [there.where for there in patches]) == (KEPT, [f"{VALUE}/minimum"])


@pytest.mark.parametrize("change", [renamed, into_a_part])
def test_a_patch_that_adds_something_follows_too(change: Change) -> None:
    state, patches, _ = adapted(change, one(f"{SCHEMAS}/Widget/properties/size/nullable", now=True))
    assert (state, len(patches)) == (FOLLOWED, 1)


def test_references_in_a_patch_have_the_new_name() -> None:
    where = "#/paths/~1widgets~1{id}/get/responses/200/content/application~1json/schema/properties/widget"
    patch = one(where, ref("Widget"), {"allOf": [ref("Widget")], "nullable": True})
    state, (found,), _ = adapted(renamed, patch)
    assert state == FOLLOWED
    assert (found.was, found.now) == (ref("Gizmo"), {"allOf": [ref("Gizmo")], "nullable": True})


def test_another_parameter_in_front_moves_the_position() -> None:
    def change(spec: Spec) -> None:
        spec["paths"]["/widgets/{id}"]["get"]["parameters"].insert(0, query("c", {"type": "boolean"}))

    where = "#/paths/~1widgets~1{id}/get/parameters/1/schema/type"
    state, (found,), _ = adapted(change, one(where, "integer", "number"))
    assert (state, found.where) == (FOLLOWED, where.replace("/1/schema", "/2/schema"))


def test_an_ambiguous_position_is_not_guessed() -> None:
    def change(spec: Spec) -> None:
        parameters = spec["paths"]["/widgets/{id}"]["get"]["parameters"]
        parameters[:] = [query(name, INTEGER) for name in "xyz"]
        parameters[1]["schema"] = STRING

    state, patches, found = adapted(change, one("#/paths/~1widgets~1{id}/get/parameters/1/schema/type", "integer", "x"))
    assert (state, patches, found) == (CONTRADICTED, [], "string")


def test_patches_follow_a_changed_path() -> None:
    def change(spec: Spec) -> None:
        spec["paths"]["/gadgets/{id}"] = {"get": spec["paths"]["/widgets/{id}"].pop("get")}

    state, (found,), _ = adapted(change, one("#/paths/~1widgets~1{id}/get/deprecated", now=True))
    assert (state, found.where) == (FOLLOWED, "#/paths/~1gadgets~1{id}/get/deprecated")


def test_an_operation_that_a_patch_names_has_its_new_id() -> None:
    def change(spec: Spec) -> None:
        spec["paths"]["/widgets/{id}"]["get"]["operationId"] = "readWidget"

    lookup = {"operation": "getWidget", "argument": "id"}
    _, (found,), _ = adapted(change, one("#/paths/~1widgets~1{id}/put/x-lookup", now=lookup))
    assert found.now == {"operation": "readWidget", "argument": "id"}


@pytest.mark.parametrize(
    ("change", "state"),
    [
        (lambda spec: size(spec)["properties"]["value"].update(minimum=2), TAKEN_OVER),
        (lambda spec: size(spec)["properties"]["value"].update(minimum=3), CONTRADICTED),
        (lambda spec: size(spec)["properties"]["value"].pop("minimum"), GONE),
        (lambda spec: size(spec)["properties"].pop("value"), GONE),
        (lambda spec: schemas(spec)["Widget"]["properties"].pop("size"), GONE),
        (lambda spec: spec["paths"].pop("/widgets/{id}"), KEPT),
    ],
)
def test_a_patch_of_a_changed_location_is_kept_or_retired_with_the_reason(change: Change, state: str) -> None:
    found, patches, _ = adapted(change, one(f"{VALUE}/minimum", 1, 2))
    assert (found, bool(patches)) == (state, state == KEPT)


def test_a_removal_is_taken_over_only_where_its_object_is_still_there() -> None:
    patch = one(f"{VALUE}/minimum", 1)
    assert adapted(lambda spec: size(spec)["properties"]["value"].pop("minimum"), patch)[0] == TAKEN_OVER
    assert adapted(lambda spec: size(spec)["properties"].pop("value"), patch)[0] == GONE


def test_a_patch_inside_what_another_one_adds_does_not_change_that_one() -> None:
    added = {"type": "string", "nullable": True}
    where = f"{SCHEMAS}/Widget/properties/added"
    patches = [one(where, now=added), one(f"{where}/nullable", True)]
    before = base()
    found = [there for each in adapt(before, patches, find_renames(before, before)) for there in each.patches]
    assert found == patches
    assert added == {"type": "string", "nullable": True}
    for _ in range(2):
        spec, stale = apply(before, found)
        assert stale == []
        assert schemas(spec)["Widget"]["properties"]["added"] == {"type": "string"}


# --- possible renames


def renames_of(change: Change) -> tuple[dict[str, str], dict[str, str]]:
    before, after = base(), base()
    change(after)
    found = find_renames(before, after)
    return found.operations, found.schemas


def test_an_id_that_is_new_on_the_same_call_is_a_rename() -> None:
    def change(spec: Spec) -> None:
        item = spec["paths"].pop("/widgets/{id}")
        spec["paths"]["/widgets/{widget_id}"] = item
        item["get"]["operationId"] = "readWidget"

    assert renames_of(change)[0] == {"getWidget": "readWidget"}


def test_an_operation_that_moved_under_a_new_id_is_a_rename() -> None:
    def change(spec: Spec) -> None:
        item = spec["paths"]["/widgets/{id}"]
        spec["paths"]["/gadgets/{id}"] = {"get": item.pop("get")}
        spec["paths"]["/gadgets/{id}"]["get"]["operationId"] = "getGadget"

    assert renames_of(change)[0] == {"getWidget": "getGadget"}


def test_schemas_that_refer_to_each_other_are_renamed_together() -> None:
    def change(spec: Spec) -> None:
        schemas(spec)["Producer"] = schemas(spec).pop("Maker")
        schemas(spec)["Widget"]["properties"]["maker"] = ref("Producer")
        renamed(spec)

    assert renames_of(change)[1] == {"Widget": "Gizmo", "Maker": "Producer"}


def test_ambiguous_or_different_objects_are_not_renames() -> None:
    def twice(spec: Spec) -> None:
        maker = schemas(spec).pop("Maker")
        schemas(spec).update(One=maker, Two=deepcopy(maker))
        del schemas(spec)["Widget"]["properties"]["maker"]

    def another(spec: Spec) -> None:
        schemas(spec)["Other"] = entity(x=STRING, y=STRING, z=STRING)
        del schemas(spec)["Maker"]
        schemas(spec)["Widget"]["properties"]["maker"] = ref("Other")

    assert renames_of(twice)[1] == {}
    assert renames_of(another)[1] == {}
