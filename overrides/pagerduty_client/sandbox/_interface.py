"""The API that the sandbox serves: operations and schemas, from a file generated with the package."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from functools import cache, cached_property
from importlib.resources import files
from typing import Any

from pagerduty_client.sandbox._values import child
from pagerduty_rest.operations import OPERATIONS

_PLAIN: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "array": (),
    "object": (),
}


class Schema:
    """A schema of the spec, with its references resolved; everything else is prepared on first use."""

    def __init__(self, interface: Interface, source: dict[str, Any]) -> None:
        self._interface = interface
        self.source = source
        self.name = _name(source)
        whole = source
        while "$ref" in whole:
            whole = interface.schemas[_name(whole)]
        if "allOf" in whole:
            (base,) = whole["allOf"]
            whole = {**interface.schema(base).whole, **{key: one for key, one in whole.items() if key != "allOf"}}
        self.whole: dict[str, Any] = whole
        self.type: str | None = whole.get("type")
        self.is_nullable = bool(whole.get("nullable"))
        self.has_default = self.is_nullable or "default" in whole or self.type == "array"
        self.required: list[str] = whole.get("required") or []

    @cached_property
    def kind(self) -> str:
        """The name in the format of a `type`: incident_reference."""
        return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", self.name).lower()

    @cached_property
    def variants(self) -> list[Schema]:
        """The schemas of a union, or the schema itself."""
        union = self.whole.get("oneOf")
        return [self] if not union else [one for each in union for one in self._interface.schema(each).variants]

    @cached_property
    def fields(self) -> dict[str, Schema]:
        """The schemas of an object's fields."""
        properties: dict[str, dict[str, Any]] = self.whole.get("properties") or {}
        return {name: self._interface.schema(one) for name, one in properties.items()}

    @cached_property
    def items(self) -> Schema:
        """The schema of an array's items."""
        return self._interface.schema(self.whole.get("items") or {})

    @cached_property
    def is_entity(self) -> bool:
        """Whether the schema describes objects with an ID."""
        return any("id" in one.fields for one in self.variants)

    @cached_property
    def constants(self) -> list[Any]:
        """The values of an object's `type`; empty if the schema does not list them."""
        return self.fields["type"].whole.get("enum") or [] if "type" in self.fields else []

    @cached_property
    def plain(self) -> frozenset[type]:
        """The types of plain values that match, including None."""
        found = {one for each in self.variants for one in _PLAIN.get(str(each.type), (str, int, float, bool))}
        return frozenset(found | {type(None)} if self.is_nullable else found)

    @cached_property
    def values(self) -> frozenset[Any] | None:
        """The plain values that match; None for all of the plain types."""
        if not all("enum" in one.whole for one in self.variants):
            return None
        return frozenset(value for one in self.variants for value in (*one.whole["enum"], None))

    @cached_property
    def objects(self) -> list[Schema]:
        """The variants that are objects."""
        return [one for one in self.variants if one.type == "object"]

    def variant(self, given: Mapping[str, Any]) -> Schema | None:
        """Return the variant of an object: by its type, else the one with most of its fields."""
        if len(self.objects) < 2:
            return self.objects[0] if self.objects else None
        fitting = [one for one in self.objects if given.get("type") in one.constants] or self.objects
        return max(fitting, key=lambda one: len(one.fields.keys() & given.keys()))


