from __future__ import annotations

from copy import deepcopy

import pytest

from scripts.normalise import all_of
from scripts.openapi import Schema
from tests.normalise.specs import (
    INTEGER,
    STRING,
    constant,
    entity,
    json,
    listed,
    make_spec,
    operation,
    ref,
    schemas_of,
)


def merged(*parts: Schema, **named: Schema) -> Schema:
    """Merge these parts, in a spec with these other schemas."""
    return schemas_of(all_of.run(make_spec(schemas={**named, "Widget": {"allOf": list(parts)}})))["Widget"]


def test_fields_of_all_parts_are_merged_into_one_object() -> None:
    given = make_spec(schemas={"Widget": {"allOf": [entity(a=STRING), entity(b=INTEGER)], "properties": {"c": STRING}}})
    assert schemas_of(all_of.run(given))["Widget"] == entity(a=STRING, b=INTEGER, c=STRING)


def test_a_merged_schema_extends_the_first_named_part() -> None:
    found = merged(entity(c=STRING), ref("Base"), ref("Other"), Base=entity(a=STRING), Other=entity(b=STRING))
    assert found == {**entity(c=STRING, a=STRING, b=STRING), "x-extends": "Base"}


def test_each_generation_extends_the_one_before_it_and_has_the_fields_of_all() -> None:
    given = make_spec(
        schemas={
            "Child": {"allOf": [ref("Parent"), entity(c=STRING)]},
            "Parent": {"allOf": [ref("Grandparent"), entity(b=STRING)]},
            "Grandparent": entity(a=STRING),
        }
    )
    result = all_of.run(given)
    assert schemas_of(result) == {
        "Child": {**entity(a=STRING, b=STRING, c=STRING), "x-extends": "Parent"},
        "Parent": {**entity(a=STRING, b=STRING), "x-extends": "Grandparent"},
        "Grandparent": entity(a=STRING),
    }
    assert all_of.extended(result, "Child") == ["Parent", "Grandparent"]
    assert all_of.extended(result, "Missing") == []


def test_a_circle_of_base_schemas_ends() -> None:
    given = make_spec(schemas={"A": {"x-extends": "B"}, "B": {"x-extends": "A"}})
    assert all_of.extended(given, "A") == ["B", "A"]


def test_fields_are_merged_deeply() -> None:
    found = merged(entity(size=entity(w=STRING)), entity(size=entity(h=STRING)))
    assert found == entity(size=entity(w=STRING, h=STRING))


def test_items_are_merged_deeply() -> None:
    found = merged(entity(parts=listed(entity(a=STRING))), entity(parts=listed(entity(b=STRING))))
    assert found == entity(parts=listed(entity(a=STRING, b=STRING)))


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (STRING, INTEGER, INTEGER),
        (constant("a", "b"), constant("b"), constant("b")),
        (STRING, constant("b"), constant("b")),
        ({**STRING, "nullable": True}, {**STRING, "nullable": False}, STRING),
        (STRING, {**STRING, "nullable": True}, {**STRING, "nullable": True}),
        ({**STRING, "nullable": True}, constant("a"), {**constant("a"), "nullable": True}),
        ({**STRING, "nullable": True}, INTEGER, {**INTEGER, "nullable": True}),
        (entity(w=STRING), STRING, STRING),
        (STRING, {}, STRING),
        ({}, STRING, STRING),
    ],
)
def test_the_later_of_two_contradicting_parts_wins(first: Schema, second: Schema, expected: Schema) -> None:
    assert merged(entity(a=first), entity(a=second)) == entity(a=expected)


def test_a_referenced_field_is_merged_with_a_later_part() -> None:
    found = merged(entity(size=ref("Size")), entity(size=entity(h=STRING)), Size=entity(w=STRING))
    assert found == entity(size=entity(w=STRING, h=STRING))


def test_a_field_by_the_same_reference_twice_stays_a_reference() -> None:
    assert merged(entity(size=ref("Size")), entity(size=ref("Size")), Size=entity(w=STRING)) == entity(size=ref("Size"))


def test_requirements_of_all_parts_add_up_in_order() -> None:
    found = merged(entity(["b"], a=STRING, b=STRING), entity(["a"], c=STRING))
    assert found == entity(["a", "b"], a=STRING, b=STRING, c=STRING)


def test_a_read_only_field_that_another_part_requires_is_sent() -> None:
    found = merged(entity(id={**STRING, "readOnly": True}), {"type": "object", "required": ["id"]})
    assert found == entity(["id"], id=STRING)


def test_requirements_of_a_derived_schema_do_not_change_its_base() -> None:
    base = entity(id={**STRING, "readOnly": True})
    heir: Schema = {"allOf": [ref("Base"), {"type": "object", "required": ["id"]}]}
    assert schemas_of(all_of.run(make_spec(schemas={"Base": base, "Widget": heir}))) == {
        "Base": base,
        "Widget": {**entity(["id"], id=STRING), "x-extends": "Base"},
    }


def test_a_read_only_field_that_its_own_part_requires_stays_read_only() -> None:
    own = entity(["id"], id={**STRING, "readOnly": True})
    assert merged(own, entity(a=STRING)) == entity(["id"], id={**STRING, "readOnly": True}, a=STRING)


