"""The API that the sandbox serves: operations and schemas, from the file that is generated with the package."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache, cached_property
from importlib.resources import files
from typing import Any, TypeVar

from pagerduty_client.sandbox._values import child
from pagerduty_rest.operations import OPERATIONS

Schema = dict[str, Any]
T = TypeVar("T")
# The schema that anything fits; one object, for the cache of Interface goes by identity.
ANY: Schema = {}


@dataclass(frozen=True)
class Route:
    """An operation, with what the registry and the spec know of it."""

    method: str
    template: str
    spec: dict[str, Any]

    @cached_property
    def operation(self) -> Any:
        """The registry's facts."""
        return OPERATIONS[self.id]

    @cached_property
    def id(self) -> str:
        """The operation's id."""
        return str(self.spec["operationId"])

    @cached_property
    def parameters(self) -> list[dict[str, Any]]:
        """The parameters, as the spec states them."""
        found: list[dict[str, Any]] = self.spec.get("parameters", [])
        return found

    @cached_property
    def query_parameters(self) -> dict[str, dict[str, Any]]:
        """The query parameters by name."""
        return {one["name"]: one for one in self.parameters if one["in"] == "query"}

    @cached_property
    def window(self) -> dict[str, Any] | None:
        """How `since` and `until` bound the list."""
        found: dict[str, Any] | None = self.query_parameters.get("since", {}).get("x-window")
        return found

    @cached_property
    def is_item(self) -> bool:
        """Whether the path ends in an id."""
        return self.template.endswith("}")

    @cached_property
    def collection(self) -> str:
        """The path of the collection that the operation is about."""
        return self.template.rpartition("/")[0] if self.is_item else self.template

    @cached_property
    def status(self) -> int:
        """The status of a success."""
        responses = self.spec["responses"]
        return 204 if self.method == "DELETE" and "204" in responses else int(min(responses, default="204"))

    @cached_property
    def response(self) -> Schema | None:
        """The schema of a success, or None where it has no JSON."""
        return self.response_of(self.status)

    def response_of(self, status: int) -> Schema | None:
        """Return the schema of a status, or None where it has no JSON."""
        media: dict[str, Schema] = self.spec["responses"].get(str(status), {})
        return next((schema for name, schema in media.items() if "json" in name), None)

    @cached_property
    def wrapper(self) -> str | None:
        """The field of a success that holds the entity."""
        found: str | None = self.spec.get("x-wrapper", {}).get(str(self.status))
        if found is None and self.response is not None and self.list_key is None:
            fields = interface().fields(self.response)
            if self.body_wrapper in fields:
                found = self.body_wrapper
            elif len(fields) == 1 and interface().is_entity(next(iter(fields.values()))):
                found = next(iter(fields))
        return found

    @cached_property
    def body_wrapper(self) -> str | None:
        """The field of the body that holds the entity."""
        found: str | None = self.spec.get("x-wrapper", {}).get("body")
        return found

    @cached_property
    def entity(self) -> Schema | None:
        """The schema of the entity that a success holds; None where it holds none."""
        if self.response is None or self.list_key is not None:
            return None
        schema = interface().fields(self.response).get(self.wrapper) if self.wrapper is not None else self.response
        return schema if schema is not None and interface().is_entity(schema) else None

    @cached_property
    def body(self) -> Schema | None:
        """The schema of the JSON body, unwrapped."""
        content = child(self.spec.get("requestBody"), "content")
        return next((value["schema"] for name, value in content.items() if "json" in name), None)

    @cached_property
    def list_key(self) -> str | None:
        """The field of a success that holds the list; None where the operation is not a list."""
        if self.spec.get("x-wrapper", {}).get(str(self.status)) or self.response is None or self.method != "GET":
            return None
        pagination = self.operation.pagination
        if pagination is not None and not str(pagination.key).startswith("{"):
            return str(pagination.key)
        fields = interface().fields(self.response)
        lists = [name for name, value in fields.items() if interface().whole(value).get("type") == "array"]
        # Where the path says which list it is, the spec declares them all.
        return lists[0] if len(lists) == 1 or (lists and pagination is not None) else None


