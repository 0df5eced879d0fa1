from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest

from scripts.normalise import repairs
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
    query,
    ref,
    schemas_of,
)


def repaired(schema: Schema) -> Any:
    return schemas_of(repairs.run(make_spec(schemas={"Widget": schema})))["Widget"]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"properties": {"a": STRING}}, entity(a=STRING)),
        ({"type": "string", "properties": {"a": STRING}}, entity(a=STRING)),
        ({"items": STRING}, listed(STRING)),
        ({"type": "string", "items": STRING}, listed(STRING)),
        ({"type": "array"}, listed({})),
        ({"type": "array", "items": True}, listed({})),
        ({"type": "widget"}, {}),
        ({"type": ["string", "null"]}, {"type": "string", "nullable": True}),
        ({"type": ["string", "integer"]}, {}),
        ({"enum": ["a", "b"]}, constant("a", "b")),
        ({"enum": [1, 2]}, {"type": "integer", "enum": [1, 2]}),
        ({"enum": [True, False]}, {"type": "boolean", "enum": [True, False]}),
    ],
)
def test_a_schema_says_its_type(given: Schema, expected: Schema) -> None:
    assert repaired(given) == expected


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"enum": ["a", None]}, {"type": "string", "enum": ["a"], "nullable": True}),
        ({"type": "string", "enum": ["a", "a", "b"]}, constant("a", "b")),
        ({"type": "integer", "enum": [1, "2", True]}, {"type": "integer", "enum": [1]}),
        ({"enum": ["a", 1]}, {}),
        ({"type": "string", "enum": []}, STRING),
        ({"type": "string", "enum": "a"}, STRING),
        ({"type": "string", "enum": [None]}, {"type": "string", "nullable": True}),
        ({"type": "number", "enum": [0.5]}, {"type": "number"}),
    ],
)
def test_an_enum_lists_values_of_its_type_once(given: Schema, expected: Schema) -> None:
    assert repaired(given) == expected


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"type": "integer", "default": "20 - widgets"}, INTEGER),
        ({"type": "integer", "default": True}, INTEGER),
        ({"type": "string", "default": None}, STRING),
        ({**constant("a"), "default": "b"}, constant("a")),
    ],
)
def test_a_default_of_the_wrong_type_is_removed(given: Schema, expected: Schema) -> None:
    assert repaired(given) == expected


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "integer", "default": 20},
        {"type": "number", "default": 20},
        {"type": "string", "nullable": True, "default": None},
        {**constant("a", "b"), "default": "b"},
        {"type": "boolean", "default": False},
    ],
)
def test_a_default_of_the_right_type_is_kept(schema: Schema) -> None:
    assert repaired(schema) == schema


def test_fields_without_a_name_or_without_a_schema_are_repaired() -> None:
    given = {"type": "object", "properties": {"": STRING, " \n": STRING, "a": None, 'say "hi"': STRING}}
    assert repaired(given) == entity(**{"a": {}, 'say "hi"': STRING})


@pytest.mark.parametrize(
    ("required", "kept"),
    [(["b", "a", "b", ""], {"required": ["a", "b"]}), ([], {}), (True, {}), ([None, 1], {})],
)
def test_required_fields_are_names_once_and_in_order(required: Any, kept: Schema) -> None:
    assert repaired({**entity(a=STRING), "required": required}) == {**entity(a=STRING), **kept}


def test_empty_keywords_are_removed() -> None:
    assert repaired({"type": "object", "additionalProperties": True}) == {"type": "object"}
    assert repaired({"type": "object", "additionalProperties": {}}) == {"type": "object"}
    assert repaired({"type": "object", "additionalProperties": False}) == {
        "type": "object",
        "additionalProperties": False,
    }


def test_keys_next_to_a_reference_are_removed() -> None:
    assert repaired({"$ref": ref("Gadget")["$ref"], "nullable": True}) == ref("Gadget")


def test_fields_may_be_named_like_keywords() -> None:
    given = entity(**{"$ref": STRING, "type": STRING, "items": STRING, "enum": STRING, "required": STRING})
    assert repaired(given) == given


def test_every_schema_is_repaired_at_any_depth() -> None:
    broken = {"oneOf": [{"properties": {"a": {"items": {"enum": ["x"]}}}}]}
    whole = {"oneOf": [entity(a=listed(constant("x")))]}
    given = make_spec({"/widgets": {"get": operation(broken, parameters=[query("x", broken)], body=broken)}})
    found = repairs.run(given)["paths"]["/widgets"]["get"]
    assert found["responses"]["200"]["content"] == json(whole)
    assert found["requestBody"]["content"] == json(whole)
    assert found["parameters"] == [query("x", whole)]


def test_the_input_is_not_modified() -> None:
    given = make_spec(
        schemas={"Widget": {"properties": {"": STRING, "a": {"enum": [None, "x"]}}, "required": ["a", ""]}}
    )
    before = deepcopy(given)
    repairs.run(given)
    assert given == before
