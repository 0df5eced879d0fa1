"""Constraints by location: path parameters, headers and cookies, and files."""

from __future__ import annotations

from typing import Any

import pytest

from scripts.normalise import positions
from scripts.openapi import Spec
from tests.normalise.specs import INTEGER, STRING, make_spec, operation

FILE = {"type": "string", "format": "binary"}


def to(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def parameter(kind: str, schema: dict[str, Any], **schemas: Any) -> dict[str, Any]:
    """Return the schema of a parameter of this kind after the pass."""
    given = make_spec({"/w": {"get": operation(parameters=[{"name": "x", "in": kind, "schema": schema}])}}, schemas)
    found: dict[str, Any] = positions.run(given)["paths"]["/w"]["get"]["parameters"][0]["schema"]
    return found


def test_a_path_parameter_is_never_null() -> None:
    assert parameter("path", {**STRING, "nullable": True}) == STRING
    assert parameter("path", to("Id"), Id={**INTEGER, "nullable": True}) == INTEGER
    assert parameter("path", {"allOf": [to("Id")], "nullable": True}, Id=STRING) == STRING
    assert parameter("path", to("Id"), Id=STRING) == to("Id")
    assert parameter("query", {**STRING, "nullable": True}) == {**STRING, "nullable": True}


@pytest.mark.parametrize("kind", ["header", "cookie"])
@pytest.mark.parametrize(
    "schema",
    [
        {**STRING, "format": "date-time"},
        {"type": "array", "items": STRING, "default": ["a"]},
        {"type": "object", "properties": {"a": STRING}},
        {"oneOf": [STRING, INTEGER]},
        {},
    ],
)
def test_a_header_that_is_not_a_scalar_is_a_string(kind: str, schema: dict[str, Any]) -> None:
    assert parameter(kind, schema) == STRING
    assert parameter(kind, to("X"), X=schema) == STRING


@pytest.mark.parametrize("schema", [STRING, INTEGER, {**STRING, "enum": ["a"]}, {**STRING, "format": "uuid"}])
def test_a_scalar_header_is_not_changed(schema: dict[str, Any]) -> None:
    assert parameter("header", schema) == schema
    assert parameter("header", to("X"), X=schema) == to("X")


def with_body(media: str, schema: dict[str, Any], **schemas: Any) -> Spec:
    posting = {**operation({**FILE}), "requestBody": {"content": {media: {"schema": schema}}}}
    return positions.run(make_spec({"/w": {"post": posting}}, schemas))


def sent(found: Spec, media: str) -> Any:
    return found["paths"]["/w"]["post"]["requestBody"]["content"][media]["schema"]


def test_only_the_fields_of_a_form_hold_files() -> None:
    fields = {"type": "object", "properties": {"file": FILE}}
    json, form = "application/json", positions.MULTIPART
    assert sent(with_body(form, fields), form) == fields
    assert sent(with_body(form, FILE), form) == STRING
    found = with_body(json, {"type": "array", "items": fields}, Fields=fields)
    assert sent(found, json)["items"]["properties"]["file"] == STRING
    assert found["components"]["schemas"]["Fields"]["properties"]["file"] == STRING
    assert found["paths"]["/w"]["post"]["responses"]["200"]["content"][json]["schema"] == STRING
    named = with_body(form, to("Fields"), Fields=fields)
    assert named["components"]["schemas"]["Fields"] == fields