def test_a_read_only_field_that_a_later_part_declares_anew_is_sent() -> None:
    assert merged(entity(id={**STRING, "readOnly": True}), entity(id=constant("x"))) == entity(id=constant("x"))


def test_a_read_only_field_annotated_by_a_later_part_stays_read_only() -> None:
    found = merged(entity(id={**STRING, "readOnly": True}), entity(id={"nullable": True}))
    assert found == entity(id={**STRING, "readOnly": True, "nullable": True})


def test_fields_next_to_a_union_belong_to_each_variant() -> None:
    union = {"oneOf": [entity(a=STRING), ref("B")], "properties": {"id": STRING}, "required": ["id"]}
    given = make_spec(schemas={"Widget": union, "B": entity(b=STRING)})
    assert schemas_of(all_of.run(given))["Widget"] == {
        "oneOf": [
            {"properties": {"id": STRING, "a": STRING}, "required": ["id"], "type": "object"},
            {"properties": {"id": STRING, "b": STRING}, "required": ["id"], "type": "object"},
        ]
    }


def test_a_part_that_is_a_union_makes_the_whole_a_union() -> None:
    found = merged(
        ref("Base"),
        {"oneOf": [entity(a=STRING), entity(b=STRING)], "discriminator": {"propertyName": "kind"}, "nullable": True},
        Base=entity(id=STRING),
    )
    assert found == {
        "oneOf": [entity(id=STRING, a=STRING), entity(id=STRING, b=STRING)],
        "discriminator": {"propertyName": "kind"},
        "nullable": True,
    }


def test_a_variant_overrides_fields_next_to_the_union() -> None:
    given = make_spec(schemas={"Widget": {**entity(kind=STRING), "anyOf": [entity(kind=constant("a"))]}})
    assert schemas_of(all_of.run(given))["Widget"] == {"oneOf": [entity(kind=constant("a"))]}


def test_a_union_without_other_fields_is_kept() -> None:
    union = {"oneOf": [ref("A"), ref("B")]}
    given = make_spec(schemas={"A": entity(a=STRING), "B": entity(b=STRING), "Widget": union})
    assert all_of.run(given) == given


def test_a_single_reference_that_is_only_annotated_stays() -> None:
    field = {"allOf": [ref("Gadget")], "nullable": True, "readOnly": True}
    given = make_spec(schemas={"Gadget": entity(a=STRING), "Widget": entity(gadget=field)})
    assert all_of.run(given) == given


def test_an_alias_has_the_fields_of_its_target_and_its_own_annotations() -> None:
    given = make_spec(schemas={"Widget": entity(a=STRING), "Gadget": {"allOf": [ref("Widget")], "nullable": True}})
    assert schemas_of(all_of.run(given))["Gadget"] == {**entity(a=STRING), "nullable": True}


def test_an_alias_of_an_alias_resolves_to_the_schema() -> None:
    given = make_spec(schemas={"A": ref("B"), "B": ref("C"), "C": entity(a=STRING)})
    assert schemas_of(all_of.run(given)) == dict.fromkeys("ABC", entity(a=STRING))


def test_a_schema_that_extends_itself_has_the_fields_that_it_lists() -> None:
    found = merged(ref("Widget"), entity(["a"], a=STRING))
    assert {key: found[key] for key in ("type", "properties", "required")} == entity(["a"], a=STRING)


def test_a_field_of_the_schemas_own_kind_stays_a_reference() -> None:
    found = merged(ref("Base"), entity(parent=ref("Widget")), Base=entity(child=ref("Widget")))
    assert found == {**entity(child=ref("Widget"), parent=ref("Widget")), "x-extends": "Base"}


def test_an_empty_allof_keeps_other_keys() -> None:
    given = make_spec(schemas={"Widget": {**entity(a=STRING), "allOf": []}})
    assert schemas_of(all_of.run(given))["Widget"] == entity(a=STRING)


def test_unusual_field_names_are_kept() -> None:
    found = merged(entity(**{'say "hi"': STRING, "two\nlines": STRING}), entity(**{'say "hi"': INTEGER}))
    assert found == entity(**{'say "hi"': INTEGER, "two\nlines": STRING})


def test_bodies_of_operations_are_merged_too() -> None:
    given = make_spec({"/widgets": {"get": operation({"allOf": [entity(a=STRING), entity(b=STRING)]})}})
    response = all_of.run(given)["paths"]["/widgets"]["get"]["responses"]["200"]["content"]
    assert response == json(entity(a=STRING, b=STRING))


def test_a_part_that_several_schemas_merge_is_not_shared_between_them() -> None:
    given = make_spec(
        schemas={
            "Base": entity(size=entity(w=STRING)),
            "Widget": {"allOf": [ref("Base"), entity(a=STRING)]},
            "Gadget": {"allOf": [ref("Base"), entity(b=STRING)]},
        }
    )
    result = schemas_of(all_of.run(given))
    assert result["Widget"]["properties"]["size"] == result["Gadget"]["properties"]["size"]
    assert result["Widget"]["properties"]["size"] is not result["Gadget"]["properties"]["size"]


def test_the_input_is_not_modified() -> None:
    given = make_spec(
        schemas={
            "Base": entity(["id"], id={**STRING, "readOnly": True}),
            "Widget": {"allOf": [ref("Base"), {**entity(id=STRING), "required": ["id"]}]},
        }
    )
    before = deepcopy(given)
    all_of.run(given)
    assert given == before
