"""Repair schemas with small contradictions that have only one sensible meaning.

A schema without a type is an object if it has `properties`, a list if it has `items`, and has the type of its values
if it is an enum, where null means `nullable`. Empty property names, defaults of the wrong type and required fields
that are write-only in responses are removed.
"""

from __future__ import annotations

from typing import Any

from scripts.openapi import Schema, Spec, map_schemas

PYTHON_TYPES: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "array": (list,),
    "object": (dict,),
}


def run(spec: Spec) -> Spec:
    return map_schemas(spec, _repaired)


def _repaired(schema: Schema) -> Schema:
    if "$ref" in schema:
        return {"$ref": schema["$ref"]}
    result = dict(schema)
    _type(result)
    _enum(result)
    if isinstance(result.get("properties"), dict):
        result["properties"] = {
            name: value if isinstance(value, dict) else {}
            for name, value in result["properties"].items()
            if name.strip()
        }
    if "required" in result:
        required = result["required"] if isinstance(result["required"], list) else []
        result["required"] = sorted({name for name in required if isinstance(name, str) and name.strip()})
        if not result["required"]:
            del result["required"]
    if "default" in result and not _fits(result["default"], result):
        del result["default"]
    if result.get("type") == "array" and not isinstance(result.get("items"), dict):
        result["items"] = {}
    if result.get("additionalProperties") in (True, {}):
        del result["additionalProperties"]
    return result


def _type(schema: Schema) -> None:
    kind = schema.get("type")
    if isinstance(kind, list):  # nullable, as OpenAPI 3.1 writes it
        if "null" in kind:
            schema["nullable"] = True
        others = [value for value in kind if value != "null"]
        schema.pop("type")
        if len(others) == 1:
            schema["type"] = kind = others[0]
    if schema.get("type") == "null":
        schema["nullable"] = True
    if "type" in schema and (not isinstance(schema["type"], str) or schema["type"] not in PYTHON_TYPES):
        del schema["type"]
    if schema.get("properties") and schema.get("type") != "object":
        schema["type"] = "object"
    elif "items" in schema and schema.get("type") != "array":
        schema["type"] = "array"
    elif "type" not in schema and isinstance(schema.get("enum"), list):
        for name in ("boolean", "integer", "number", "string"):
            if schema["enum"] and all(_is(value, name) for value in schema["enum"] if value is not None):
                schema["type"] = name
                break


def _enum(schema: Schema) -> None:
    if "enum" not in schema:
        return
    values = schema["enum"] if isinstance(schema["enum"], list) else []
    if None in values:
        schema["nullable"] = True
    fitting: list[Any] = []
    for value in values:
        if value is not None and value not in fitting and _is(value, schema.get("type", "string")):
            fitting.append(value)
    if fitting and schema.get("type") in ("string", "integer", "boolean"):
        schema["enum"] = fitting
    else:
        del schema["enum"]


def _is(value: Any, kind: str) -> bool:
    return isinstance(value, PYTHON_TYPES[kind]) and (kind == "boolean" or not isinstance(value, bool))


def _fits(value: Any, schema: Schema) -> bool:
    if value is None:
        return bool(schema.get("nullable"))
    if "type" in schema and not _is(value, schema["type"]):
        return False
    return "enum" not in schema or value in schema["enum"]
