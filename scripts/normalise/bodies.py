"""Request bodies and responses: the entity that they wrap, and the fields that a request needs.

A schema describes requests and responses at once. A pass that knows more about requests adds it to the schema:
`x-needed` has the fields that a request needs, instead of `required`; `x-clearable` those that it may
set to null. `x-wrapped-in`, from the patches, names the field that wraps a body whose schema lacks it.
"""

from __future__ import annotations

from typing import Any

from scripts.openapi import Schema, Spec, annotated, components, copied, endpoints, referred

NEEDED = "x-needed"
CLEARABLE = "x-clearable"
WRAPPED_IN = "x-wrapped-in"
REFERENCE = "_reference"


def run(spec: Spec) -> Spec:
    """Wrap the bodies with `x-wrapped-in`."""
    result = copied(spec)
    bodies: list[dict[str, Any]] = list((result.get("components") or {}).get("requestBodies", {}).values())
    bodies += [endpoint.operation.get("requestBody") or {} for endpoint in endpoints(result)]
    for media in [media for body in bodies for media in body.get("content", {}).values()]:
        name = media.get("schema", {}).pop(WRAPPED_IN, None)
        if name is not None:
            media["schema"] = {"type": "object", "properties": {name: media["schema"]}, "required": [name]}
    return result


def whole(spec: Spec, schema: Schema) -> Schema:
    """Resolve a reference to a component."""
    name = referred(schema)
    return components(spec).get(name, {}) if name is not None else schema


def unwrapped(spec: Spec, schema: Schema) -> tuple[Schema, str | None, Schema]:
    """Return the whole schema, with the name and the schema of the one entity that it wraps, or None and itself."""
    outer = whole(spec, schema)
    fields = outer.get("properties") or {}
    if "oneOf" not in outer and len(fields) == 1:
        ((name, value),) = fields.items()
        inner = whole(spec, value)
        variants = [whole(spec, variant) for variant in inner.get("oneOf", [inner])]
        if all(variant.get("type") == "object" and variant.get("properties") for variant in variants):
            return outer, name, value
    return outer, None, schema


def sent(schema: Schema) -> dict[str, Schema]:
    """Return the fields that a request can have; all of them if every one is read-only.

    A reference may have the type of its target as well as its own: `service` for `service_reference`.
    """
    fields: dict[str, Schema] = schema.get("properties") or {}
    writable = {name: value for name, value in fields.items() if not value.get("readOnly")}
    result = dict(writable or fields)
    for name in result.keys() & {*schema.get(CLEARABLE, ())}:
        result[name] = _nullable(result[name])
    constants = result.get("type", {}).get("enum") or [""]
    if all(str(constant).endswith(REFERENCE) for constant in constants):
        named = [constant.removesuffix(REFERENCE) for constant in constants]
        result["type"] = {**result["type"], "enum": [*constants, *named]}
    return result


def needed(schema: Schema) -> list[str]:
    """Return the fields that a request needs."""
    found: list[str] = schema[NEEDED] if NEEDED in schema else schema.get("required", [])
    return list(found)


def _nullable(schema: Schema) -> Schema:
    if "$ref" in schema:
        return annotated(schema, {"nullable": True})
    return {**schema, "nullable": True}
