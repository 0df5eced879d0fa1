"""The API as programs use it: operations by module and method, their arguments and results, models by name."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Any

from pagerduty_client.spec.endpoints import endpoints
from pagerduty_client.spec.identifiers import module_of, snake, spellings
from pagerduty_client.spec.nodes import as_dict, as_list
from pagerduty_client.spec.schemas import SpecReader
from pagerduty_client.spec.shipped import shipped
from pagerduty_client.spec.usage.values import Data, Items, Values
from pagerduty_rest.operations import OPERATIONS

_PAGES = frozenset({"limit", "offset", "total", "more", "next_cursor", "first", "last"})


class Api:
    """The operations and schemas of one spec."""

    def __init__(self, reader: SpecReader) -> None:
        self.reader = reader
        self.operations = {one.id: one for one in endpoints(reader)}
        self.modules = {module_of(one): one for one in self.operations}
        self._nodes: dict[int, dict[str, Any]] = {}
        self._variants: dict[int, list[dict[str, Any]]] = {}
        self._spelled: dict[int, dict[str, str]] = {}
        self._models: dict[str, list[dict[str, Any]]] = {}
        self.methods = {
            (resource, method): operation
            for operation, name in methods().items()
            if operation in self.operations
            for resource, _, method in [name.partition(".")]
        }
        self.resources = {resource for resource, _ in self.methods}

    # --- schemas

    def data(self, node: Any, operation: str | None) -> Data:
        """Return the value described by a schema."""
        schema = self.reader.schema(node)
        self._nodes[id(schema)] = schema
        return Data(id(schema), operation)

    def schema(self, data: Data) -> dict[str, Any]:
        """Return the schema that describes a value."""
        return self._nodes[data.node]

    def variants(self, schema: dict[str, Any]) -> list[dict[str, Any]]:
        """Return a schema and, if it is a union, its variants, alone and combined with what the union states."""
        if id(schema) not in self._variants:
            found = [schema]
            self._variants[id(schema)] = found
            for _, listed in self.reader.flat(schema).unions:
                for one in listed:
                    for node in (self.reader.schema(one), self.reader.with_variant(schema, one)):
                        found += [more for more in self.variants(node) if not any(more is known for known in found)]
        return self._variants[id(schema)]

    def field(self, schema: dict[str, Any], name: str) -> Iterator[tuple[int, str, Any]]:
        """Yield the fields that a name in a program may mean: the schema's `id()`, the field's name, its schema."""
        found: list[tuple[dict[str, Any], str, Any]] = []
        for variant in self.variants(schema):
            flat = self.reader.flat(variant)
            if id(variant) not in self._spelled:
                self._spelled[id(variant)] = {word: wire for wire in flat.fields for word in spellings(wire)}
            wire = self._spelled[id(variant)].get(name)
            if wire is not None:
                found.append((variant, wire, flat.fields[wire]))
        for variant, wire, node in found:
            yield id(variant), wire, node
            if variant is not schema:  # a union is compared with other schemas as one object
                yield id(schema), wire, node

    def items(self, data: Data) -> Values:
        """Return the items of a list."""
        flats = (self.reader.flat(one) for one in self.variants(self.schema(data)))
        return frozenset(self.data(flat.items, data.operation) for flat in flats if flat.items is not None)

    def entries(self, data: Data) -> Values:
        """Return the values of undeclared keys of an object."""
        flats = (self.reader.flat(one) for one in self.variants(self.schema(data)))
        return frozenset(self.data(flat.additional, data.operation) for flat in flats if as_dict(flat.additional))

    # --- operations

    def body(self, operation: str) -> tuple[Any, str | None]:
        """Return the schema of an operation's request body, and the field that wraps the entity in it."""
        holder = self.reader.object(self.operations[operation].operation.get("requestBody"))
        media = as_dict(next(iter(as_dict(holder.get("content")).values()), None))
        node = media.get("schema")
        if operation in OPERATIONS:
            return node, OPERATIONS[operation].wrapper
        fields = self.reader.flat(node).fields
        return node, next(iter(fields)) if len(fields) == 1 else None

    def responses(self, operation: str) -> Iterator[tuple[str, Any]]:
        """Yield the schemas of the successful responses, by status."""
        for status, response in as_dict(self.operations[operation].operation.get("responses")).items():
            if status.startswith("2"):
                content = as_dict(self.reader.object(response).get("content"))
                for media in content.values():
                    yield status, as_dict(media).get("schema")
                    break

    def envelope(self, operation: str) -> Values:
        """Return the complete responses of an operation."""
        return frozenset(self.data(node, operation) for _, node in self.responses(operation))

    def result(self, operation: str) -> Values:
        """Return the result of `sync` and its variants: the entity, or else the envelope."""
        known = OPERATIONS[operation].unwrap.values() if operation in OPERATIONS else None
        found: set[Any] = set()
        for _, node in self.responses(operation):
            fields = self.reader.flat(node).fields
            keys = [key for key in known if key in fields] if known is not None else list(fields)
            found.add(self.data(fields[keys[0]] if len(keys) == 1 else node, operation))
        return frozenset(found)

    def records(self, operation: str) -> Values:
        """Return the items of an operation's list."""
        pagination = OPERATIONS[operation].pagination if operation in OPERATIONS else None
        found: set[Any] = set()
        for _, node in self.responses(operation):
            flat = self.reader.flat(node)
            keys = [key for key in flat.fields if key not in _PAGES]
            if pagination is not None and pagination.key in flat.fields:
                keys = [pagination.key]
            lists = [key for key in keys if self.reader.flat(flat.fields[key]).items is not None]
            for key in lists[:1]:
                found |= self.items(self.data(flat.fields[key], operation))
            if flat.items is not None:
                found.add(self.data(flat.items, operation))
        return frozenset(found)

    def listed(self, operation: str) -> Values:
        """Return the result of a `list…` method."""
        return frozenset({Items(self.records(operation))})

    # --- models

    def model(self, name: str) -> list[dict[str, Any]]:
        """Return the schemas of a class of the package."""
        if name not in self._models:
            self._models[name] = []
            locations = _names().get(name) or [f"response {name}", f"request {name.removesuffix('Input')}"]
            nodes = (self.reader.schema(node) for location in locations for node in self._at(location))
            self._models[name] = list({id(node): node for node in nodes}.values())
        return self._models[name]

    def _at(self, location: str) -> Iterator[Any]:
        """Yield the schemas at a location: `response Incident`, `createUser body`, `Incident.body`, `Page.users[]`."""
        first, _, rest = location.partition(" ")
        if first in ("request", "response"):
            if (name := rest.removeprefix("any ")) in self.reader.schemas:
                yield self.reader.schemas[name]
        elif rest and first in self.operations:
            if rest == "body":
                node, wrapper = self.body(first)
                fields = self.reader.flat(node).fields
                yield node if wrapper is None else fields.get(wrapper, node)
            else:
                yield from (node for status, node in self.responses(first) if status == rest)
        elif "." in location:
            owner, *steps = location.split(".")
            nodes: list[Any] = list(self.model(owner))
            for step in steps:
                name, _, variant = step.replace("[]", "").partition("|")
                found = [node for one in nodes for _, _, node in self.field(self.reader.schema(one), name)]
                nodes = [self._innermost(node) for node in found] if "[]" in step else found
                if variant:
                    nodes = [one for node in nodes for one in self.variants(self.reader.schema(node))[1:]]
            yield from nodes

    def _innermost(self, node: Any) -> Any:
        items = self.reader.flat(node).items
        return node if items is None else items

    def entity(self, name: str) -> list[dict[str, Any]]:
        """Return the schema that a variable is named after: `incident`, `user`."""
        return [schema for schema_name, schema in self.reader.schemas.items() if snake(schema_name) == name]


@cache
def _names() -> dict[str, list[str]]:
    listed = as_dict(as_dict(json.loads(shipped("names.json") or "{}")).get("classes"))
    return {name: [str(location) for location in as_list(as_dict(one).get("places"))] for name, one in listed.items()}


@cache
def methods() -> dict[str, str]:
    """Return `resource.method` by operation ID, if the installed package has resources."""
    file = files("pagerduty_rest") / "methods.json"
    if not file.is_file():
        return {}
    listed = as_dict(as_dict(json.loads(file.read_text(encoding="utf-8"))).get("methods"))
    return {name: str(as_dict(one).get("method")) for name, one in listed.items()}
