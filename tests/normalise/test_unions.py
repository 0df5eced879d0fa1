from __future__ import annotations

from copy import deepcopy

from scripts.normalise import unions
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

NULL: Schema = {"nullable": True}
CAT = entity(type=constant("cat"), lives=INTEGER)
DOG = entity(type=constant("dog"), tricks=INTEGER)


def united(*variants: Schema, named: dict[str, Schema] | None = None, **beside: object) -> Schema:
    """Return the union of these variants after the pass, in a spec with these other schemas."""
    given = make_spec(schemas={**(named or {}), "Union": {"oneOf": list(variants), **beside}})
    return schemas_of(unions.run(given))["Union"]


def test_one_variant_is_not_an_union() -> None:
    assert united(STRING) == STRING
    assert united(ref("Cat"), named={"Cat": CAT}) == ref("Cat")
    assert united(STRING, STRING) == STRING


def test_any_of_is_a_union_like_one_of() -> None:
    given = make_spec(schemas={"Union": {"anyOf": [STRING, INTEGER]}})
    assert schemas_of(unions.run(given))["Union"] == {"oneOf": [STRING, INTEGER]}


def test_null_among_the_variants_is_nullable() -> None:
    assert united(STRING, NULL) == {**STRING, "nullable": True}
    assert united(ref("Cat"), NULL, named={"Cat": CAT}) == {"allOf": [ref("Cat")], "nullable": True}
    assert united(STRING, {**INTEGER, "nullable": True}) == {"oneOf": [STRING, INTEGER], "nullable": True}


def test_a_named_variant_that_can_be_null_makes_the_union_nullable() -> None:
    assert united(ref("Word"), INTEGER, named={"Word": {**STRING, "nullable": True}}) == {
        "oneOf": [STRING, INTEGER],
        "nullable": True,
    }


def test_annotations_of_a_union_stay_with_what_it_becomes() -> None:
    assert united(STRING, readOnly=True, deprecated=True) == {**STRING, "readOnly": True, "deprecated": True}
    assert united(ref("Cat"), named={"Cat": CAT}, readOnly=True) == {"allOf": [ref("Cat")], "readOnly": True}


def test_a_union_in_a_union_is_one_union() -> None:
    assert united({"oneOf": [STRING, {"anyOf": [INTEGER, NULL]}]}, {"type": "boolean"}) == {
        "oneOf": [STRING, INTEGER, {"type": "boolean"}],
        "nullable": True,
    }


def test_a_named_union_in_a_union_is_one_union() -> None:
    pet = {"oneOf": [ref("Cat"), ref("Dog")]}
    assert united(ref("Pet"), STRING, named={"Cat": CAT, "Dog": DOG, "Pet": pet}) == {
        "oneOf": [ref("Cat"), ref("Dog"), STRING],
        "x-discriminator": "type",
    }


def test_a_union_that_contains_itself_ends() -> None:
    assert united(ref("Union"), STRING, INTEGER) == {"oneOf": [STRING, INTEGER]}


def test_a_read_only_named_union_has_read_only_variants() -> None:
    pet = {"oneOf": [ref("Cat"), ref("Dog")]}
    read_only = {"allOf": [ref("Pet")], "readOnly": True}
    assert united(read_only, STRING, named={"Cat": CAT, "Dog": DOG, "Pet": pet})["oneOf"] == [
        {"allOf": [ref("Cat")], "readOnly": True},
        {"allOf": [ref("Dog")], "readOnly": True},
        STRING,
    ]


def test_plain_values_of_one_json_type_are_one_variant() -> None:
    assert united(constant("a", "b"), constant("b", "c")) == constant("a", "b", "c")
    assert united(constant("a"), STRING) == STRING
    assert united({**STRING, "format": "date-time"}, {**STRING, "format": "date"}) == STRING
    assert united(INTEGER, {"type": "number"}) == {"type": "number"}
    assert united({**INTEGER, "format": "int64"}, {**INTEGER, "format": "int64"}, STRING) == {
        "oneOf": [{**INTEGER, "format": "int64"}, STRING]
    }


