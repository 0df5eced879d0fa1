"""Named schemas as classes: which are received and which are sent, and what distinguishes two shapes.

Request classes omit read-only fields, unless an object has no others; received classes omit write-only
fields.
"""

from __future__ import annotations

import json
from typing import Any

from scripts.normalise.all_of import IDENTIFYING, extended
from scripts.normalise.bodies import needed, sent, unwrapped, whole
from scripts.openapi import (
    Endpoint,
    Schema,
    Spec,
    component_name,
    components,
    copied,
    endpoints,
    reference_to,
    referred,
    subschemas,
)

RESPONSE, REQUEST = "response", "request"
# The keys that make two schemas different types; limits and defaults do not.
TYPING = ("type", "format", "enum", "nullable", "required")


class Schemas:
    """The schemas of a spec, in both directions.

    Attributes:
        source: a copy of the spec in which fields that requests require are writable.
        named: its named schemas.
        used: the named schemas reachable from responses, and from requests.
    """

    def __init__(self, spec: Spec) -> None:
        self.source = copied(spec)
        self.named = components(self.source)
        self.used = {direction: self._reachable(direction) for direction in (RESPONSE, REQUEST)}
        self._send_what_requests_require()
        self.used[REQUEST] = self._reachable(REQUEST)  # writable fields may refer to more schemas

    def _reachable(self, direction: str) -> set[str]:
        found: set[str] = set()
        todo = [schema for endpoint in endpoints(self.source) for schema in bodies(endpoint, direction)]
        if direction == REQUEST:
            todo = [self.unwrapped(schema)[2] for schema in todo]
            for endpoint in endpoints(self.source):
                todo += [parameter["schema"] for parameter in endpoint.operation["parameters"]]
        while todo:
            schema = todo.pop()
            name = referred(schema)
            if name is not None and name in self.named and name not in found:
                found.add(name)
                todo.append(self.named[name])
                if direction == RESPONSE:
                    todo += [reference_to(base) for base in extended(self.source, name) if base in self.named]
            elif name is None:
                todo += self.visible(schema, direction).values()
                todo += variants_of(schema, direction)
                todo += [schema[key] for key in ("items", "additionalProperties") if isinstance(schema.get(key), dict)]
        return found

    def _send_what_requests_require(self) -> None:
        """Make required fields writable in schemas that only requests use."""
        todo = [self.named[name] for name in self.used[REQUEST] - self.used[RESPONSE]]
        todo += [schema for endpoint in endpoints(self.source) for schema in bodies(endpoint, REQUEST)]
        while todo:
            schema = todo.pop()
            if component_name(schema) is None:
                for name in schema.get("required", ()):
                    (schema.get("properties") or {}).get(name, {}).pop("readOnly", None)
                todo += subschemas(schema)

    @staticmethod
    def visible(schema: Schema, direction: str) -> dict[str, Schema]:
        """Return the fields that are sent, or received."""
        if direction == REQUEST:
            return sent(schema)
        properties: dict[str, Schema] = schema.get("properties") or {}
        shown = {name: value for name, value in properties.items() if not value.get("writeOnly")}
        return shown or properties

    def is_class(self, schema: Schema, direction: str) -> bool:
        return schema.get("type") == "object" and bool(self.visible(schema, direction)) and "oneOf" not in schema

    def whole(self, schema: Schema) -> Schema:
        """Resolve a reference to a component."""
        return whole(self.source, schema)

    def unwrapped(self, schema: Schema) -> tuple[Schema, str | None, Schema]:
        """Return the whole schema, with the name and the schema of the one entity that it wraps, or None and itself."""
        return unwrapped(self.source, schema)

    def shape(self, schema: Schema, direction: str) -> str:
        return json.dumps(self._typing(schema, direction), sort_keys=True)

    def _typing(self, schema: Schema, direction: str) -> Any:
        name = referred(schema)
        if name is not None:
            whole = self.named.get(name, {})
            return [
                name if self.is_class(whole, direction) else self._typing_once(whole),
                bool(schema.get("nullable")),
            ]
        kept: dict[str, Any] = {key: schema[key] for key in TYPING if key in schema}
        shown = self.visible(schema, direction)
        if shown:
            kept["properties"] = {name: self._typing(value, direction) for name, value in shown.items()}
            kept["required"] = [name for name in required(schema, direction) if name in shown]
        for key in ("items", "additionalProperties"):
            if isinstance(schema.get(key), dict):
                kept[key] = self._typing(schema[key], direction)
        if "oneOf" in schema:
            kept["oneOf"] = [self._typing(value, direction) for value in variants_of(schema, direction)]
        return kept

    @staticmethod
    def _typing_once(schema: Schema) -> str:
        return json.dumps(schema, sort_keys=True)

    def identifies(self, schema: Schema, direction: str) -> bool:
        shown = self.visible(schema, direction)
        return "id" in shown and shown.keys() <= IDENTIFYING


def bodies(endpoint: Endpoint, direction: str) -> list[Schema]:
    """Return the schemas that an operation sends, or receives."""
    if direction == REQUEST:
        holders = [endpoint.operation.get("requestBody") or {}]
    else:
        holders = list(endpoint.operation["responses"].values())
    return [media["schema"] for holder in holders for media in holder.get("content", {}).values() if "schema" in media]


def required(schema: Schema, direction: str) -> list[str]:
    """Return the fields that an object requires when it is sent, or received."""
    return needed(schema) if direction == REQUEST else list(schema.get("required", ()))


def variants_of(schema: Schema, direction: str) -> list[Schema]:
    """Return a union's variants; requests do not need those marked read-only."""
    variants: list[Schema] = schema.get("oneOf") or []
    return [value for value in variants if direction == RESPONSE or not value.get("readOnly")]
