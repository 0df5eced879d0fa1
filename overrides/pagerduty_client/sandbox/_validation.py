"""Check requests against the spec, as leniently as the API does.

Unknown query parameters and body fields, null for an optional field, a missing or `…_reference` type, numbers as
strings, and updates of single fields are accepted. In strict mode, unknown query parameters are errors.
"""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from pagerduty_client.sandbox._interface import ANY, Route, Schema, interface
from pagerduty_client.sandbox._store import REFERENCE
from pagerduty_client.sandbox._values import Entity, is_array, is_object

_BOOLEANS = frozenset({"true", "1", "yes", "false", "0", "no"})
_KEPT = ("enum", "required", "minLength", "maxLength", "pattern", "minItems", "maxItems", "uniqueItems", "$ref")
# Fields that the spec requires, although its own examples or working clients omit them.
_OPTIONAL = frozenset(
    {"type", "configuration", "rule_id", "update_frequency_ms", "post", "self", "sets", "secrets", "country_code"}
)
# Fields that the API also accepts in another format than the spec's.
_LOOSE = frozenset({"escalation_rule_assignment_strategy", "timeout"})
_MAX_MESSAGE = 200
_MAX_PROBLEMS = 10


def read_query(route: Route, pairs: list[tuple[str, str]]) -> tuple[dict[str, list[str]], list[str], list[str]]:
    """Return the values by name without brackets, the errors in them, and undeclared parameters."""
    declared = {name.removesuffix("[]"): one for name, one in route.query_parameters.items()}
    values: dict[str, list[str]] = {}
    undeclared: list[str] = []
    for name, value in pairs:
        bare = name.removesuffix("[]")
        parameter = declared.get(bare)
        parts = value.split(",") if parameter is not None and parameter.get("explode") is False else [value]
        values.setdefault(bare, []).extend(parts)
        if name not in route.query_parameters:
            meant = f": use {parameter['name']}" if parameter is not None else ""
            undeclared.append(f"{name} is not a query parameter of {route.id}{meant}")
    wrong = [f"{name} is required" for name, one in declared.items() if one.get("required") and not values.get(name)]
    for name, parameter in declared.items():
        for value in values.get(name, ()):
            wrong += _query_problems(parameter["name"], value, parameter["schema"])
    return values, wrong, list(dict.fromkeys(undeclared))


def _query_problems(name: str, value: str, schema: Schema) -> list[str]:
    whole, position = interface().whole(schema), name
    if whole.get("type") == "array":
        whole, position = interface().whole(whole.get("items") or ANY), f"{name}.0"
    kind, enum = whole.get("type"), whole.get("enum")
    is_number = not value or value.lstrip("-").isdecimal()
    if (kind == "integer" and not is_number) or (kind == "boolean" and value.lower() not in _BOOLEANS):
        return [f"{position}: {value!r} is not of type '{kind}'"]
    if enum is not None and kind != "boolean" and value not in map(str, enum) and not name.startswith("include"):
        return [f"{position}: {value!r} is not one of {enum}"]
    return []


def body_problems(route: Route, body: Any, *, has_body: bool) -> list[str]:
    """Return the errors in a body, one sentence each."""
    if route.body is None:
        return []
    is_update, wrapper = route.method in ("PUT", "PATCH"), route.body_wrapper
    if not has_body:
        required = set(interface().whole(route.body).get("required", ())) - _OPTIONAL
        return ["the body is missing"] if required and not is_update else []
    if wrapper is not None:
        if not is_object(body) or (wrapper not in body and not (is_update or body.keys() & _names(route.body))):
            return [f"the body has no field {wrapper!r}, which wraps the entity"]
        body = body.get(wrapper, body)
    elif is_object(body):
        body = unwrapped(route, body)
    return _problems(_validator(json.dumps(route.body, sort_keys=True), is_update), without_nulls(body), wrapper)