def test_a_variant_that_can_be_anything_makes_the_union_anything() -> None:
    assert united(STRING, {}) == {}
    assert united(STRING, {}, NULL) == {"nullable": True}
    assert united() == {}


def test_lists_are_one_list_of_a_union() -> None:
    assert united(listed(STRING), listed(INTEGER)) == listed({"oneOf": [STRING, INTEGER]})
    assert united(listed(STRING), listed({})) == listed({})
    assert united(listed(STRING), STRING) == {"oneOf": [listed(STRING), STRING]}


def test_objects_are_distinguished_by_type() -> None:
    assert united(ref("Cat"), DOG, named={"Cat": CAT}) == {"oneOf": [ref("Cat"), DOG], "x-discriminator": "type"}


def test_a_declared_discriminator_takes_precedence_over_type() -> None:
    cat, dog = (entity(type=constant(name), kind=constant(name.upper())) for name in ("cat", "dog"))
    assert united(cat, dog, discriminator={"propertyName": "kind"})["x-discriminator"] == "kind"


def test_a_discriminator_that_does_not_distinguish_is_ignored() -> None:
    cat, dog = (entity(type=constant(name), kind=STRING) for name in ("cat", "dog"))
    assert united(cat, dog, discriminator={"propertyName": "kind"})["x-discriminator"] == "type"


def test_any_field_with_different_constants_distinguishes() -> None:
    cat, dog = entity(says=constant("mew", "purr"), name=STRING), entity(says=constant("woof"), name=STRING)
    assert united(cat, dog) == {"oneOf": [cat, dog], "x-discriminator": "says"}


def test_constants_may_be_named() -> None:
    cat, dog = entity(says=ref("Mew")), entity(says={"allOf": [ref("Woof")], "nullable": True})
    found = united(cat, dog, named={"Mew": constant("mew"), "Woof": constant("woof")})
    assert found["x-discriminator"] == "says"


def test_one_variant_without_a_constant_takes_the_rest_and_two_do_not() -> None:
    other, another = entity(name=STRING), entity(age=STRING)
    assert united(CAT, DOG, other) == {"oneOf": [CAT, DOG, other], "x-discriminator": "type"}
    assert united(CAT, other, another) == entity(
        type=constant("cat"),
        lives=INTEGER,
        name=STRING,
        age=STRING,
    )


def test_indistinguishable_objects_become_one() -> None:
    found = united(
        entity(["id", "a"], id=STRING, a=STRING, size=STRING), entity(["b", "id"], id=STRING, b=INTEGER, size=INTEGER)
    )
    assert found == entity(["id"], id=STRING, a=STRING, b=INTEGER, size={"oneOf": [STRING, INTEGER]})


def test_objects_with_one_constant_in_common_are_one_object() -> None:
    one, two = entity(type=constant("cat"), a=STRING), entity(type=constant("cat", "lynx"), b=STRING)
    assert united(one, two) == entity(type=constant("cat", "lynx"), a=STRING, b=STRING)


def test_merged_variants_of_one_base_extend_it() -> None:
    one, two = {**entity(a=STRING), "x-extends": "Base"}, {**entity(b=STRING), "x-extends": "Base"}
    found = united(ref("One"), ref("Two"), named={"Base": entity(), "One": one, "Two": two})
    assert found == {**entity(a=STRING, b=STRING), "x-extends": "Base"}


def test_indistinguishable_open_maps_become_one() -> None:
    one, two = ({"type": "object", "additionalProperties": value} for value in (STRING, INTEGER))
    assert united(one, two) == {"type": "object"}


def test_objects_lists_and_plain_values_are_separate_variants() -> None:
    assert united(STRING, listed(STRING), CAT, INTEGER) == {"oneOf": [CAT, listed(STRING), STRING, INTEGER]}


