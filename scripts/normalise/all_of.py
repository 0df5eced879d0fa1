"""Merge `allOf` into one schema, so that every object lists its own fields.

Fields next to a `oneOf` belong to each of its variants, which is another way to write `allOf`.

Parts are merged in order, fields and items deeply. Where two parts contradict each other the later one, which is
more specific, wins: it narrows an enum, replaces a type, or decides whether a field is nullable. Two more facts are
known only while merging:

- a reference's ID, read-only in one part and required in another, must be sent: an object that only identifies
  another one is a reference;
- a merged schema extends the first named schema among its parts: `x-extends` keeps that name, and therefore the
  common base of a union's variants.

A single reference that `allOf` only wraps to annotate it is not changed.
"""

from __future__ import annotations

from typing import Any

from scripts.errors import PipelineError
from scripts.openapi import (
    COMBINERS,
    Schema,
    Spec,
    component_name,
    components,
    copied,
    map_schema,
    map_schemas,
    referred,
    schema_slots,
)

EXTENDS = "x-extends"
# The fields by which one object refers to another.
IDENTIFYING = frozenset({"id", "type", "self", "summary", "html_url"})
ANNOTATIONS = ("nullable", "readOnly", "writeOnly", "deprecated", "default")


def run(spec: Spec) -> Spec:
    return map_schemas(_Merger(spec).merged(), _without_denials)


def _without_denials(schema: Schema) -> Schema:
    """`nullable: false` has decided which part wins, and has no further effect."""
    return {key: value for key, value in schema.items() if not (key == "nullable" and value is False)}


# Merging unions can multiply their variants; PagerDuty's spec needs under 2 % of this.
MAX_MERGES = 50_000


