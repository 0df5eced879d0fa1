"""Check requests against the spec, as leniently as the API does.

Unknown query parameters and body fields, null for an optional field, a missing or `…_reference` type, numbers as
strings, and updates of single fields are accepted. In strict mode, unknown query parameters are errors.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import Any

from pagerduty_client.sandbox import _interface as api
from pagerduty_client.sandbox._interface import Route, Schema
from pagerduty_client.sandbox._messages import missing
from pagerduty_client.sandbox._store import REFERENCE
from pagerduty_client.sandbox._values import Entity, is_object, json_file, mapped

_BOOLEANS = frozenset({"true", "1", "yes", "false", "0", "no"})
# Fields that the spec requires, although its own examples or working clients omit them.
_OPTIONAL = frozenset[str](json_file("values.json")["optional"])
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
    values = {name: given for name, given in values.items() if any(given)}  # an empty value is one that is omitted
    wrong = [missing(name) for name, one in declared.items() if one.get("required") and not values.get(name)]
    for name, parameter in declared.items():
        schema = api.schema(parameter["schema"])
        for value in values.get(name, ()):
            wrong += _query_problems(parameter["name"], value, schema)
    return values, wrong, list(dict.fromkeys(undeclared))


def _query_problems(name: str, value: str, schema: Schema) -> list[str]:
    schema, position = (schema.items, f"{name}.0") if schema.type == "array" else (schema, name)
    kind, enum = (schema.type, schema.whole.get("enum")) if value else (None, None)
    is_number = value.lstrip("-").isdecimal()
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
        return ["the body is missing"] if set(route.body.required) - _OPTIONAL and not is_update else []
    if wrapper is not None:
        if not is_object(body) or (wrapper not in body and not (is_update or body.keys() & _names(route.body))):
            return [f"the body has no field {wrapper!r}, which wraps the entity"]
        body = body.get(wrapper, body)
    elif is_object(body):
        body = unwrapped(route, body)
    if body is None and route.body.is_nullable:
        return []
    found: list[str] = []
    given = mapped(body, lambda one: {name: value for name, value in one.items() if value is not None})
    errors = _validator(route.body, is_update).iter_errors(given)
    for error in sorted(errors, key=lambda one: [str(step) for step in one.absolute_path]):
        steps = [*([wrapper] if wrapper else []), *map(str, error.absolute_path)]
        if error.validator == "required":
            found.append(missing(error.message.split("'")[1]))
        elif error.validator == "minItems" and not error.instance:
            found.append(missing(steps[-1]))
        else:
            message = error.message.removesuffix(", 'string'")  # a number that is a string is accepted, not documented
            message = message if len(message) < _MAX_MESSAGE else f"is invalid: {error.validator}"
            found.append(f"{'.'.join(steps) or 'the body'}: {message}")
    return found[:_MAX_PROBLEMS]


def unwrapped(route: Route, body: Entity) -> Entity:
    """Unwrap a body that the spec does not wrap, because some clients wrap it anyway."""
    if len(body) != 1 or route.body is None or body.keys() & _names(route.body) or not _names(route.body):
        return body
    (value,) = body.values()
    return value if is_object(value) else body


def _names(schema: Schema) -> set[str]:
    return {name for one in schema.variants for name in one.fields}


@cache
def _validator(schema: Schema, is_update: bool) -> Any:
    """Return the validator of a body; in an update, no field is required."""
    try:
        jsonschema: Any = import_module("jsonschema")
    except ImportError:
        raise ImportError("the sandbox needs jsonschema: pip install 'pagerduty-rest[sandbox]'") from None
    root = mapped(schema.source, _lenient)
    if is_update:
        free: list[Entity] = [{**mapped(one.whole, _lenient), "required": []} for one in schema.variants]
        root = {"anyOf": free} if len(free) > 1 else free[0]
    return jsonschema.Draft4Validator({**root, "components": {"schemas": _lenient_schemas()}})


@cache
def _lenient_schemas() -> Any:
    return {name: mapped(one, _lenient) for name, one in api.SCHEMAS.items()}


def _lenient(schema: Entity) -> Entity:
    """Return a schema of OpenAPI 3.0 as one of JSON Schema that accepts what the API accepts; null counts as absent."""
    found = {"anyOf" if key == "oneOf" else key: one for key, one in schema.items()}
    if schema.get("format") == "date-time":  # the API accepts every ISO 8601 time
        found.pop("pattern", None)
    if schema.get("type") in ("integer", "number"):
        found["type"] = [schema["type"], "string"]
    elif schema.get("type") == "object" or is_object(schema.get("properties")):
        fields = schema.get("properties", {})
        nullable = {name for name, one in fields.items() if one.get("nullable")}
        found["required"] = [name for name in schema.get("required", ()) if name not in _OPTIONAL | nullable]
        ignored = {name for name, one in fields.items() if one.get("readOnly") and name not in ("type", "id")}
        found["properties"] = {name: one for name, one in fields.items() if name not in _LOOSE | ignored}
        if "enum" in fields.get("type", ()):  # also the type of a reference, and the other way round
            bare = sorted({str(value).removesuffix(REFERENCE) for value in fields["type"]["enum"]})
            found["properties"]["type"] = {**fields["type"], "enum": [*bare, *(value + REFERENCE for value in bare)]}
    return found
