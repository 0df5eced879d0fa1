"""The API that the sandbox serves: operations and schemas, from a file generated with the package."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files
from typing import Any, TypeVar

from pagerduty_client.sandbox._values import child
from pagerduty_rest.operations import OPERATIONS

Schema = dict[str, Any]
T = TypeVar("T")
# A schema that allows anything; it is a single object, because `Interface` caches by identity.
ANY: Schema = {}


@dataclass(frozen=True)
class Route:
    """An operation, from the registry and the spec."""

    method: str
    template: str
    spec: dict[str, Any]

    @cached_property
    def operation(self) -> Any:
        """The registry's view of the operation."""
        return OPERATIONS[self.id]

    @cached_property
    def id(self) -> str:
        """The operation ID."""
        return str(self.spec["operationId"])

    @cached_property
    def parameters(self) -> list[dict[str, Any]]:
        """The parameters in the spec."""
        found: list[dict[str, Any]] = self.spec.get("parameters", [])
        return found

    @cached_property
    def query_parameters(self) -> dict[str, dict[str, Any]]:
        """The query parameters by name."""
        return {one["name"]: one for one in self.parameters if one["in"] == "query"}

    @cached_property
    def window(self) -> dict[str, Any]:
        """The effect of `since` and `until` on the list; empty without these parameters."""
        found: dict[str, Any] = self.query_parameters.get("since", {}).get("x-window") or {}
        return found

    @cached_property
    def is_item(self) -> bool:
        """Whether the path ends in an ID."""
        return self.template.endswith("}")

    @cached_property
    def collection(self) -> str:
        """The path of the operation's collection."""
        return self.template.rpartition("/")[0] if self.is_item else self.template

    @cached_property
    def status(self) -> int:
        """The status of a successful response."""
        responses = self.spec["responses"]
        return 204 if self.method == "DELETE" and "204" in responses else int(min(responses, default="204"))

    @cached_property
    def response(self) -> Schema | None:
        """The schema of a successful response, or None if it has no JSON."""
        return self.response_of(self.status)

    def response_of(self, status: int) -> Schema | None:
        """Return the schema of a status, or None if it has no JSON."""
        media: dict[str, Schema] = self.spec["responses"].get(str(status), {})
        return next((schema for name, schema in media.items() if "json" in name), None)

    @cached_property
    def wrapper(self) -> str | None:
        """The field of a successful response that wraps the entity."""
        found: str | None = self.spec.get("x-wrapper", {}).get(str(self.status))
        fields = interface().fields(self.response or ANY) if self.list_key is None else {}
        alone = [name for name, value in fields.items() if len(fields) == 1 and interface().is_entity(value)]
        sent = [self.body_wrapper] if self.body_wrapper in fields else []
        return found or next(iter(sent + alone), None)

    @cached_property
    def body_wrapper(self) -> str | None:
        """The field of the body that wraps the entity."""
        found: str | None = self.spec.get("x-wrapper", {}).get("body")
        return found

    @cached_property
    def entity(self) -> Schema | None:
        """The schema of the entity in a successful response, or None."""
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
        """The field of a successful response with the list; None if the operation is not a list."""
        if self.spec.get("x-wrapper", {}).get(str(self.status)) or self.response is None or self.method != "GET":
            return None
        pagination = self.operation.pagination
        if pagination is not None and not str(pagination.key).startswith("{"):
            return str(pagination.key)
        fields = interface().fields(self.response)
        lists = [name for name, value in fields.items() if interface().whole(value).get("type") == "array"]
        # If the path names the list, the spec declares all of them.
        return lists[0] if len(lists) == 1 or (lists and pagination is not None) else None


