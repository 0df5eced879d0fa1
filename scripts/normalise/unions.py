"""Build unions whose variants can be distinguished without trial and error.

- Nested unions are flattened; null among the variants becomes `nullable`; a single variant is not a union.
- Plain values are distinguished by JSON type, so there is at most one variant for each type.
- Objects are distinguished by a discriminator: the field that the spec names, else `type`, else any field with
  different constants in each variant. One variant may have no constant: it is the fallback.
- Objects that cannot be distinguished become one object with the fields of all.
- A reference to a named schema that others extend, and that declares a discriminator or lists their types, becomes a
  union of those.
"""

from __future__ import annotations

from typing import Any

from scripts.normalise.all_of import EXTENDS
from scripts.normalise.bodies import whole
from scripts.openapi import (
    Schema,
    Spec,
    annotated,
    component_name,
    components,
    copied,
    map_schemas,
    reference_to,
    referred,
    schema_slots,
)

DISCRIMINATOR = "x-discriminator"
ANNOTATIONS = ("nullable", "readOnly", "writeOnly", "deprecated")
PLAIN = ("string", "number", "boolean")


def run(spec: Spec) -> Spec:
    expanded = _expand_bases(spec)
    return map_schemas(expanded, _Unions(expanded).normalised)


def _expand_bases(spec: Spec) -> Spec:
    """Replace a reference to a base with a discriminator by the union of the schemas that extend it."""
    schemas = components(spec)
    subtypes: dict[str, list[str]] = {}
    for name, schema in sorted(schemas.items()):
        base = schema.get(EXTENDS)
        if not isinstance(base, str) or base not in schemas:
            continue
        field = _dispatches_on(spec, schemas[base])
        if field is not None and _narrows(spec, schema, schemas[base], field):
            subtypes.setdefault(base, []).append(name)

    def leaves(base: str) -> list[str]:
        return [leaf for name in subtypes[base] for leaf in (leaves(name) if name in subtypes else [name])]

    def expand(schema: Schema) -> Schema:
        base = referred(schema)
        if base not in subtypes:
            return schema
        annotations = {key: schema[key] for key in ANNOTATIONS if key in schema}
        return {**annotations, "oneOf": [reference_to(name) for name in leaves(base)]}

    result = copied(spec)
    named = components(result)
    for container, key in list(schema_slots(result)):
        if container is named:  # an alias of a base stays an alias; its fields are expanded
            container[key] = _expand_inside(container[key], expand)
        else:
            container[key] = _expand_all(container[key], expand)
    return result


def _narrows(spec: Spec, schema: Schema, base: Schema, field: str) -> bool:
    """Return whether a schema allows fewer constants for a field than its base."""
    own, of_base = constants(spec, schema, field), constants(spec, base, field)
    return bool(own) and (not of_base or own < of_base or not own & of_base)


def _dispatches_on(spec: Spec, base: Schema) -> str | None:
    """Return the field that distinguishes the schemas that extend a base: declared, or a `type` enum."""
    declared = (base.get("discriminator") or {}).get("propertyName")
    if isinstance(declared, str):
        return declared
    return "type" if len(constants(spec, base, "type")) > 1 else None


def _expand_all(schema: Schema, expand: Any) -> Schema:
    expanded: Schema = expand(schema)
    return _expand_inside(expanded, expand) if expanded is schema else expanded


def _expand_inside(schema: Schema, expand: Any) -> Schema:
    if component_name(schema) is not None:
        return schema
    result = dict(schema)
    if "properties" in result:
        result["properties"] = {name: _expand_all(value, expand) for name, value in result["properties"].items()}
    for key in ("oneOf", "anyOf"):
        if key in result:
            result[key] = [_expand_all(value, expand) for value in result[key]]
    for key in ("items", "additionalProperties"):
        if isinstance(result.get(key), dict):
            result[key] = _expand_all(result[key], expand)
    return result


def constants(spec: Spec, schema: Schema, field: str) -> frozenset[Any]:
    """Return the values that a schema allows for a field, if it lists them."""
    value = (whole(spec, schema).get("properties") or {}).get(field)
    if not isinstance(value, dict):
        return frozenset()
    return frozenset(one for one in whole(spec, value).get("enum") or () if isinstance(one, (str, int)))


def discriminator(spec: Spec, variants: list[Schema], declared: str | None) -> str | None:
    """Return the field that distinguishes object variants."""
    named = [components(spec).get(referred(variant) or "", variant) for variant in variants]
    fields: list[str] = sorted({name for schema in named for name in schema.get("properties") or ()})
    candidates: list[str] = [declared] if declared else []
    for field in dict.fromkeys([*candidates, "type", *fields]):
        values = [constants(spec, variant, field) for variant in variants]
        listed = [value for group in values for value in group]
        if values.count(frozenset()) <= 1 and len(listed) == len(set(listed)) and listed:
            return field
    return None