@dataclass
class _Node:
    """A step of the paths: what follows it, and the operations that end there."""

    literal: dict[str, _Node] = field(default_factory=dict[str, "_Node"])
    parameter: _Node | None = None
    routes: dict[str, Route] = field(default_factory=dict[str, Route])

    def child(self, name: str) -> _Node:
        if not name.startswith("{"):
            return self.literal.setdefault(name, _Node())
        self.parameter = self.parameter or _Node()
        return self.parameter

    def find(self, steps: list[str]) -> Iterator[_Node]:
        """Yield the nodes at a path, those with literal steps first: /users/me before /users/{id}."""
        if not steps:
            yield self
            return
        first, rest = steps[0], steps[1:]
        if first in self.literal:
            yield from self.literal[first].find(rest)
        if self.parameter is not None and first:
            yield from self.parameter.find(rest)


class Interface:
    """The spec's operations by method and path, and its schemas by name."""

    def __init__(self, content: dict[str, Any]) -> None:
        self.schemas: dict[str, Schema] = content["schemas"]
        self.routes = [Route(*_place(key), value) for key, value in content["operations"].items()]
        self._by_place = {(route.method, _shape(route.template)): route for route in self.routes}
        self._references: dict[str, Schema] = {}
        self._cached: dict[tuple[str, int], tuple[Schema, Any]] = {}
        self._root = _Node()
        for route in self.routes:
            node = self._root
            for step in route.template.split("/")[1:]:
                node = node.child(step)
            node.routes[route.method] = route

    def at(self, method: str, template: str) -> Route | None:
        """Return the operation at a path as the spec writes it, whatever its parameters are called."""
        return self._by_place.get((method, _shape(template)))

    def match(self, method: str, path: str) -> tuple[Route, dict[str, str]] | None:
        """Return the operation of a request, and its path parameters."""
        steps = path.split("/")[1:]
        for node in self._root.find(steps):
            route = node.routes.get(method)
            if route is not None:
                names = route.template.split("/")[1:]
                return route, {
                    name[1:-1]: step for name, step in zip(names, steps, strict=True) if name.startswith("{")
                }
        return None

    def methods(self, path: str) -> list[str]:
        """Return the methods that a path has operations for."""
        return sorted({method for node in self._root.find(path.split("/")[1:]) for method in node.routes})

    def named(self, name: str) -> Schema:
        """Return a reference to a schema by its name."""
        if name not in self._references:
            self._references[name] = {"$ref": f"#/components/schemas/{name}"}
        return self._references[name]

    def whole(self, schema: Schema) -> Schema:
        """Return a schema without its references; what stands beside a reference stays."""
        return self._once("whole", schema, self._whole)

    def variants(self, schema: Schema) -> list[Schema]:
        """Return the schemas of a union, or the one itself."""
        return self._once("variants", schema, self._variants)

    def fields(self, schema: Schema) -> dict[str, Schema]:
        """Return the schemas of an object's fields."""
        found: dict[str, Schema] = self.whole(schema).get("properties") or {}
        return found

    def is_entity(self, schema: Schema) -> bool:
        """Whether a schema is one of objects with an id."""
        return any("id" in self.fields(one) for one in self.variants(schema))

    def constants(self, schema: Schema) -> list[Any]:
        """Return the values that an object's `type` can have; empty where the schema does not say."""
        return self.whole(self.fields(schema).get("type", ANY)).get("enum") or []

    def _once(self, what: str, schema: Schema, make: Callable[[Schema], T]) -> T:
        """Return a cached result. The cache keeps the schema, so that its id stays its own."""
        found = self._cached.get((what, id(schema)))
        if found is None:
            found = self._cached[what, id(schema)] = (schema, make(schema))
        result: T = found[1]
        return result

    def _whole(self, schema: Schema) -> Schema:
        while True:
            if "$ref" in schema:
                schema = self.schemas[schema["$ref"].rpartition("/")[2]]
            elif "allOf" in schema:
                (base,) = schema["allOf"]
                return {**self.whole(base), **{key: value for key, value in schema.items() if key != "allOf"}}
            else:
                return schema

    def _variants(self, schema: Schema) -> list[Schema]:
        whole = self.whole(schema)
        if "oneOf" not in whole:
            return [whole]
        return [one for variant in whole["oneOf"] for one in self.variants(variant)]


def _shape(template: str) -> str:
    return re.sub(r"\{\w+\}", "{}", template)


def _place(key: str) -> tuple[str, str]:
    method, _, template = key.partition(" ")
    return method, template


@cache
def interface() -> Interface:
    """Return the API of the installed package."""
    return Interface(json.loads(files("pagerduty_rest").joinpath("interface.json").read_text(encoding="utf-8")))
