"""Every kind of schema in every location: the package is complete, imports, type-checks, decodes and encodes."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from scripts.facts import strip_prose
from scripts.openapi import Spec
from scripts.pipeline import Inputs, build
from scripts.project import PACKAGE
from tests.normalise.specs import INTEGER, STRING, make_spec, operation
from tests.pipeline.conftest import import_all, run_with_package
from tests.upstream import ROOT

Schema = dict[str, Any]


def ref(name: str) -> Schema:
    return {"$ref": f"#/components/schemas/{name}"}


def obj(**fields: Any) -> Schema:
    return {"type": "object", "properties": fields}


def listed(items: Schema) -> Schema:
    return {"type": "array", "items": items}


NAMED: dict[str, Schema] = {
    "Color": {"type": "string", "enum": ["red", "green"]},
    "Number": {"type": "integer", "enum": [1, 2]},
    "NullableEnum": {"type": "string", "enum": ["a", None], "nullable": True},
    "Nothing": {},
    "Text": STRING,
    "Moment": {"type": "string", "format": "date-time"},
    "Free": {"type": "object"},
    "Thing": obj(id=STRING, name=STRING),
    "Things": listed(ref("Thing")),
    "ListOfItself": listed(ref("ListOfItself")),
    "DictOfItself": {"type": "object", "additionalProperties": ref("DictOfItself")},
    "Itself": ref("Itself"),
    "UnionOfItself": {"oneOf": [STRING, ref("UnionOfItself")]},
    "UnionOfLists": {"oneOf": [STRING, listed(ref("UnionOfLists"))]},
    "Tree": obj(parent=ref("Tree"), children=listed(ref("Tree"))),
    "One": listed(ref("Other")),
    "Other": listed(ref("One")),
}
NAMES = (
    "class",
    "self",
    "1x",
    "a-b",
    "a_b",
    "",
    "é",
    "None",
    "__init__",
    "to_dict",
    "from",
    "x y",
    "list",
    "str",
    "Any",
)
KINDS: dict[str, Schema] = {
    **{f"named {name}": ref(name) for name in NAMED},
    **{
        f"format {form}": {"type": "string", "format": form} for form in ("date", "date-time", "binary", "byte", "uuid")
    },
    **{kind: {"type": kind} for kind in ("string", "integer", "number", "boolean", "array", "object", "null", "file")},
    "anything": {},
    "enum": {"type": "string", "enum": ["a", "b"]},
    "enum without a type": {"enum": ["a", "b"]},
    "enum of several types": {"enum": ["a", 1, None]},
    "enum of numbers": {"type": "number", "enum": [1.5, 2]},
    "enum of nothing": {"type": "string", "enum": []},
    "enum of an empty string": {"type": "string", "enum": [""]},
    "const": {"const": "x"},
    "types": {"type": ["string", "integer", "null"]},
    "nullable string": {**STRING, "nullable": True},
    "nullable object": {**obj(a=STRING), "nullable": True},
    "fields": obj(a=STRING),
    "fields without a type": {"properties": {"a": STRING}, "required": ["a"]},
    "no fields": {"type": "object", "additionalProperties": False},
    "required alone": {"type": "object", "required": ["absent"]},
    "names": obj(**dict.fromkeys(NAMES, STRING)),
    "read-only": obj(a={**STRING, "readOnly": True}),
    "write-only": obj(a={**STRING, "writeOnly": True}),
    "dict of strings": {"type": "object", "additionalProperties": STRING},
    "dict of objects": {"type": "object", "additionalProperties": obj(a=STRING)},
    "fields and a dict": {**obj(a=STRING), "additionalProperties": INTEGER},
    "list of strings": listed(STRING),
    "list of enums": listed(ref("Color")),
    "list of objects": listed(obj(a=STRING)),
    "list of lists": listed(listed(STRING)),
    "list of unions": listed({"oneOf": [STRING, ref("Thing")]}),
    "list of nulls": listed({**STRING, "nullable": True}),
    "union of values": {"oneOf": [STRING, INTEGER]},
    "union of objects": {"oneOf": [obj(a=STRING), obj(b=STRING)]},
    "union of all kinds": {"anyOf": [STRING, ref("Thing"), listed(ref("Thing"))]},
    "union of one": {"oneOf": [STRING]},
    "union of none": {"oneOf": []},
    "union of the same": {"oneOf": [ref("Thing"), ref("Thing")]},
    "union with null": {"oneOf": [ref("Thing"), {"type": "null"}]},
    "union of enums": {"oneOf": [ref("Color"), ref("Number")]},
    "union beside fields": {**obj(z=STRING), "oneOf": [obj(a=STRING), obj(b=STRING)]},
    "union of requirements": {**obj(a=STRING, b=STRING), "anyOf": [{"required": ["a"]}, {"required": ["b"]}]},
    "discriminator": {
        "oneOf": [obj(kind={"enum": ["x"]}, a=STRING), obj(kind={"enum": ["y"]}, b=STRING)],
        "discriminator": {"propertyName": "kind"},
    },
    "parts": {"allOf": [ref("Thing"), obj(more=STRING)]},
    "parts with null": {"allOf": [ref("Color"), {"nullable": True}]},
    "parts that contradict": {"allOf": [STRING, INTEGER]},
    "no parts": {"allOf": []},
    "lists as parts": {"allOf": [ref("Things"), listed(obj(x=STRING))]},
    "not": {"not": STRING},
    "default": {"type": "string", "enum": ["a", "b"], "default": "other"},
    "default object": {**obj(a=STRING), "default": {"a": "b"}},
    "default time": {"type": "string", "format": "date-time", "default": "2020-01-01T00:00:00Z"},
    "page": obj(things=listed(ref("Thing")), more={"type": "boolean"}, offset=INTEGER, limit=INTEGER),
    "envelope of an enum": obj(color=ref("Color")),
    "envelope of a list of itself": obj(tree=ref("ListOfItself")),
}


def responding(schema: Schema, status: str = "200", media: str = "application/json") -> Spec:
    return {"responses": {status: {"description": "-", "content": {media: {"schema": schema}}}}}


def sending(schema: Schema, media: str = "application/json") -> Spec:
    return {"requestBody": {"content": {media: {"schema": schema}}}}


def taking(schema: Schema, location: str, name: str = "x") -> Spec:
    return {"parameters": [{"name": name, "in": location, "required": location == "path", "schema": schema}]}


def nested(schema: Schema) -> Schema:
    return obj(outer=obj(list=listed({**obj(value=schema, other=STRING), "required": ["value"]})))


LOCATIONS: dict[str, Callable[[Schema], Spec]] = {
    "body": sending,
    "body in a list": lambda schema: sending(listed(schema)),
    "body in a dict": lambda schema: sending({"type": "object", "additionalProperties": schema}),
    "body in a union": lambda schema: sending({"oneOf": [schema, ref("Thing")]}),
    "body nested": lambda schema: sending(nested(schema)),
    "form": lambda schema: sending(obj(value=schema), "multipart/form-data"),
    "form itself": lambda schema: sending(schema, "multipart/form-data"),
    "text": lambda schema: {**sending(schema, "text/csv"), **responding(schema, media="text/csv")},
    "response": responding,
    "response in a list": lambda schema: responding(listed(schema)),
    "response in a dict": lambda schema: responding({"type": "object", "additionalProperties": schema}),
    "response in a union": lambda schema: responding({"oneOf": [schema, ref("Thing")]}),
    "response nested": lambda schema: responding(nested(schema)),
    "range": lambda schema: responding(schema, "2XX"),
    "error": lambda schema: responding(schema, "400"),
    "any status": lambda schema: responding(schema, "default"),
    "query": lambda schema: taking(schema, "query"),
    "header": lambda schema: taking(schema, "header"),
    "cookie": lambda schema: taking(schema, "cookie"),
    "set": lambda schema: taking(schema, "query", "x[]"),
    "path": lambda schema: taking(schema, "path"),
}


def spec(kinds: dict[str, Schema], locations: dict[str, Callable[[Schema], Spec]]) -> Spec:
    paths: dict[str, Any] = {}
    for location, make in locations.items():
        for kind, schema in kinds.items():
            path = f"/{location}/{kind}".replace(" ", "-") + ("/{x}" if location == "path" else "")
            paths[path] = {"post": {**operation(id=f"do {kind} {location}", tags=[location]), **make(schema)}}
    return make_spec(paths, NAMED)


# Decodes and encodes valid and invalid values, with every declared status.
ROUND_TRIPS = """
from pagerduty_rest import encode
from pagerduty_rest.operations import OPERATIONS
VALUES = (None, True, 1, 1.5, "a", "", [], {}, ["a"], [None], [[["a"]]], [{"a": "x"}], {"a": "x"}, {"kind": "x"})
for operation in map(OPERATIONS.__getitem__, OPERATIONS):
    for value in (*VALUES, *({"outer": {"list": [{"value": one}]}} for one in VALUES)):
        operation.decode_body(value)
        for status in (200, 400, 500):
            decoded = operation.decode(status, value)
            assert decoded is None or encode(decoded) == value, (operation.id, status, value)
"""


@pytest.mark.slow
def test_every_kind_of_schema_in_every_location(tmp_path: Path) -> None:
    package = tmp_path / PACKAGE
    result = build(strip_prose(spec(KINDS, LOCATIONS)), Inputs(), package)
    assert (result.missing, result.warnings) == ([], [])
    assert import_all(tmp_path) > len(KINDS) * len(LOCATIONS)
    done = run_with_package(tmp_path, ROUND_TRIPS)
    assert (done.returncode, done.stderr) == (0, "")
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--config-file=", "--cache-dir", tmp_path / "cache", "-p", PACKAGE],
        env={**os.environ, "MYPYPATH": os.pathsep.join([str(tmp_path), str(ROOT / "overrides")])},
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr


@pytest.mark.whole
@pytest.mark.parametrize("location", ["body", "response"])
@pytest.mark.parametrize("name", ["Color", "ListOfItself", "Nothing"])
def test_a_spec_with_one_schema_that_is_not_an_object(location: str, name: str, tmp_path: Path) -> None:
    result = build(strip_prose(spec({name: ref(name)}, {location: LOCATIONS[location]})), Inputs(), tmp_path / PACKAGE)
    assert (result.missing, result.warnings, result.counts["models"]) == ([], [], 0)
