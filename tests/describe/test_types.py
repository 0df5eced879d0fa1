from __future__ import annotations

import pytest

from scripts.describe.types import Annotation, annotation
from scripts.normalise.schemas import REQUEST, RESPONSE
from scripts.openapi import Schema
from tests.normalise.specs import INTEGER, STRING, constant, listed, ref

TIME: Schema = {"type": "string", "format": "date-time"}
DAY: Schema = {"type": "string", "format": "date"}


def as_map(values: Schema) -> Schema:
    return {"type": "object", "additionalProperties": values}


@pytest.mark.parametrize(
    ("schema", "received", "sent"),
    [
        (STRING, "str", "str"),
        (INTEGER, "int", "int"),
        ({"type": "number"}, "float", "float"),
        ({"type": "boolean"}, "bool", "bool"),
        ({"type": "string", "format": "email"}, "str", "str"),
        (TIME, "datetime", "datetime | str"),
        (DAY, "date", "date | str"),
        ({"type": "string", "format": "binary"}, "File", "File"),
        (listed(STRING), "list[str]", "Sequence[str]"),
        (listed(TIME), "list[datetime]", "Sequence[datetime | str]"),
        (listed({**STRING, "nullable": True}), "list[str | None]", "Sequence[str | None]"),
        ({"type": "array"}, "list[Any]", "Sequence[Any]"),
        (as_map(INTEGER), "dict[str, int]", "Mapping[str, int]"),
        (as_map(listed(ref("Widget"))), "dict[str, list[Widget]]", "Mapping[str, Sequence[Widget]]"),
        ({"type": "object"}, "dict[str, Any]", "Mapping[str, Any]"),
        ({"type": "object", "additionalProperties": False}, "dict[str, Any]", "Mapping[str, Any]"),
        ({}, "Any", "Any"),
        ({"nullable": True}, "Any", "Any"),
        ({**STRING, "nullable": True}, "str | None", "str | None"),
        ({**TIME, "nullable": True}, "datetime | None", "datetime | str | None"),
        (ref("Widget"), "Widget", "Widget"),
        ({"allOf": [ref("Widget")], "nullable": True}, "Widget | None", "Widget | None"),
        ({"oneOf": [ref("Widget"), STRING]}, "Widget | str", "Widget | str"),
        ({"oneOf": [STRING, INTEGER, STRING], "nullable": True}, "str | int | None", "str | int | None"),
        ({"oneOf": [STRING, {}]}, "Any", "Any"),
    ],
)
def test_the_annotation_of_a_schema(schema: Schema, received: str, sent: str) -> None:
    assert annotation(schema, RESPONSE).text == received
    assert annotation(schema, REQUEST).text == sent


def test_an_enum_is_a_literal_in_python_quotes() -> None:
    assert annotation(constant("on", 'say "it\'s"', "two\nlines"), RESPONSE).text == (
        "Literal['on', 'say \"it\\'s\"', 'two\\nlines']"
    )
    assert annotation({"type": "integer", "enum": [1, 2], "nullable": True}, REQUEST).text == "Literal[1, 2] | None"
    assert annotation({"type": "boolean", "enum": [True]}, RESPONSE).text == "Literal[True]"


def test_an_annotation_knows_the_models_and_names_that_it_needs() -> None:
    schema = {"oneOf": [ref("Widget"), as_map(listed(TIME)), constant("none"), listed(ref("Gadget"))]}
    assert annotation(schema, REQUEST) == Annotation(
        "Widget | Mapping[str, Sequence[datetime | str]] | Literal['none'] | Sequence[Gadget]",
        models={"Widget", "Gadget"},
        names={"Mapping", "Sequence", "datetime", "Literal"},
    )
    assert annotation(as_map({}), RESPONSE) == Annotation("dict[str, Any]", names={"Any"})
    assert annotation(DAY, RESPONSE) == Annotation("date", names={"date"})
    assert annotation(STRING, RESPONSE) == Annotation("str")