class _Unions:
    def __init__(self, spec: Spec) -> None:
        self._spec = spec

    def normalised(self, schema: Schema) -> Schema:
        if not {"oneOf", "anyOf"} & schema.keys():
            return schema
        annotations = {key: schema[key] for key in ANNOTATIONS if key in schema}
        variants = self._variants(schema, annotations, frozenset())
        declared = (schema.get("discriminator") or {}).get("propertyName")
        plain = self._plain(
            [_without(whole(self._spec, variant), "nullable") for variant in variants if self._kind(variant) in PLAIN]
        )
        lists = self._lists([variant for variant in variants if self._kind(variant) == "array"])
        objects = self._objects([variant for variant in variants if self._kind(variant) == "object"], declared)
        anything = [variant for variant in variants if self._kind(variant) is None]
        if anything or not variants:
            return annotations
        found = [*objects, *lists, *plain]
        if len(found) == 1:
            return self._with(found[0], annotations)
        field = discriminator(self._spec, objects, declared) if len(objects) > 1 else None
        return {**annotations, "oneOf": found, **({DISCRIMINATOR: field} if field else {})}

    def _variants(self, schema: Schema, annotations: Schema, seen: frozenset[str]) -> list[Schema]:
        found: list[Schema] = []
        for variant in (*schema.get("oneOf", ()), *schema.get("anyOf", ())):
            name = referred(variant)
            target = whole(self._spec, variant)
            if name in seen:
                continue
            if variant.get("nullable") or target.get("nullable") or target.get("enum") == [None]:
                annotations["nullable"] = True
            if {"oneOf", "anyOf"} & target.keys():
                inner = self._variants(target, annotations, seen | {name} if name is not None else seen)
                if variant.get("readOnly"):
                    inner = [self._with(value, {"readOnly": True}) for value in inner]
                found += [value for value in inner if value not in found]
            elif name is None:
                bare = {key: value for key, value in variant.items() if key != "nullable"}
                if (bare not in found and bare != {}) or (bare == {} and not variant.get("nullable")):
                    found.append(bare)
            elif variant not in found and set(target) != {"nullable"}:
                found.append(variant)
        return found

    @staticmethod
    def _with(schema: Schema, annotations: Schema) -> Schema:
        name = component_name(schema)
        return annotated(reference_to(name), annotations) if name is not None else {**schema, **annotations}

    def _kind(self, schema: Schema) -> str | None:
        kind = whole(self._spec, schema).get("type")
        return "number" if kind == "integer" else kind if isinstance(kind, str) else None

    @staticmethod
    def _plain(variants: list[Schema]) -> list[Schema]:
        """Reduce to one variant per JSON type; conflicting constraints are dropped."""
        found: dict[str, Schema] = {}
        for variant in variants:
            kind = (
                "number"
                if variant.get("type") in ("integer", "number")
                else str(variant.get("type", variant.get("$ref")))
            )
            before = found.get(kind)
            if before is None:
                found[kind] = variant
                continue
            merged = {key: value for key, value in variant.items() if before.get(key) == value}
            if kind == "number" and "type" not in merged:
                merged["type"] = "number"
            if "enum" in variant and "enum" in before:
                merged["enum"] = [*before["enum"], *(value for value in variant["enum"] if value not in before["enum"])]
            found[kind] = merged
        return list(found.values())

    def _lists(self, variants: list[Schema]) -> list[Schema]:
        if len(variants) < 2:
            return variants
        items = [variant.get("items", {}) for variant in variants]
        return [{"type": "array", "items": self.normalised({"oneOf": items}) if all(items) else {}}]

    def _objects(self, variants: list[Schema], declared: str | None) -> list[Schema]:
        if len(variants) < 2 or discriminator(self._spec, variants, declared) is not None:
            return variants
        return [self._merged(variants)]

    def _merged(self, variants: list[Schema]) -> Schema:
        """Merge objects into one with the fields of all; a field that differs becomes a union."""
        wholes = [components(self._spec).get(referred(variant) or "", variant) for variant in variants]
        if all("additionalProperties" in one or not one.get("properties") for one in wholes):
            return {"type": "object"}
        shapes: dict[str, list[Schema]] = {}
        for one in wholes:
            for name, value in (one.get("properties") or {}).items():
                if value not in shapes.setdefault(name, []):
                    shapes[name].append(value)
        properties = {
            name: values[0] if len(values) == 1 else self.normalised({"oneOf": values})
            for name, values in shapes.items()
        }
        required = set.intersection(*(set(one.get("required") or ()) for one in wholes))
        bases = {one.get(EXTENDS) for one in wholes}
        return {
            "type": "object",
            "properties": properties,
            **({"required": sorted(required)} if required else {}),
            **({EXTENDS: bases.pop()} if len(bases) == 1 and None not in bases else {}),
        }


def _without(schema: Schema, *names: str) -> Schema:
    return {key: value for key, value in schema.items() if key not in names}
