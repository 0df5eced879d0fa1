"""Schemas in normal form: references resolved and `allOf` merged, so that equivalent schemas compare equal."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar, cast
from urllib.parse import unquote

from pagerduty_client.spec.errors import SpecError
from pagerduty_client.spec.flat import UNIONS, FlatSchema, implied_types, own_facts
from pagerduty_client.spec.nodes import PROSE, Spec, as_dict, as_list, facts_of, key_of

T = TypeVar("T")
ANYTHING: dict[str, Any] = {}
NOTHING: dict[str, Any] = {"not": {}}
# Marks a schema whose annotations were already compared.
_BARE = "x-bare"
# Bounds the time that a hostile spec takes; upstream's spec needs about 1 % of it.
MAX_STEPS = 2_000_000


class SpecReader:
    """Reads the schemas of one spec. Nodes are identified by `id()`, so they live as long as the reader."""

    def __init__(self, spec: Spec) -> None:
        self.spec = spec
        self.steps = 0
        self._resolved: dict[str, Any] = {}
        self._flat: dict[int, FlatSchema] = {}
        self._made: dict[tuple[int, int | str], dict[str, Any]] = {}  # schemas built by the reader
        self.origins: dict[int, int] = {}
        self.schemas = as_dict(as_dict(spec.get("components")).get("schemas"))
        self._names = {id(value): name for name, value in self.schemas.items()}

    def count(self, steps: int = 1) -> None:
        """Count work. Raises SpecError if it exceeds the needs of any real spec."""
        self.steps += steps
        if self.steps > MAX_STEPS:
            raise SpecError("the spec is too large or too deeply combined to compare: its schemas never end")

    def at(self, node: Any) -> Any:
        """Return the node, or the target of its reference; an empty object if that does not exist."""
        seen: set[str] = set()
        while isinstance(node, dict):
            reference = as_dict(node).get("$ref")
            if not isinstance(reference, str):
                break
            if reference in seen:
                return ANYTHING
            seen.add(reference)
            node = self._resolve(reference)
        return cast("Any", node)

    def object(self, node: Any) -> dict[str, Any]:
        """Resolve a node and return it if it is an object, else an empty one."""
        return as_dict(self.at(node))

    def schema(self, node: Any) -> dict[str, Any]:
        """Return the schema; `true` and `false` are schemas, and an `allOf` of one part is that part."""
        seen: set[int] = set()
        while True:
            node = self.at(node)
            if not isinstance(node, dict):
                return NOTHING if node is False else ANYTHING
            schema = as_dict(node)
            parts = as_list(schema.get("allOf"))
            if len(parts) != 1 or id(schema) in seen or any(key != "allOf" and key not in PROSE for key in schema):
                return schema
            seen.add(id(schema))
            node = parts[0]

    def name(self, node: Any) -> str | None:
        """Return the name of a schema in the spec, or None."""
        return self._names.get(self.origin(self.schema(node)))

    def bare(self, node: Any) -> dict[str, Any]:
        """Return a schema without null and the other annotations of its outermost level."""
        schema = self.schema(node)
        key = (id(schema), "bare")
        if key not in self._made:
            self._made[key] = {"allOf": [schema], _BARE: True}
            self.origins[id(self._made[key])] = self.origin(schema)
        return self._made[key]

    def origin(self, schema: dict[str, Any]) -> int:
        """Return the `id()` of the schema that a bare one was made from, else its own."""
        return self.origins.get(id(schema), id(schema))

    def _resolve(self, reference: str) -> Any:
        if reference in self._resolved:
            return self._resolved[reference]
        self._resolved[reference] = ANYTHING  # a reference that leads to itself ends here
        node: Any = self.spec if reference.startswith("#") else None
        for token in reference.split("/")[1:]:
            token = unquote(token).replace("~1", "/").replace("~0", "~")
            node = self.at(node)
            if isinstance(node, list):
                entries = as_list(node)
                node = entries[int(token)] if token.isdecimal() and int(token) < len(entries) else None
            else:
                node = as_dict(node).get(token)
        self._resolved[reference] = node if node is not None else ANYTHING
        return self._resolved[reference]

    def flat(self, node: Any) -> FlatSchema:
        """Return a schema's normal form."""
        schema = self.schema(node)
        found = self._flat.get(id(schema))
        if found is None:
            found = FlatSchema()
            for part in self._parts(schema):
                own = own_facts(part)
                own.unions = self._unions(part)
                self._merge(found, own)
            # The outermost schema decides whether null is allowed.
            outer = own_facts(schema).nullable
            found.nullable = found.nullable if outer is None else outer
            if not found.types:
                found.types = implied_types(found)
                found.types_implied = bool(found.types)
            if _BARE in schema:
                found.nullable, found.flags = None, frozenset()
                found.other = {name: value for name, value in found.other.items() if name == "not"}
            self._flat[id(schema)] = found
        return found

    def _parts(self, schema: dict[str, Any]) -> list[dict[str, Any]]:
        """Return the schemas that `allOf` combines, innermost first, each once."""
        found: list[dict[str, Any]] = []
        seen: set[int] = set()
        waiting = [(schema, False)]
        while waiting:
            part, entered = waiting.pop()
            if entered:
                found.append(part)
            elif id(part) not in seen:
                seen.add(id(part))
                below = [self.schema(one) for one in as_list(part.get("allOf"))]
                for keyword in UNIONS:
                    variants = self._variants(part, keyword)
                    below += variants if len(variants) == 1 else []  # a union of one variant is that variant
                self.count(1 + len(below))
                waiting.append((part, True))
                waiting += [(one, False) for one in reversed(below)]
        return found

    def _unions(self, schema: dict[str, Any]) -> list[tuple[str, list[Any]]]:
        unions = ((keyword, self._variants(schema, keyword)) for keyword in UNIONS)
        return [(keyword, list[Any](variants)) for keyword, variants in unions if len(variants) > 1]

    def _variants(self, schema: dict[str, Any], keyword: str) -> list[dict[str, Any]]:
        """Return a union's variants; null is not a variant but makes the union nullable."""
        return [
            one for one in map(self.schema, as_list(schema.get(keyword))) if one.get("type") not in ("null", ["null"])
        ]

    def _merge(self, into: FlatSchema, part: FlatSchema) -> None:
        self.count(1 + len(part.fields) + len(part.values or ()))
        into.types = (into.types & part.types or into.types | part.types) if part.types else into.types
        if part.nullable is not None:
            into.nullable = part.nullable or bool(into.nullable)
        for name, node in part.fields.items():
            into.fields[name] = self._join(into.fields[name], node) if name in into.fields else node
        into.required |= part.required
        if part.values is not None:
            both = {key: value for key, value in part.values.items() if into.values is None or key in into.values}
            into.values = both or part.values
        into.format = part.format or into.format
        into.limits |= part.limits
        if part.items is not None:
            into.items = part.items if into.items is None else self._join(into.items, part.items)
        into.additional = part.additional if part.additional is not None else into.additional
        into.unions = into.unions + part.unions
        into.flags |= part.flags
        into.other |= part.other

    def _join(self, first: Any, second: Any) -> Any:
        """Return a schema that is both."""
        first, second = self.schema(first), self.schema(second)
        if first is second:
            return first
        key = (id(first), id(second))
        if key not in self._made:
            self._made[key] = {"allOf": [first, second]}
        return self._made[key]

    def with_variant(self, union: dict[str, Any], variant: Any) -> dict[str, Any]:
        """Return a variant combined with what the union states next to its variants."""
        node = self.schema(variant)
        rest = self._made.setdefault(
            (id(union), "rest"), {key: value for key, value in union.items() if key not in UNIONS and key not in PROSE}
        )
        return self._join(rest, node) if rest.keys() - {"discriminator", "nullable", "type"} else node

    def merged_variants(self, union: dict[str, Any]) -> dict[str, Any] | None:
        """Return the objects that a union allows as one object, or None if no variant is an object.

        A field has the type of any of the variants, and is required if all of them require it.
        """
        key = (id(union), "merged_variants")
        if key not in self._made:
            variants = [
                self.flat(self.with_variant(union, one)) for _, listed in self.flat(union).unions for one in listed
            ]
            objects = [one for one in variants if one.fields]
            if not objects:
                return None
            fields: dict[str, list[Any]] = {}
            for flat in objects:
                for name, node in flat.fields.items():
                    fields.setdefault(name, []).append(node)
            self._made[key] = {
                "type": "object",
                "properties": {name: self._either(nodes) for name, nodes in fields.items()},
                "required": sorted(frozenset[str].intersection(*(one.required for one in objects))),
            }
            self.origins[id(self._made[key])] = self.origin(union)
        return self._made[key]

    def _either(self, nodes: list[Any]) -> Any:
        """Return a schema that allows what any of several allows: values as one schema, objects as a union."""
        self.count(len(nodes))
        distinct = list({key_of(facts_of(self.schema(node))): node for node in nodes}.values())
        flats = [self.flat(node) for node in distinct]
        if len(distinct) == 1:
            return distinct[0]
        if any(flat.fields or flat.unions or flat.additional for flat in flats):
            return {"oneOf": distinct}
        return {
            "type": sorted(frozenset[str]().union(*(flat.types for flat in flats if not flat.types_implied))),
            "nullable": any(flat.nullable for flat in flats),
            "readOnly": all("readOnly" in flat.flags for flat in flats),
            "enum": _all(
                [flat.values for flat in flats], lambda found: [one for each in found for one in each.values()]
            ),
            "format": flats[0].format if len({flat.format for flat in flats}) == 1 else None,
            "items": _all([flat.items for flat in flats], self._either),
        } | (flats[0].limits if all(flat.limits == flats[0].limits for flat in flats) else {})


def _all(given: Sequence[T | None], combine: Callable[[list[T]], Any]) -> Any:
    """Combine two values, or return None if one is missing."""
    found = [one for one in given if one is not None]
    return combine(found) if len(found) == len(given) else None
