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
        kind = given.get("type")
        fitting = [one for one in self.objects if kind in one.constants] or self.objects
        return fitting[0] if len(fitting) == 1 else max(fitting, key=lambda one: len(one.fields.keys() & given.keys()))


class Route:
    """An operation of the spec."""

    def __init__(self, interface: Interface, method: str, template: str, spec: dict[str, Any]) -> None:
        self._interface, self.method, self.template, self.spec = interface, method, template, spec
        self.id = str(spec["operationId"])
        self.operation = OPERATIONS[self.id]
        self.is_item = template.endswith("}")
        self.collection = template.rpartition("/")[0] if self.is_item else template
        self.parameters: list[dict[str, Any]] = spec.get("parameters", [])
        self.query_parameters = {one["name"]: one for one in self.parameters if one["in"] == "query"}
        # The effect of `since` and `until` on the list; empty without these parameters.
        self.window: dict[str, Any] = self.query_parameters.get("since", {}).get("x-window") or {}
        responses = spec["responses"]
        self.status = 204 if method == "DELETE" and "204" in responses else int(min(responses, default="204"))
        self.response = self.response_of(self.status)
        # The field of a successful response with the list, if the operation is a list, or with the entity.
        wrappers: dict[str, str] = spec.get("x-wrapper", {})
        fields = self.response.fields if self.response is not None else {}
        is_list = method == "GET" and self.response is not None and str(self.status) not in wrappers
        self.list_key = self._list_key(fields) if is_list else None
        self.body_wrapper = wrappers.get("body")
        self.wrapper = wrappers.get(str(self.status))
        if self.wrapper is None and self.list_key is None:
            alone = next((name for name, one in fields.items() if len(fields) == 1 and one.is_entity), None)
            self.wrapper = self.body_wrapper if self.body_wrapper in fields else alone
        content = child(spec.get("requestBody"), "content")
        self.body = self._json({name: one["schema"] for name, one in content.items()})

    def response_of(self, status: int) -> Schema | None:
        """Return the schema of a successful response, or None if it has no JSON."""
        return self._json(self.spec["responses"].get(str(status), {}))

    def _json(self, media: dict[str, Any]) -> Schema | None:
        return next((self._interface.schema(schema) for name, schema in media.items() if "json" in name), None)

    def _list_key(self, fields: Mapping[str, Schema]) -> str | None:
        pagination = self.operation.pagination
        if pagination is not None and not pagination.key.startswith("{"):
            return pagination.key
        lists = [name for name, one in fields.items() if one.type == "array"]
        # If the path names the list, the spec declares all of them.
        return lists[0] if len(lists) == 1 or (lists and pagination is not None) else None

    @cached_property
    def entity(self) -> Schema | None:
        """The schema of the entity in a successful response, or None."""
        if self.response is None or self.list_key is not None:
            return None
        found = self.response if self.wrapper is None else self.response.fields.get(self.wrapper)
        return found if found is not None and found.is_entity else None


class Interface:
    """The spec's operations by method and path, and its schemas by name; both are prepared on first use."""

    def __init__(self, content: dict[str, Any]) -> None:
        self.schemas: dict[str, dict[str, Any]] = content["schemas"]
        self._operations: dict[str, dict[str, Any]] = content["operations"]
        self._keys: dict[str, dict[str, str]] = {}
        self._routes: dict[str, Route] = {}
        self._prepared: dict[int | str, Schema] = {}
        for key in self._operations:
            method, _, template = key.partition(" ")
            self._keys.setdefault(_shape(template), {})[method] = key
        found = [shape.split("/") for shape in self._keys]
        self._begins = {"/".join(steps[: index + 1]) for steps in found for index in range(len(steps))}

    @property
    def routes(self) -> list[Route]:
        """All operations."""
        return [self._route(key) for key in self._operations]

    def _route(self, key: str) -> Route:
        if key not in self._routes:
            method, _, template = key.partition(" ")
            self._routes[key] = Route(self, method, template, self._operations[key])
        return self._routes[key]

    def at(self, method: str, template: str) -> Route | None:
        """Return the operation at a path template, regardless of parameter names."""
        key = self._keys.get(_shape(template), {}).get(method)
        return None if key is None else self._route(key)

    def _at(self, path: str) -> Iterator[dict[str, str]]:
        """Yield the operations of the paths that match, literal steps first: /users/me before /users/{id}."""
        shapes = [""]
        for step in path.split("/")[1:]:
            shapes = [f"{one}/{name}" for one in shapes for name in (step, *(["{}"] if step else []))]
            shapes = [one for one in shapes if one in self._begins]
        for shape in shapes:
            yield self._keys.get(shape, {})

    def match(self, method: str, path: str) -> tuple[Route, dict[str, str]] | None:
        """Return the operation of a request, and its path parameters."""
        for keys in self._at(path):
            if method in keys:
                route = self._route(keys[method])
                pairs = zip(route.template.split("/"), path.split("/"), strict=True)
                return route, {name[1:-1]: step for name, step in pairs if name.startswith("{")}
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
