"""Schemas laid flat: references followed, `allOf` merged, so that two ways to write one thing are one thing."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote

from pagerduty_client.spec.documents import Document

ANYTHING: dict[str, Any] = {}
NOTHING: dict[str, Any] = {"not": {}}
UPPER = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties")
LOWER = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties")
OTHER = ("pattern", "multipleOf", "uniqueItems")
LIMITS = (*UPPER, *LOWER, *OTHER)
UNIONS = ("oneOf", "anyOf")
# Text for people, which is no part of the interface.
PROSE = frozenset({"description", "summary", "title", "example", "examples", "externalDocs", "xml"})
# Objects whose keys are names that the document gives, not words of OpenAPI.
_NAMED = frozenset({"properties", "patternProperties", "headers", "content", "responses", "callbacks", "mapping"})


def as_dict(value: Any) -> dict[str, Any]:
    """The value where it is an object, else an empty one: an odd document is no reason to stop."""
    return value if isinstance(value, dict) else {}


def as_list(value: Any) -> list[Any]:
    """The value where it is a list, else an empty one."""
    return value if isinstance(value, list) else []


def key_of(value: Any) -> str:
    """A JSON value as a text that is equal where the values are."""
    return json.dumps(value, sort_keys=True)


def facts_of(node: Any, *, named: bool = False) -> Any:
    """What is no prose below a node of a document."""
    if isinstance(node, list):
        return [facts_of(value) for value in node]
    if not isinstance(node, dict):
        return node
    if "$ref" in node and not named:
        return {"$ref": node["$ref"]}
    return {
        name: value
        if name in ("enum", "default") and not named
        else facts_of(value, named=name in _NAMED and not named)
        for name, value in node.items()
        if named or not (name in PROSE or (name.startswith("x-") and not name.startswith("x-pd-")))
    }


@dataclass(slots=True)
class Flat:
    """What a schema says in the end, its parts merged."""

    types: frozenset[str] = frozenset()
    nullable: bool | None = None
    members: dict[str, Any] = field(default_factory=dict)
    required: frozenset[str] = frozenset()
    values: dict[str, Any] | None = None
    format: str | None = None
    limits: dict[str, Any] = field(default_factory=dict)
    items: Any = None
    additional: Any = None
    unions: list[tuple[str, list[Any]]] = field(default_factory=list)
    flags: frozenset[str] = frozenset()
    other: dict[str, str] = field(default_factory=dict)


class Reader:
    """Reads the schemas of one document. Its nodes are told apart by identity, so they live as long as it does."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._places: dict[str, Any] = {}
        self._flat: dict[int, Flat] = {}
        self._joined: dict[tuple[int, ...], dict[str, Any]] = {}
        schemas = as_dict(as_dict(document.get("components")).get("schemas"))
        self._names = {id(value): name for name, value in schemas.items()}

    def at(self, node: Any) -> Any:
        """The node, or what its reference names in the end; an empty object where that is nothing."""
        seen: set[str] = set()
        while isinstance(node, dict) and isinstance(node.get("$ref"), str):
            reference = node["$ref"]
            if reference in seen:
                return ANYTHING
            seen.add(reference)
            node = self._place(reference)
        return node

    def object(self, node: Any) -> dict[str, Any]:
        """The same, where only an object will do."""
        return as_dict(self.at(node))

    def schema(self, node: Any) -> dict[str, Any]:
        """The schema that stands there; `true` and `false` are schemas too."""
        node = self.at(node)
        return NOTHING if node is False else node if isinstance(node, dict) else ANYTHING

    def name(self, node: Any) -> str | None:
        """What the document calls a schema, where it has a name for it."""
        return self._names.get(id(self.at(node)))

    def _place(self, reference: str) -> Any:
        if reference in self._places:
            return self._places[reference]
        self._places[reference] = ANYTHING  # what a reference that leads through itself finds
        node: Any = self.document if reference.startswith("#") else None
        for token in reference.split("/")[1:]:
            token = unquote(token).replace("~1", "/").replace("~0", "~")
            node = self.at(node)
            if isinstance(node, list):
                node = node[int(token)] if token.isdecimal() and int(token) < len(node) else None
            else:
                node = as_dict(node).get(token)
        self._places[reference] = node if node is not None else ANYTHING
        return self._places[reference]

    def flat(self, schema: dict[str, Any]) -> Flat:
        """A schema (no reference) laid flat."""
        found = self._flat.get(id(schema))
        if found is None:
            found = self._flat[id(schema)] = self._lay(schema, frozenset())
        return found

    def _lay(self, schema: dict[str, Any], seen: frozenset[int]) -> Flat:
        if id(schema) in seen:
            return Flat()
        seen |= {id(schema)}
        parts = [self._lay(self.schema(part), seen) for part in as_list(schema.get("allOf"))]
        unions = []
        for keyword in UNIONS:
            variants = as_list(schema.get(keyword))
            if len(variants) == 1:  # a union of one is that one
                parts.append(self._lay(self.schema(variants[0]), seen))
            elif variants:
                unions.append((keyword, variants))
        own = _own(schema)
        own.unions = unions
        result = Flat()
        for part in [*parts, own]:
            self._merge(result, part)
        if own.nullable is not None:  # what stands outside says it for all
            result.nullable = own.nullable
        return result

    def _merge(self, into: Flat, part: Flat) -> None:
        into.types = (into.types & part.types or into.types | part.types) if part.types else into.types
        if part.nullable is not None:
            into.nullable = part.nullable or bool(into.nullable)
        for name, member in part.members.items():
            into.members[name] = self._join(into.members[name], member) if name in into.members else member
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
        if first is second:
            return first
        key = (id(first), id(second))
        if key not in self._joined:
            self._joined[key] = {"allOf": [first, second]}
        return self._joined[key]


def _own(schema: dict[str, Any]) -> Flat:
    types = schema.get("type")
    named = [one for one in (types if isinstance(types, list) else [types]) if isinstance(one, str)]
    values = schema.get("enum", [schema["const"]] if "const" in schema else None)
    listed = None if not isinstance(values, list) else {key_of(value): value for value in values if value is not None}
    nullable = schema.get("nullable")
    if "null" in named or (isinstance(values, list) and None in values):
        nullable = True
    additional = schema.get("additionalProperties")
    discriminator = as_dict(schema.get("discriminator"))
    other = {
        name: key_of(value)
        for name, value in (
            ("default", schema.get("default")),
            (
                "discriminator",
                {name: discriminator[name] for name in discriminator if name in ("propertyName", "mapping")},
            ),
            ("not", facts_of(schema.get("not"))),
        )
        if name in schema
    }
    return Flat(
        types=frozenset(named) - {"null"},
        nullable=nullable if isinstance(nullable, bool) else None,
        members=dict(as_dict(schema.get("properties"))),
        required=frozenset(name for name in as_list(schema.get("required")) if isinstance(name, str)),
        values=listed,
        format=schema["format"] if isinstance(schema.get("format"), str) else None,
        limits={name: schema[name] for name in LIMITS if schema.get(name) not in (None, False)},
        items=schema.get("items"),
        additional=additional,
        flags=frozenset(name for name in ("readOnly", "writeOnly", "deprecated") if schema.get(name) is True),
        other=other,
    )