def test_a_reference_to_a_base_becomes_a_union_of_derived_schemas() -> None:
    named = {
        "Pet": {**entity(type=STRING), "discriminator": {"propertyName": "type"}},
        "Cat": {**CAT, "x-extends": "Pet"},
        "Dog": {**DOG, "x-extends": "Pet"},
        "Home": entity(pet={"allOf": [ref("Pet")], "nullable": True}, pets=listed(ref("Pet"))),
    }
    given = make_spec({"/pets": {"get": operation(ref("Pet"))}}, named)
    either = {"oneOf": [ref("Cat"), ref("Dog")], "x-discriminator": "type"}
    result = unions.run(given)
    assert schemas_of(result)["Home"] == entity(pet={**either, "nullable": True}, pets=listed(either))
    assert result["paths"]["/pets"]["get"]["responses"]["200"]["content"] == json(either)
    assert schemas_of(result)["Pet"] == named["Pet"]


def test_a_base_that_lists_the_types_of_its_derived_schemas_is_their_union_without_a_discriminator() -> None:
    named = {
        "Pet": entity(type=constant("cat", "dog")),
        "Cat": {**CAT, "x-extends": "Pet"},
        "Dog": {**DOG, "x-extends": "Pet"},
        "Home": entity(pet=ref("Pet")),
    }
    result = unions.run(make_spec(schemas=named))
    assert schemas_of(result)["Home"] == entity(pet={"oneOf": [ref("Cat"), ref("Dog")], "x-discriminator": "type"})


def test_a_base_that_declares_nothing_stays_itself() -> None:
    named = {"Pet": entity(type=STRING), "Cat": {**CAT, "x-extends": "Pet"}, "Home": entity(pet=ref("Pet"))}
    assert schemas_of(unions.run(make_spec(schemas=named)))["Home"] == entity(pet=ref("Pet"))


def test_heirs_without_a_constant_are_not_in_the_union_of_a_base() -> None:
    named = {
        "Pet": {**entity(type=STRING), "discriminator": {"propertyName": "type"}},
        "Cat": {**CAT, "x-extends": "Pet"},
        "Thing": {**entity(type=STRING), "x-extends": "Pet"},
        "Home": entity(pet=ref("Pet")),
    }
    assert schemas_of(unions.run(make_spec(schemas=named)))["Home"] == entity(pet=ref("Cat"))


def test_an_derived_schema_may_have_a_field_of_its_bases_kind() -> None:
    named = {
        "Pet": {**entity(type=STRING), "discriminator": {"propertyName": "type"}},
        "Cat": {**entity(type=constant("cat"), friend=ref("Pet")), "x-extends": "Pet"},
        "Dog": {**DOG, "x-extends": "Pet"},
    }
    assert schemas_of(unions.run(make_spec(schemas=named)))["Cat"] == {
        **entity(type=constant("cat"), friend={"oneOf": [ref("Cat"), ref("Dog")], "x-discriminator": "type"}),
        "x-extends": "Pet",
    }


def test_constants_are_the_values_that_a_schema_lists_for_a_field() -> None:
    given = make_spec(schemas={"Cat": CAT, "Kind": constant("a", "b")})
    assert unions.constants(given, ref("Cat"), "type") == {"cat"}
    assert unions.constants(given, entity(kind=ref("Kind")), "kind") == {"a", "b"}
    assert unions.constants(given, CAT, "lives") == frozenset()
    assert unions.constants(given, CAT, "missing") == frozenset()


def test_the_input_is_not_modified() -> None:
    given = make_spec(
        schemas={
            "Pet": {**entity(type=STRING), "discriminator": {"propertyName": "type"}},
            "Cat": {**CAT, "x-extends": "Pet"},
            "Union": {"oneOf": [ref("Pet"), NULL, {"oneOf": [STRING, INTEGER]}]},
        }
    )
    before = deepcopy(given)
    unions.run(given)
    assert given == before
