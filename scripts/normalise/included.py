"""Let a reference that `include[]` expands also be the whole object.

`GET /oncalls?include[]=users` responds with a User where the spec declares a UserReference. If an operation's
`include[]` lists a field of the entities that it returns, and the field is an XReference, or one of several, it becomes
an XReference or an X. The X is marked read-only: responses contain it, requests never need it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from scripts.identifiers import singular
from scripts.normalise.all_of import EXTENDS
from scripts.normalise.bodies import whole
from scripts.openapi import (
    Schema,
    Spec,
    annotated,
    components,
    copied,
    endpoints,
    reference_to,
    referred,
)

REFERENCE = "Reference"


def run(spec: Spec) -> Spec:
    result = copied(spec)
    for endpoint in endpoints(result):
        names = _included(result, endpoint.operation["parameters"])
        for status, response in endpoint.operation["responses"].items():
            if names and status.startswith("2"):
                for media in response.get("content", {}).values():
                    for entity in _entities(result, media["schema"]):
                        _widen(result, entity, names)
    return result


def _included(spec: Spec, parameters: list[dict[str, Any]]) -> set[str]:
    for parameter in parameters:
        if parameter["name"] == "include[]":
            items = whole(spec, whole(spec, parameter["schema"]).get("items") or {})
            return {singular(value) for value in items.get("enum", ()) if isinstance(value, str)}
    return set()


def _entities(spec: Spec, schema: Schema) -> Iterator[Schema]:
    """Yield the objects of a response: its fields, or the items of those that are lists."""
    for value in (whole(spec, schema).get("properties") or {}).values():
        yield from _variants(spec, value)
        items = whole(spec, value).get("items")
        if isinstance(items, dict):
            yield from _variants(spec, items)


def _variants(spec: Spec, schema: Schema) -> Iterator[Schema]:
    """Yield an object and the schemas that it extends, or those of each variant of a union."""
    entity = whole(spec, schema)
    yield entity
    for variant in entity.get("oneOf", ()):
        yield from _variants(spec, variant)
    if EXTENDS in entity:
        yield from _variants(spec, reference_to(entity[EXTENDS]))


def _widen(spec: Spec, entity: Schema, names: set[str]) -> None:
    for name, value in (entity.get("properties") or {}).items():
        if singular(name) not in names:
            continue
        if isinstance(value.get("items"), dict):
            value["items"] = _either(spec, value["items"])
        else:
            entity["properties"][name] = _either(spec, value)


def _either(spec: Spec, schema: Schema) -> Schema:
    """Return a union of a reference, or of several, and of their objects, if these are named."""
    names = [referred(variant) or "" for variant in schema.get("oneOf") or [schema]]
    if not all(name.endswith(REFERENCE) for name in names):
        return schema
    wholes = [name.removesuffix(REFERENCE) for name in names]
    objects = [annotated(reference_to(one), {"readOnly": True}) for one in wholes if one in components(spec)]
    if not objects:
        return schema
    annotations = {key: value for key, value in schema.items() if key not in ("$ref", "allOf", "oneOf")}
    return {**annotations, "oneOf": [*map(reference_to, names), *objects]}
