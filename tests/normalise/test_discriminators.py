from __future__ import annotations

from copy import deepcopy

from scripts.normalise import discriminators
from scripts.openapi import Schema, Spec
from tests.normalise.specs import STRING, constant, entity, json, make_spec, operation, ref, schemas_of


def union(mapping: dict[str, str], *names: str) -> Schema:
    return {
        "oneOf": [ref(name) for name in names],
        "discriminator": {"propertyName": "kind", "mapping": mapping},
    }


def shapes() -> Spec:
    return make_spec(
        schemas={
            "Circle": entity(kind=STRING, radius=STRING),
            "Square": entity(side=STRING),
            "Shape": union({"round": "#/components/schemas/Circle", "edgy": "Square"}, "Circle", "Square"),
        }
    )


def test_each_variant_states_its_constant_whether_the_mapping_names_it_by_pointer_or_by_name() -> None:
    assert schemas_of(discriminators.run(shapes())) == {
        "Circle": entity(kind=constant("round"), radius=STRING),
        "Square": entity(side=STRING, kind=constant("edgy")),
        "Shape": {"oneOf": [ref("Circle"), ref("Square")], "discriminator": {"propertyName": "kind"}},
    }


def test_a_variant_without_fields_gets_one() -> None:
    given = make_spec(schemas={"Dot": {"type": "object"}, "Shape": union({"dot": "Dot"}, "Dot")})
    assert schemas_of(discriminators.run(given))["Dot"] == entity(kind=constant("dot"))


def test_a_variant_with_one_value_keeps_it() -> None:
    given = make_spec(schemas={"Dot": entity(kind=constant("point")), "Shape": union({"dot": "Dot"}, "Dot")})
    assert schemas_of(discriminators.run(given))["Dot"] == entity(kind=constant("point"))


def test_a_value_stated_in_a_part_or_behind_a_reference_counts_as_stated() -> None:
    given = make_spec(
        schemas={
            "PointKind": constant("point"),
            "Base": entity(kind=ref("PointKind")),
            "Dot": {"allOf": [ref("Base"), entity(size=STRING)]},
            "Shape": union({"dot": "Dot"}, "Dot"),
        }
    )
    assert schemas_of(discriminators.run(given))["Dot"] == {"allOf": [ref("Base"), entity(size=STRING)]}


def test_several_listed_values_are_narrowed_to_the_mapped_one() -> None:
    given = make_spec(schemas={"Dot": entity(kind=constant("dot", "point")), "Shape": union({"dot": "Dot"}, "Dot")})
    assert schemas_of(discriminators.run(given))["Dot"] == entity(kind=constant("dot"))


def test_a_merged_variant_states_the_constant_in_its_last_own_part() -> None:
    given = make_spec(
        schemas={
            "Base": entity(kind=STRING),
            "Dot": {"allOf": [ref("Base"), entity(size=STRING)]},
            "Shape": union({"dot": "Dot"}, "Dot"),
        }
    )
    result = schemas_of(discriminators.run(given))
    assert result["Dot"] == {"allOf": [ref("Base"), entity(size=STRING, kind=constant("dot"))]}
    assert result["Base"] == entity(kind=STRING)


def test_a_merged_variant_of_references_alone_states_the_constant_next_to_them() -> None:
    given = make_spec(
        schemas={
            "Base": entity(kind=STRING),
            "Size": entity(size=STRING),
            "Dot": {"allOf": [ref("Base"), ref("Size")]},
            "Shape": union({"dot": "Dot"}, "Dot"),
        }
    )
    result = schemas_of(discriminators.run(given))
    assert result["Dot"] == {"allOf": [ref("Base"), ref("Size")], "properties": {"kind": constant("dot")}}
    assert result["Size"] == entity(size=STRING)


def test_the_constant_is_set_in_the_target_of_an_alias() -> None:
    given = make_spec(
        schemas={"Dot": entity(size=STRING), "Point": ref("Dot"), "Shape": union({"dot": "Point"}, "Dot")}
    )
    result = schemas_of(discriminators.run(given))
    assert result["Dot"] == entity(size=STRING, kind=constant("dot"))
    assert result["Point"] == ref("Dot")


def test_a_shared_type_of_the_field_is_not_narrowed_for_all_who_share_it() -> None:
    given = make_spec(
        schemas={
            "Kind": constant("dot", "line"),
            "Dot": entity(kind=ref("Kind")),
            "Shape": union({"dot": "Dot"}, "Dot"),
        }
    )
    assert schemas_of(discriminators.run(given))["Kind"] == constant("dot", "line")


def test_a_mapping_without_a_target_is_ignored() -> None:
    given = make_spec(schemas={"Dot": entity(size=STRING), "Shape": union({"gone": "Missing", "dot": "Dot"}, "Dot")})
    assert schemas_of(discriminators.run(given)) == {
        "Dot": entity(size=STRING, kind=constant("dot")),
        "Shape": {"oneOf": [ref("Dot")], "discriminator": {"propertyName": "kind"}},
    }


def test_a_mapping_in_a_response_below_fields_and_items_is_found() -> None:
    response = entity(shapes={"type": "array", "items": union({"dot": "Dot"}, "Dot")})
    given = make_spec({"/shapes": {"get": operation(response)}}, {"Dot": entity(size=STRING)})
    result = discriminators.run(given)
    assert schemas_of(result)["Dot"] == entity(size=STRING, kind=constant("dot"))
    kept = entity(shapes={"type": "array", "items": {"oneOf": [ref("Dot")], "discriminator": {"propertyName": "kind"}}})
    assert result["paths"]["/shapes"]["get"]["responses"]["200"]["content"] == json(kept)


def test_the_input_is_not_modified() -> None:
    given = shapes()
    before = deepcopy(given)
    discriminators.run(given)
    assert given == before