class _Merger:
    def __init__(self, spec: Spec) -> None:
        self._source = spec
        self._done: dict[str, Schema] = {}
        self._open: list[str] = []
        self._merges = 0

    def merged(self) -> Spec:
        result = copied(self._source)
        for container, key in list(schema_slots(result)):
            container[key] = self._component(key) if container is components(result) else self._flat(container[key])
        return copied(result)

    def _component(self, name: str) -> Schema:
        """Return a named schema, merged; empty during its own merge (a schema that extends itself)."""
        if name in self._done:
            return self._done[name]
        if name in self._open:
            return {}
        self._open.append(name)
        try:
            flat: Schema = self._flat(components(self._source)[name])
            target = referred(flat)
            if target is not None:  # an alias of another named schema
                flat = {**self._component(target), **{key: flat[key] for key in ANNOTATIONS if key in flat}}
        finally:
            self._open.pop()
        if flat.get(EXTENDS) == name:
            del flat[EXTENDS]
        self._done[name] = flat
        return flat

    def _flat(self, schema: Schema) -> Schema:
        result: Schema = map_schema(schema, self._merged)
        return result

    def _merged(self, schema: Schema) -> Schema:
        parts = schema.get("allOf")
        if parts is None and {"oneOf", "anyOf"} & schema.keys() and schema.get("properties"):
            return self._merge_union(schema, {})
        if parts is None or referred(schema) is not None:
            return schema
        rest = {key: value for key, value in schema.items() if key != "allOf"}
        if not parts:
            return rest
        base = next((name for name in map(component_name, parts) if name is not None), None)
        result: Schema = {}
        for part in (*parts, rest):
            result = self._merge(result, self._whole(part))
        if base is not None and "oneOf" not in result:
            result[EXTENDS] = base
        return result

    def _whole(self, schema: Schema) -> Schema:
        """Return the schema itself if it is a reference."""
        name = referred(schema)
        if name is None:
            return schema
        annotations = {key: schema[key] for key in ANNOTATIONS if key in schema}
        return {**self._component(name), **annotations}

    def _merge(self, first: Schema, second: Schema) -> Schema:
        self._merges += 1
        if self._merges > MAX_MERGES:
            raise PipelineError(
                "the spec combines schemas with allOf, oneOf and anyOf too often: their variants exceed the limit"
            )
        if not first or first == second:
            return dict(second)
        if not second:
            return dict(first)
        alternatives = {key for key in ("oneOf", "anyOf") if key in first or key in second}
        if alternatives:
            return self._merge_union(first, second)
        result = {**first, **second}
        if first.get("type", second.get("type")) != second.get("type", first.get("type")):
            return {**second, **({"nullable": True} if first.get("nullable") and "nullable" not in second else {})}
        if "properties" in first and "properties" in second:
            result["properties"] = dict(first["properties"])
            for name, value in second["properties"].items():
                before = first["properties"].get(name)
                result["properties"][name] = value if before is None else self._field(before, value)
        if isinstance(first.get("items"), dict) and isinstance(second.get("items"), dict):
            result["items"] = self._field(first["items"], second["items"])
        self._requirements(first, second, result)
        return result

    def _field(self, first: Schema, second: Schema) -> Schema:
        if first == second:
            return first
        merged = self._merge(self._whole(first), self._whole(second))
        if first.get("readOnly") and not second.get("readOnly") and {"type", "$ref", "allOf"} & second.keys():
            merged.pop("readOnly", None)  # declared again without it: this part intends it to be sent
        return merged

    @staticmethod
    def _requirements(first: Schema, second: Schema, result: Schema) -> None:
        required = sorted({*first.get("required", ()), *second.get("required", ())})
        if not required:
            return
        result["required"] = required
        properties = dict(result.get("properties", {}))
        pairs = ((first, second), (second, first)) if properties.keys() <= IDENTIFYING else ()
        for declaring, requiring in pairs:
            for name in requiring.get("required", ()):
                if name in declaring.get("properties", {}) and name not in requiring.get("properties", {}):
                    properties[name] = {key: value for key, value in properties[name].items() if key != "readOnly"}
        if properties:
            result["properties"] = properties

    def _merge_union(self, first: Schema, second: Schema) -> Schema:
        """Move fields next to a union into each of its variants."""
        if self._key(first) and self._key(second):
            return self._both(first, second)
        if self._key(first) and second.get("type") not in (None, "object"):
            return dict(second)  # the later part wins
        key, union, other = self._union(first, second)
        own = {name: value for name, value in union.items() if name not in (key, "discriminator", *ANNOTATIONS)}
        shared = self._merge(own, other) if union is first else self._merge(other, own)
        if not {"properties", "required"} & shared.keys():
            return {**other, **union}
        variants = [self._merge(shared, self._whole(variant)) for variant in union[key]]
        kept = {name: union[name] for name in ("discriminator", *ANNOTATIONS) if name in union}
        return {**kept, "oneOf": variants}

    def _both(self, first: Schema, second: Schema) -> Schema:
        """Combine two unions: every variant of one with every variant of the other."""
        keys = (self._key(first), self._key(second))
        rests = [
            {name: value for name, value in schema.items() if name not in (key, "discriminator")}
            for schema, key in zip((first, second), keys, strict=True)
        ]
        variants = [
            self._merge(self._whole(one), self._whole(other)) for one in first[keys[0]] for other in second[keys[1]]
        ]
        return {**self._merge(*rests), "oneOf": variants}

    @staticmethod
    def _key(schema: Schema) -> str:
        return next((key for key in ("oneOf", "anyOf") if key in schema), "")

    @staticmethod
    def _union(first: Schema, second: Schema) -> tuple[str, Schema, Schema]:
        for schema, other in ((first, second), (second, first)):
            for key in ("oneOf", "anyOf"):
                if key in schema:
                    return key, schema, {name: value for name, value in other.items() if name not in COMBINERS}
        raise AssertionError("neither schema is a union")


def extended(spec: Spec, name: str) -> list[str]:
    """Return the named schemas that a named schema extends, nearest first."""
    found: list[str] = []
    current: Any = components(spec).get(name, {}).get(EXTENDS)
    while isinstance(current, str) and current not in found:
        found.append(current)
        current = components(spec).get(current, {}).get(EXTENDS)
    return found
