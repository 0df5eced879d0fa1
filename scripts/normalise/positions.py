"""Constraints that follow from the position of a schema.

A path parameter is never null, a header or a cookie is a single value, and only fields of a form contain files.
"""

from __future__ import annotations

from typing import Any

from scripts.openapi import (
    Schema,
    Spec,
    components,
    copied,
    endpoints,
    map_schema,
    references,
    referred,
    schema_slots,
    tokens,
)

MULTIPART = "multipart/form-data"
SCALARS = frozenset({"string", "integer", "number", "boolean"})
# A header or a cookie whose schema is not a single value, or is a date, is sent as a string.
STRING_FACTS = frozenset({"default", "deprecated", "maxLength", "minLength", "pattern"})


def run(spec: Spec) -> Spec:
    result = copied(spec)
    for endpoint in endpoints(result):
        for parameter in endpoint.operation["parameters"]:
            schema = _whole(result, parameter["schema"])
            if parameter["in"] == "path" and schema.get("nullable"):
                parameter["schema"] = {key: value for key, value in schema.items() if key != "nullable"}
            elif parameter["in"] in ("header", "cookie") and not _is_single(schema):
                parameter["schema"] = _text(schema)
    forms = _forms(result)
    in_forms = {id(form["schema"]) for form in forms} | {
        id(schema) for name, schema in components(result).items() if name in _reached(result, forms)
    }
    for holder, key in list(schema_slots(result)):
        if id(holder[key]) not in in_forms:
            holder[key] = map_schema(holder[key], _without_files)
    return result


def _whole(spec: Spec, schema: Schema) -> Schema:
    """Resolve references in a schema, with their annotations."""
    seen: set[str] = set()
    beside: Schema = {}
    while (name := referred(schema)) is not None and name not in seen:
        seen.add(name)
        beside = {**{key: value for key, value in schema.items() if key not in ("$ref", "allOf")}, **beside}
        schema = components(spec).get(name, {})
    return {**schema, **beside}


def _is_single(schema: Schema) -> bool:
    return schema.get("type") in SCALARS and schema.get("format") not in ("date", "date-time", "binary")


def _text(schema: Schema) -> Schema:
    facts = {key: value for key, value in schema.items() if key in STRING_FACTS}
    if not isinstance(facts.get("default", ""), str):
        del facts["default"]
    return {"type": "string", **facts}


def _forms(spec: Spec) -> list[dict[str, Any]]:
    """Return the media types of request bodies that can contain files."""
    return [
        media
        for endpoint in endpoints(spec)
        for name, media in (endpoint.operation.get("requestBody") or {}).get("content", {}).items()
        if name == MULTIPART and _whole(spec, media["schema"]).get("format") != "binary"
    ]


def _reached(spec: Spec, forms: list[dict[str, Any]]) -> set[str]:
    """Return the names of the components that forms use."""
    found: set[str] = set()
    waiting: list[Any] = list(forms)
    while waiting:
        for reference in references(waiting.pop()):
            name = tokens(reference)[-1]
            if name not in found and name in components(spec):
                found.add(name)
                waiting.append(components(spec)[name])
    return found


def _without_files(schema: Schema) -> Schema:
    if schema.get("format") == "binary":
        return {key: value for key, value in schema.items() if key != "format"}
    return schema