class Interface:
    """The spec's operations by method and path, and its schemas by name."""

    def __init__(self, content: dict[str, Any]) -> None:
        self.schemas: dict[str, Schema] = content["schemas"]
        self.routes: list[Route] = []
        self._by_shape: dict[str, dict[str, Route]] = {}
        self._references: dict[str, Schema] = {}
        self._cached: dict[tuple[str, int], tuple[Schema, Any]] = {}
        for key, value in content["operations"].items():
            method, _, template = key.partition(" ")
            self.routes.append(Route(method, template, value))
            self._by_shape.setdefault(_shape(template), {})[method] = self.routes[-1]

    def at(self, method: str, template: str) -> Route | None:
        """Return the operation at a path template, regardless of parameter names."""
        return self._by_shape.get(_shape(template), {}).get(method)

    def _at(self, path: str) -> Iterator[dict[str, Route]]:
        """Yield the operations of the paths that match, literal steps first: /users/me before /users/{id}."""
        shapes = [""]
        for step in path.split("/")[1:]:
            shapes = [f"{one}/{name}" for one in shapes for name in (step, *(["{}"] if step else []))]
            shapes = [one for one in shapes if one in self._begins]
        for shape in shapes:
            yield self._by_shape.get(shape, {})

    @cached_property
    def _begins(self) -> set[str]:
        """The shapes of all paths, and of their prefixes."""
        found = [shape.split("/") for shape in self._by_shape]
        return {"/".join(steps[: index + 1]) for steps in found for index in range(len(steps))}

    def match(self, method: str, path: str) -> tuple[Route, dict[str, str]] | None:
        """Return the operation of a request, and its path parameters."""
        for routes in self._at(path):
            if method in routes:
                pairs = zip(routes[method].template.split("/"), path.split("/"), strict=True)
                return routes[method], {name[1:-1]: step for name, step in pairs if name.startswith("{")}
        return None

    def methods(self, path: str) -> list[str]:
        """Return the methods of a path."""
        return sorted({method for routes in self._at(path) for method in routes})

    def named(self, name: str) -> Schema:
        """Return a reference to a schema by its name."""
        return self._references.setdefault(name, {"$ref": f"#/components/schemas/{name}"})

    def whole(self, schema: Schema) -> Schema:
        """Resolve the references of a schema; keys next to a reference are kept."""
        return self._once("whole", schema, self._whole)

    def variants(self, schema: Schema) -> list[Schema]:
        """Return the schemas of a union, or the schema itself."""
        return self._once("variants", schema, self._variants)

    def fields(self, schema: Schema) -> dict[str, Schema]:
        """Return the schemas of an object's fields."""
        found: dict[str, Schema] = self.whole(schema).get("properties") or {}
        return found

    def is_entity(self, schema: Schema) -> bool:
        """Return whether a schema describes objects with an ID."""
        return any("id" in self.fields(one) for one in self.variants(schema))

    def constants(self, schema: Schema) -> list[Any]:
        """Return the values of an object's `type`; empty if the schema does not list them."""
        return self.whole(self.fields(schema).get("type", ANY)).get("enum") or []

    def _once(self, what: str, schema: Schema, make: Callable[[Schema], T]) -> T:
        """Return a cached result. The cache keeps the schema, so that its `id()` stays unique."""
        found = self._cached.get((what, id(schema)))
        if found is None:
            found = self._cached[what, id(schema)] = (schema, make(schema))
        result: T = found[1]
        return result

    def _whole(self, schema: Schema) -> Schema:
        while "$ref" in schema:
            schema = self.schemas[schema["$ref"].rpartition("/")[2]]
        if "allOf" not in schema:
            return schema
        (base,) = schema["allOf"]
        return {**self.whole(base), **{key: value for key, value in schema.items() if key != "allOf"}}

    def _variants(self, schema: Schema) -> list[Schema]:
        whole = self.whole(schema)
        return [one for variant in whole.get("oneOf") or () for one in self.variants(variant)] or [whole]


def _shape(template: str) -> str:
    return re.sub(r"\{\w+\}", "{}", template)


@cache
def interface() -> Interface:
    """Return the API of the installed package."""
    return Interface(json.loads(files("pagerduty_rest").joinpath("interface.json").read_text(encoding="utf-8")))
