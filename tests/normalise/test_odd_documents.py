"""Schemas that no version of the spec has had, but that a spec may have."""

from __future__ import annotations

from typing import Any

import pytest

from scripts.describe import describe
from scripts.normalise import (
    all_of,
    deep_references,
    discriminators,
    included,
    models,
    normalise,
    repairs,
    set_filters,
    unions,
)
from scripts.openapi import DanglingReference, Spec, components, copied, endpoints
from tests.normalise.specs import INTEGER, STRING, make_spec, operation

NULLABLE = {**STRING, "nullable": True}


def obj(**fields: Any) -> dict[str, Any]:
    return {"type": "object", "properties": fields}


def to(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def one_of(mapping: dict[str, str], *variants: dict[str, Any]) -> dict[str, Any]:
    return {"oneOf": list(variants), "discriminator": {"propertyName": "kind", "mapping": mapping}}


def responding(schema: dict[str, Any], status: str = "200", **schemas: Any) -> Spec:
    return make_spec({"/widget": {"get": operation(schema, status=status)}}, schemas)


def test_a_variant_that_extends_itself_gets_its_constant() -> None:
    given = make_spec(schemas={"A": {"allOf": [to("A"), obj()]}, "U": one_of({"a": "A"}, to("A"))})
    (_, part) = components(discriminators.run(given))["A"]["allOf"]
    assert part["properties"] == {"kind": {"type": "string", "enum": ["a"]}}


def test_a_variant_can_stand_for_two_constants() -> None:
    given = make_spec(schemas={"A": obj(), "U": one_of({"a": "A", "b": "A"}, to("A"))})
    assert components(discriminators.run(given))["A"] == obj(kind={"type": "string", "enum": ["a", "b"]})


def test_a_list_that_contains_itself_comes_to_an_end() -> None:
    inner = obj(children={"$ref": "#/components/schemas/Tree/properties/children"})
    given = make_spec(schemas={"Tree": obj(children={"type": "array", "items": inner})})
    children = components(deep_references.run(given))["Tree"]["properties"]["children"]
    assert children["items"]["properties"]["children"]["items"]["properties"]["children"] == {}


@pytest.mark.parametrize("target", ["A/properties/z", "A/properties/y"])
def test_deep_references_to_nothing_or_in_a_circle_are_dangling(target: str) -> None:
    x, y = ({"$ref": f"#/components/schemas/{pointer}"} for pointer in (target, "A/properties/x"))
    with pytest.raises(DanglingReference):
        deep_references.run(make_spec(schemas={"A": obj(x=x, y=y)}))


def test_an_allof_around_one_reference_that_says_more_is_merged() -> None:
    base = obj(id={**STRING, "readOnly": True}, type=STRING)
    given = make_spec(schemas={"Base": base, "W": {"allOf": [to("Base")], "required": ["id"]}})
    assert components(all_of.run(given))["W"] == {
        **obj(id=STRING, type=STRING),
        "required": ["id"],
        "x-extends": "Base",
    }


def test_only_a_reference_sends_a_read_only_field_because_another_part_requires_it() -> None:
    base = obj(id={**STRING, "readOnly": True}, created_at={**STRING, "readOnly": True})
    given = make_spec(schemas={"Base": base, "W": {"allOf": [to("Base")], "required": ["id", "created_at"]}})
    assert components(all_of.run(given))["W"]["properties"] == base["properties"]


def test_what_only_requests_use_sends_what_it_requires() -> None:
    field = obj(id={**STRING, "readOnly": True}, seen={**STRING, "readOnly": True}, n=STRING)
    body = obj(remove={"type": "array", "items": {**field, "required": ["id"]}}, add=STRING)
    given = make_spec({"/w": {"post": operation(body=body, id="changeTags")}})
    found = describe(normalise(given).spec).models
    (remove,) = [model for model in found.values() if model.name.endswith("Remove")]
    assert [one.wire for one in remove.fields] == ["id", "n"]


def test_a_base_is_not_replaced_by_a_schema_that_does_not_narrow_it() -> None:
    kinds = {"type": "string", "enum": ["daily", "weekly"]}
    schemas = {"Base": obj(type=kinds), "Weekly": {**obj(type=kinds, day=STRING), "x-extends": "Base"}}
    union = components(unions.run(make_spec(schemas={**schemas, "Use": obj(x=to("Base"))})))["Use"]["properties"]["x"]
    assert union == to("Base")


def test_a_later_part_that_denies_null_is_right() -> None:
    given = make_spec(schemas={"B": obj(a=NULLABLE), "W": {"allOf": [to("B"), obj(a={**STRING, "nullable": False})]}})
    assert components(all_of.run(repairs.run(given)))["W"]["properties"] == {"a": STRING}


def test_names_in_a_circle_and_a_schema_that_extends_itself_come_to_an_end() -> None:
    merged = components(
        all_of.run(make_spec(schemas={"A": to("B"), "B": to("A"), "C": {"allOf": [to("C"), obj(c=STRING)]}}))
    )
    assert (merged["A"], merged["B"], merged["C"]) == ({}, {}, obj(c=STRING))


def test_a_later_plain_part_decides_a_union_and_two_unions_are_combined() -> None:
    plain = {"allOf": [obj(a={"oneOf": [STRING, INTEGER]}), obj(a=STRING)]}
    both = {"allOf": [{"oneOf": [obj(a=STRING), obj(b=STRING)]}, {"oneOf": [obj(c=STRING), obj(d=STRING)]}]}
    merged = components(all_of.run(make_spec(schemas={"P": plain, "B": both})))
    assert merged["P"] == obj(a=STRING)
    assert merged["B"]["oneOf"] == [obj(**{one: STRING, other: STRING}) for one in "ab" for other in "cd"]


@pytest.mark.parametrize(
    "schema", [{"items": STRING}, {"allOf": [to("L")]}, {"type": ["array", "null"], "items": STRING}]
)
def test_a_set_filter_that_is_a_list_already_stays_one(schema: dict[str, Any]) -> None:
    parameters = [{"name": "a[]", "in": "query", "schema": schema}]
    given = make_spec({"/w": {"get": operation(parameters=parameters)}}, {"L": {"type": "array", "items": STRING}})
    (endpoint,) = endpoints(set_filters.run(all_of.run(repairs.run(given))))
    (parameter,) = endpoint.operation["parameters"]
    assert parameter["schema"].get("items") != {"items": STRING}
    assert "items" not in parameter["schema"].get("items", {})


def test_null_is_not_a_variant_in_any_spelling() -> None:
    null = {"type": "null"}
    for variants in ([STRING, null], [STRING, to("N")]):
        given = repairs.run(make_spec(schemas={"U": {"oneOf": variants}, "N": {"nullable": True}}))
        assert components(unions.run(given))["U"] == NULLABLE


def test_named_plain_variants_are_one_for_each_json_type() -> None:
    named = {"C": {"type": "string", "enum": ["r"]}, "D": {"type": "string", "enum": ["s"]}}
    given = make_spec(schemas={**named, "U": {"oneOf": [to("C"), to("D")]}, "V": {"oneOf": [to("C"), STRING]}})
    united = components(unions.run(given))
    assert (united["U"], united["V"]) == ({"type": "string", "enum": ["r", "s"]}, STRING)


def test_a_base_two_levels_up_becomes_a_union_of_derived_schemas() -> None:
    def heir(base: str, *types: str) -> dict[str, Any]:
        return {**obj(type={"type": "string", "enum": list(types)}), "x-extends": base}

    schemas = {"Base": obj(type={"type": "string", "enum": ["a", "b", "c"]}), "Mid": heir("Base", "a", "b")}
    schemas |= {"LA": heir("Mid", "a"), "LB": heir("Mid", "b"), "C": heir("Base", "c"), "Use": obj(x=to("Base"))}
    union = components(unions.run(make_spec(schemas=schemas)))["Use"]["properties"]["x"]
    assert union["oneOf"] == [to("C"), to("LA"), to("LB")]


def test_an_include_list_may_be_a_named_schema() -> None:
    include = {"type": "array", "items": {"type": "string", "enum": ["gadgets"]}}
    parameters = [{"name": "include[]", "in": "query", "schema": to("Include")}]
    page = obj(widgets={"type": "array", "items": obj(gadget=to("GadgetReference"))})
    schemas = {"Include": include, "Gadget": obj(a=STRING), "GadgetReference": obj(b=STRING)}
    given = make_spec({"/w": {"get": operation(page, parameters=parameters)}}, schemas)
    (endpoint,) = endpoints(included.run(given))
    schema = endpoint.operation["responses"]["200"]["content"]["application/json"]["schema"]
    assert "oneOf" in schema["properties"]["widgets"]["items"]["properties"]["gadget"]


def test_a_field_may_be_named_like_a_keyword() -> None:
    given = responding(obj(oneOf=STRING, allOf=STRING, items=STRING, properties=STRING))
    (model,) = describe(models.run(given).spec).models.values()
    assert [field.name for field in model.fields] == ["all_of", "items", "one_of", "properties"]


def test_a_union_does_not_take_the_name_of_a_schema() -> None:
    heirs: dict[str, Any] = {
        name: {**obj(type={"type": "string", "enum": [name]}, **{name: STRING}), "x-extends": "Widget"}
        for name in ("Big", "Old", "Red")
    }
    page = obj(any=to("AnyWidget"), one={"oneOf": [to(name) for name in heirs], "x-discriminator": "type"})
    given = responding(page, Widget=obj(type=STRING), AnyWidget=obj(zzz=STRING), **heirs)
    found = describe(models.run(given).spec).models
    assert [field.wire for field in found["AnyWidget"].fields] == ["zzz"]
    assert [model.name for model in found.values() if model.union] == ["AnyWidgetValue"]


def test_a_range_of_statuses_is_unwrapped_like_a_status() -> None:
    given = responding(obj(widget=to("Widget")), status="2XX", Widget=obj(id=STRING, size=STRING))
    (facts,) = describe(normalise(given).spec).operations.values()
    assert (facts.result, facts.unwrap, facts.responses[0]) == ("Widget", ((200, "widget"),), (200, "WidgetEnvelope"))


def test_the_input_is_not_modified() -> None:
    given = responding(obj(widget=to("Widget")), status="2XX", Widget={"allOf": [obj(id=STRING)], "required": ["id"]})
    before = copied(given)
    normalise(given)
    assert given == before


def test_the_only_object_of_a_union_needs_no_suffix() -> None:
    body = obj(priority={"oneOf": [obj(id=STRING, name=STRING), STRING]}, title=STRING)
    given = make_spec({"/w": {"post": operation(body=body, id="updateThing")}})
    assert sorted(describe(normalise(given).spec).models) == ["ThingUpdate", "ThingUpdatePriority"]


def test_what_only_requests_use_may_require_a_read_only_reference() -> None:
    body = {**obj(gadget={"allOf": [to("Gadget")], "readOnly": True}, n=STRING), "required": ["gadget"]}
    given = make_spec({"/w": {"post": operation(body=body, id="updateThing")}}, {"Gadget": obj(id=STRING, size=STRING)})
    assert sorted(describe(normalise(given).spec).models) == ["GadgetInput", "ThingUpdate"]
