"""Whether a request is what the document says, by jsonschema; a message says what is not."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from pagerduty_client.sandbox._interface import Route, Schema, interface

# How the name of a parameter ends that may be given several times.
LISTED = "[]"


def problems(route: Route, query: list[tuple[str, str]], body: Any, *, has_body: bool) -> list[str]:
    """What is wrong with a request's query and body, a sentence each."""
    return [*_query(route, query), *_body(route, body, has_body=has_body)]


def _query(route: Route, query: list[tuple[str, str]]) -> list[str]:
    found = []
    declared = {one["name"]: one for one in route.parameters if one["in"] == "query"}
    for name in dict(query).keys() - declared.keys():
        found.append(f"{name} is no query parameter of {route.id}{_meant(name, declared)}")
    for name, parameter in declared.items():
        values = [value for key, value in query if key == name]
        if not values:
            if parameter.get("required"):
                found.append(f"{name} is required")
            continue
        schema = interface().whole(parameter["schema"])
        if schema.get("type") == "array":
            if parameter.get("explode") is False:
                values = [one for value in values for one in value.split(",")]
            value: Any = [_typed(one, interface().whole(schema.get("items") or {})) for one in values]
        elif len(values) > 1:
            found.append(f"{name} is given {len(values)} times")
            continue
        else:
            value = _typed(values[0], schema)
        if schema.get("maximum") is not None and name == "limit":
            schema = {key: rule for key, rule in schema.items() if key != "maximum"}  # the API takes it as the most
        found += _faults(_validator(_key(schema)), value, name)
    return found


def _meant(name: str, declared: dict[str, Any]) -> str:
    for other in (f"{name}{LISTED}", name.removesuffix(LISTED)):
        if other in declared:
            return f": it is called {other}"
    return ""


def _typed(text: str, schema: Schema) -> Any:
    """A query's text as the JSON that it stands for; as it is where it stands for none."""
    kind = schema.get("type")
    if kind == "boolean" and text in ("true", "false"):
        return text == "true"
    try:
        return int(text) if kind == "integer" else float(text) if kind == "number" else text
    except ValueError:
        return text


def _body(route: Route, body: Any, *, has_body: bool) -> list[str]:
    if route.body is None:
        return []
    wrapper = route.document.get("x-wrapper", {}).get("body")
    if not has_body:
        return ["the body is missing"] if interface().whole(route.body).get("required") else []
    if wrapper is not None:
        if not isinstance(body, dict) or wrapper not in body:
            return [f"the body has no member {wrapper!r} that the entity stands in"]
        return _faults(_validator(_key(route.body)), body[wrapper], wrapper)
    return _faults(_validator(_key(route.body)), body, "")


def _faults(validator: Any, value: Any, name: str) -> list[str]:
    found = []
    for error in sorted(validator.iter_errors(value), key=lambda one: [str(step) for step in one.absolute_path]):
        steps = [name, *map(str, error.absolute_path)] if name else [str(one) for one in error.absolute_path]
        where = ".".join(steps) or "the body"
        message = error.message if len(error.message) < 200 else f"does not fit: {error.validator}"
        found.append(f"{where}: {message}")
    return found[:10]


def _key(schema: Schema) -> str:
    return json.dumps(schema, sort_keys=True)


@cache
def _validator(text: str) -> Any:
    try:
        from jsonschema import Draft202012Validator
    except ImportError:
        raise ImportError(
            "the sandbox checks requests with jsonschema: pip install 'pagerduty-rest[sandbox]'"
        ) from None
    return Draft202012Validator({**json_schema(json.loads(text)), "components": _components()})


@cache
def _components() -> dict[str, Any]:
    return {"schemas": {name: json_schema(schema) for name, schema in interface().schemas.items()}}


def json_schema(schema: Schema) -> Schema:
    """A schema of OpenAPI 3.0 as JSON Schema: null stands among its types, and a union takes what fits any of it."""
    result: Schema = {
        key: value
        for key, value in schema.items()
        if key
        in ("type", "enum", "required", "minLength", "maxLength", "pattern", "minItems", "maxItems", "uniqueItems")
        or key == "$ref"
    }
    for name, bound in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        if name in schema:
            exclusive = schema.get(bound) is True
            result[bound if exclusive else name] = schema[name]
    if "properties" in schema:
        result["properties"] = {name: json_schema(value) for name, value in schema["properties"].items()}
    for key in ("items", "additionalProperties"):
        if isinstance(schema.get(key), dict):
            result[key] = json_schema(schema[key])
    if "oneOf" in schema:
        result["anyOf"] = [json_schema(value) for value in schema["oneOf"]]
    if "allOf" in schema:
        result["allOf"] = [json_schema(value) for value in schema["allOf"]]
    if schema.get("nullable"):
        return {"anyOf": [result, {"type": "null"}]}
    return result
