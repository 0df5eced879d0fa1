"""A discriminator's mapping becomes what the variants themselves say.

`mapping: {script: #/…/ScriptAction}` states that a ScriptAction's discriminating member is always "script".
Written into the variant as a single-valued enum, it survives every later pass and needs no pointer.
"""

from __future__ import annotations

from typing import Any

from scripts.openapi import (
    DanglingReference,
    Document,
    Schema,
    copied,
    map_schemas,
    pointer_to,
    resolve,
    schema_slots,
    subschemas,
)

STATED = "x-stated-by-mapping"  # gone when the pass is done


def run(document: Document) -> Document:
    result = copied(document)
    for container, key in list(schema_slots(result)):
        _visit(result, container[key])
    return map_schemas(result, lambda schema: {key: value for key, value in schema.items() if key != STATED})


def _visit(document: Document, schema: Any) -> None:
    if not isinstance(schema, dict):
        return
    discriminator = schema.get("discriminator")
    if isinstance(discriminator, dict):
        for value, target in (discriminator.pop("mapping", None) or {}).items():
            try:
                variant = resolve(
                    document, target if target.startswith("#") else pointer_to("components", "schemas", target)
                )
            except DanglingReference:
                continue  # a mapping is a hint: the variant's own enum decides without it
            if isinstance(variant, dict) and "propertyName" in discriminator:
                _state(document, variant, discriminator["propertyName"], value)
    for child in subschemas(schema):
        _visit(document, child)


def _state(document: Document, variant: Schema, member: str, value: str) -> None:
    """Let a variant say that its member has this value, unless it says something else about it already."""
    part = variant["allOf"][-1] if variant.get("allOf") and "$ref" not in variant["allOf"][-1] else variant
    stated = (part.get("properties") or {}).get(member)
    if isinstance(stated, dict) and STATED in stated:  # a variant can stand for more than one value
        stated["enum"].append(value)
    elif not _says_already(document, variant, member, ()):
        stated = part.setdefault("properties", {}).setdefault(member, {"type": "string"})
        if "$ref" not in stated:
            stated.update({"enum": [value], STATED: True})


def _says_already(document: Document, schema: Schema, member: str, seen: tuple[str, ...]) -> bool:
    if "$ref" in schema:
        if schema["$ref"] in seen:
            return False
        seen = (*seen, schema["$ref"])
        schema = resolve(document, schema["$ref"])
    own = (schema.get("properties") or {}).get(member)
    if isinstance(own, dict):
        if "$ref" in own:
            own = resolve(document, own["$ref"])
        if len(own.get("enum") or ()) == 1:
            return True
    return any(_says_already(document, part, member, seen) for part in schema.get("allOf") or ())
