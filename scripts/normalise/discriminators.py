"""Move a discriminator's `mapping` into its variants.

`mapping: {script: #/…/ScriptAction}` states that a ScriptAction's discriminator field is always "script".
Written into the variant as an enum with one value, it survives every later pass and needs no pointer.
"""

from __future__ import annotations

from typing import Any

from scripts.openapi import (
    DanglingReference,
    Schema,
    Spec,
    copied,
    map_schemas,
    pointer_to,
    resolve,
    schema_slots,
    subschemas,
)

STATED = "x-stated-by-mapping"  # removed at the end of the pass


def run(spec: Spec) -> Spec:
    result = copied(spec)
    for container, key in list(schema_slots(result)):
        _visit(result, container[key])
    return map_schemas(result, lambda schema: {key: value for key, value in schema.items() if key != STATED})


def _visit(spec: Spec, schema: Any) -> None:
    if not isinstance(schema, dict):
        return
    discriminator = schema.get("discriminator")
    if isinstance(discriminator, dict):
        for value, target in (discriminator.pop("mapping", None) or {}).items():
            try:
                variant = resolve(
                    spec, target if target.startswith("#") else pointer_to("components", "schemas", target)
                )
            except DanglingReference:
                continue  # `mapping` is optional: the variant's own enum decides without it
            if isinstance(variant, dict) and "propertyName" in discriminator:
                _state(spec, variant, discriminator["propertyName"], value)
    for child in subschemas(schema):
        _visit(spec, child)


def _state(spec: Spec, variant: Schema, field: str, value: str) -> None:
    """Set the field's enum in a variant to this value, unless the variant declares something else."""
    part = variant["allOf"][-1] if variant.get("allOf") and "$ref" not in variant["allOf"][-1] else variant
    stated = (part.get("properties") or {}).get(field)
    if isinstance(stated, dict) and STATED in stated:  # a variant can match more than one value
        stated["enum"].append(value)
    elif not _says_already(spec, variant, field, ()):
        stated = part.setdefault("properties", {}).setdefault(field, {"type": "string"})
        if "$ref" not in stated:
            stated.update({"enum": [value], STATED: True})


def _says_already(spec: Spec, schema: Schema, field: str, seen: tuple[str, ...]) -> bool:
    if "$ref" in schema:
        if schema["$ref"] in seen:
            return False
        seen = (*seen, schema["$ref"])
        schema = resolve(spec, schema["$ref"])
    own = (schema.get("properties") or {}).get(field)
    if isinstance(own, dict):
        if "$ref" in own:
            own = resolve(spec, own["$ref"])
        if len(own.get("enum") or ()) == 1:
            return True
    return any(_says_already(spec, part, field, seen) for part in schema.get("allOf") or ())
