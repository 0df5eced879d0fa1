"""Remove unused classes, and keep base schemas only for variants of unions."""

from __future__ import annotations

from collections.abc import Iterable

from scripts.normalise.all_of import EXTENDS, extended
from scripts.openapi import Schema, Spec, components, references, referred, schema_slots, subschemas, tokens


def without_unused(spec: Spec) -> Spec:
    """Return the spec without classes that no operation reaches."""
    schemas = components(spec)
    variants: set[str] = set()
    for container, key in schema_slots(spec):
        variants |= set(_variant_names(container[key]))
    kept = {name for name in variants if name in schemas}
    for name in variants:
        kept |= set(extended(spec, name))
    for name, schema in schemas.items():
        if name not in kept:
            schema.pop(EXTENDS, None)
    todo = [tokens(reference)[-1] for reference in references(spec["paths"])]
    used: set[str] = set()
    while todo:
        name = todo.pop()
        if name in schemas and name not in used:
            used.add(name)
            todo += [tokens(reference)[-1] for reference in references(schemas[name])]
            todo += [schemas[name][EXTENDS]] if EXTENDS in schemas[name] else []
    spec["components"]["schemas"] = {name: schema for name, schema in schemas.items() if name in used}
    return spec


def _variant_names(schema: Schema) -> Iterable[str]:
    """Yield the named schemas that are variants of a union in a schema."""
    yield from (name for name in map(referred, schema.get("oneOf") or ()) if name is not None)
    for child in subschemas(schema):
        yield from _variant_names(child)