def unwrapped(route: Route, body: Entity) -> Entity:
    """Unwrap a body that the spec does not wrap, because some clients wrap it anyway."""
    if len(body) != 1 or route.body is None or body.keys() & _names(route.body) or not _names(route.body):
        return body
    (value,) = body.values()
    return value if is_object(value) else body


def _names(schema: Schema) -> set[str]:
    return {name for one in interface().variants(schema) for name in interface().fields(one)}


def without_nulls(value: Any) -> Any:
    """Return JSON without null fields."""
    if is_array(value):
        return [without_nulls(one) for one in value]
    if is_object(value):
        return {name: without_nulls(one) for name, one in value.items() if one is not None}
    return value


def _problems(validator: Any, value: Any, name: str | None) -> list[str]:
    found: list[str] = []
    for error in sorted(validator.iter_errors(value), key=lambda one: [str(step) for step in one.absolute_path]):
        steps = [*([name] if name else []), *map(str, error.absolute_path)]
        if error.validator == "minItems" and not error.instance:
            found.append(f"{steps[-1].replace('_', ' ').capitalize()} cannot be empty.")
        else:
            message = error.message if len(error.message) < _MAX_MESSAGE else f"is invalid: {error.validator}"
            found.append(f"{'.'.join(steps) or 'the body'}: {message}")
    return found[:_MAX_PROBLEMS]


@cache
def _validator(text: str, is_update: bool) -> Any:
    try:
        from jsonschema import Draft202012Validator
    except ImportError:
        hint = "the sandbox needs jsonschema: pip install 'pagerduty-rest[sandbox]'"
        raise ImportError(hint) from None
    schema = json.loads(text)
    if is_update:
        schema = _without_required(interface().whole(schema))
        if "oneOf" in schema:
            schema["oneOf"] = [_without_required(one) for one in interface().variants(schema)]
    return Draft202012Validator({**json_schema(schema), "components": _components()})


def _without_required(schema: Schema) -> Schema:
    """Return a schema for updates, in which no field is required."""
    return {key: value for key, value in schema.items() if key != "required"}


@cache
def _components() -> dict[str, Any]:
    return {"schemas": {name: json_schema(schema) for name, schema in interface().schemas.items()}}


def json_schema(schema: Schema) -> Schema:
    """Convert an OpenAPI 3.0 schema to a lenient JSON Schema, in which a union accepts any variant."""
    result: Schema = {key: value for key, value in schema.items() if key in _KEPT}
    if "required" in result:  # null counts as absent
        fields = interface().fields(schema)
        nullable = {name for name, one in fields.items() if one.get("nullable")}
        result["required"] = [name for name in result["required"] if name not in _OPTIONAL | nullable]
    for name, bound in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        if name in schema:
            result[bound if schema.get(bound) is True else name] = schema[name]
    if "type" in schema:
        result["type"] = [schema["type"], "string"] if schema["type"] in ("integer", "number") else schema["type"]
    if schema.get("format") == "date-time":
        result.pop("pattern", None)
    if "properties" in schema:
        result["properties"] = {name: _property(name, value) for name, value in schema["properties"].items()}
    for key in ("items", "additionalProperties"):
        if is_object(schema.get(key)):
            result[key] = json_schema(schema[key])
    for key, name in (("oneOf", "anyOf"), ("allOf", "allOf")):
        if key in schema:
            result[name] = [json_schema(value) for value in schema[key]]
    return {"anyOf": [result, {"type": "null"}]} if schema.get("nullable") else result


def _property(name: str, schema: Schema) -> Schema:
    """Return the schema of a field. A type may also be that of a reference, and the other way round."""
    if name in _LOOSE or (schema.get("readOnly") and name not in ("type", "id")):
        return {}
    found = json_schema(schema)
    if name == "type" and is_array(found.get("enum")):
        bare = sorted({str(one).removesuffix(REFERENCE) for one in found["enum"]})
        found["enum"] = [*bare, *(one + REFERENCE for one in bare)]
    return found