class Route:
    """An operation of the spec.

    `response` is the schema of a successful response with JSON, and `entity` the one of the entity in it, which may be
    in a field, `wrapper`. `list_key` is the field with the list, if it is a list.
    """

    def __init__(self, interface: Interface, method: str, template: str, spec: dict[str, Any]) -> None:
        self._interface, self.method, self.template, self.spec = interface, method, template, spec
        self.id = str(spec["operationId"])
        self.is_item = template.endswith("}")
        self.collection = template.rpartition("/")[0] if self.is_item else template
        self.parameters: list[dict[str, Any]] = spec.get("parameters", [])
        self.query_parameters = {one["name"]: one for one in self.parameters if one["in"] == "query"}
        responses, self._wrappers = spec["responses"], spec.get("x-wrapper", {})
        self.status = 204 if method == "DELETE" and "204" in responses else int(min(responses, default="204"))
        self.body_wrapper: str | None = self._wrappers.get("body")

    @cached_property
    def operation(self) -> Any:
        """The operation in the package's registry."""
        return OPERATIONS[self.id]

    @cached_property
    def window(self) -> dict[str, Any]:
        """The effect of `since` and `until` on the list; empty without these parameters."""
        return self.query_parameters.get("since", {}).get("x-window") or {}

    @cached_property
    def body(self) -> Schema | None:
        """The schema of the JSON body, unwrapped."""
        content = child(self.spec.get("requestBody"), "content")
        return self._json({name: one["schema"] for name, one in content.items()})

    @cached_property
    def response(self) -> Schema | None:
        """The schema of a successful response."""
        return self.response_of(self.status)

    def response_of(self, status: int) -> Schema | None:
        """Return the schema of a status, or None if it has no JSON."""
        return self._json(self.spec["responses"].get(str(status), {}))

    def _json(self, media: dict[str, Any]) -> Schema | None:
        return next((self._interface.schema(schema) for name, schema in media.items() if "json" in name), None)

    @cached_property
    def list_key(self) -> str | None:
        """The field of a successful response with the list; None if the operation is not a list."""
        if str(self.status) in self._wrappers or self.response is None or self.method != "GET":
            return None
        pagination = self.operation.pagination
        if pagination is not None and not pagination.key.startswith("{"):
            return str(pagination.key)
        lists = [name for name, one in self.response.fields.items() if one.type == "array"]
        # If the path names the list, the spec declares all of them.
        return lists[0] if len(lists) == 1 or (lists and pagination is not None) else None

    @cached_property
    def wrapper(self) -> str | None:
        """The field of a successful response that wraps the entity."""
        found: str | None = self._wrappers.get(str(self.status))
        if found is None and self.response is not None and self.list_key is None:
            fields = self.response.fields
            alone = next((name for name, one in fields.items() if len(fields) == 1 and one.is_entity), None)
            found = self.body_wrapper if self.body_wrapper in fields else alone
        return found

    @cached_property
    def entity(self) -> Schema | None:
        """The schema of the entity in a successful response, or None."""
        if self.response is None or self.list_key is not None:
            return None
        found = self.response if self.wrapper is None else self.response.fields.get(self.wrapper)
        return found if found is not None and found.is_entity else None


class Interface:
    """The spec's operations by method and path, and its schemas by name."""

    def __init__(self, content: dict[str, Any]) -> None:
        self.schemas: dict[str, dict[str, Any]] = content["schemas"]
        self.routes: list[Route] = []
        self._by_shape: dict[str, dict[str, Route]] = {}
        self._prepared: dict[int | str, Schema] = {}
        for key, value in content["operations"].items():
            method, _, template = key.partition(" ")
            self.routes.append(Route(self, method, template, value))
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

    def schema(self, source: str | dict[str, Any]) -> Schema:
        """Return a schema by its name, or one of the spec; the result keeps it, so that its `id()` stays unique."""
        source = {"$ref": source} if isinstance(source, str) else source
        key = _name(source) or id(source)
        if key not in self._prepared:
            self._prepared[key] = Schema(self, source)
        return self._prepared[key]


def _name(source: dict[str, Any]) -> str:
    return str(source.get("$ref", "")).rpartition("/")[2]


def _shape(template: str) -> str:
    return re.sub(r"\{\w+\}", "{}", template)


@cache
def interface() -> Interface:
    """Return the API of the installed package."""
    return Interface(json.loads(files("pagerduty_rest").joinpath("interface.json").read_text(encoding="utf-8")))
