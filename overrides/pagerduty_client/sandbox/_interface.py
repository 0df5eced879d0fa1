"""The API that the sandbox serves: operations and schemas, from a file generated with the package."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, cached_property
from typing import Any

from pagerduty_client.sandbox._values import child, json_file
from pagerduty_rest.operations import OPERATIONS
from pagerduty_runtime.operation import Window

_SPEC = json_file("interface.json", "pagerduty_rest")
# The named schemas.
SCHEMAS: dict[str, dict[str, Any]] = _SPEC["schemas"]
_OPERATIONS: dict[str, dict[str, Any]] = _SPEC["operations"]
# The operations by the shape of their path and by method, and the beginnings of all shapes.
_KEYS: dict[str, dict[str, str]] = {}
for _key in _OPERATIONS:
    _KEYS.setdefault(re.sub(r"\{\w+\}", "{}", _key.partition(" ")[2]), {})[_key.partition(" ")[0]] = _key
_BEGINS = {shape[: one.start()] for shape in _KEYS for one in re.finditer("/|$", shape)}
_PLAIN: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "array": (),
    "object": (),
}
_prepared: dict[int | str, Schema] = {}


class Schema:
    """A schema of the spec, with its references resolved; everything else is prepared on first use."""

    def __init__(self, source: dict[str, Any]) -> None:
        self.source = source
        self.name = _name(source)
        whole = source
        while "$ref" in whole:
            whole = SCHEMAS[_name(whole)]
        if "allOf" in whole:
            (base,) = whole["allOf"]
            whole = {**schema(base).whole, **{key: one for key, one in whole.items() if key != "allOf"}}
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
        return [self] if not union else [one for each in union for one in schema(each).variants]

    @cached_property
    def fields(self) -> dict[str, Schema]:
        """The schemas of an object's fields."""
        properties: dict[str, dict[str, Any]] = self.whole.get("properties") or {}
        return {name: schema(one) for name, one in properties.items()}

    @cached_property
    def items(self) -> Schema:
        """The schema of an array's items."""
        return schema(self.whole.get("items") or {})

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

    def __init__(self, method: str, template: str, spec: dict[str, Any]) -> None:
        self.method, self.template, self._responses = method, template, spec["responses"]
        self.id = str(spec["operationId"])
        self.operation = OPERATIONS[self.id]
        self.window = self.operation.window or Window()
        self.is_item = template.endswith("}")
        self.collection = template.rpartition("/")[0] if self.is_item else template
        self.parameters: list[dict[str, Any]] = spec.get("parameters", [])
        self.query_parameters = {one["name"]: one for one in self.parameters if one["in"] == "query"}
        is_empty = method == "DELETE" and "204" in self._responses
        self.status = 204 if is_empty else int(min(self._responses, default="204"))
        self.response = self.response_of(self.status)
        content = child(spec.get("requestBody"), "content")
        self.body = _json({name: one["schema"] for name, one in content.items()})
        # The field of the body with the entity, and that of a successful response with the entity or the list.
        self.body_wrapper, self.wrapper = self.operation.wrapper, self.operation.unwrap.get(self.status)
        self.list_key: str | None = None
        fields = self.response.fields if self.response is not None else {}
        if method == "GET" and self.wrapper is None:
            self.list_key = self._list_key(fields)
        if self.wrapper is None and self.list_key is None:
            alone = next((name for name, one in fields.items() if len(fields) == 1 and one.is_entity), None)
            self.wrapper = self.body_wrapper if self.body_wrapper in fields else alone

    def response_of(self, status: int) -> Schema | None:
        """Return the schema of a successful response, or None if it has no JSON."""
        return _json(self._responses.get(str(status), {}))

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


def schema(source: str | dict[str, Any]) -> Schema:
    """Return a schema by its name, or one of the spec; the result keeps it, so that its `id()` stays unique."""
    source = {"$ref": source} if isinstance(source, str) else source
    key = _name(source) or id(source)
    if key not in _prepared:
        _prepared[key] = Schema(source)
    return _prepared[key]


@cache
def _route(key: str) -> Route:
    method, _, template = key.partition(" ")
    return Route(method, template, _OPERATIONS[key])


def routes() -> list[Route]:
    """Return all operations."""
    return [_route(key) for key in _OPERATIONS]


def at(method: str, template: str) -> Route | None:
    """Return the operation at a path template, regardless of parameter names."""
    key = _KEYS.get(re.sub(r"\{\w+\}", "{}", template), {}).get(method)
    return None if key is None else _route(key)


def _at(path: str) -> Iterator[dict[str, str]]:
    """Yield the operations of the paths that match, literal steps first: /users/me before /users/{id}."""
    shapes = [""]
    for step in path.split("/")[1:]:
        shapes = [f"{one}/{name}" for one in shapes for name in (step, *(["{}"] if step else []))]
        shapes = [one for one in shapes if one in _BEGINS]
    for shape in shapes:
        yield _KEYS.get(shape, {})


def match(method: str, path: str) -> tuple[Route, dict[str, str]] | None:
    """Return the operation of a request, and its path parameters."""
    for keys in _at(path):
        if method in keys:
            route = _route(keys[method])
            pairs = zip(route.template.split("/"), path.split("/"), strict=True)
            return route, {name[1:-1]: step for name, step in pairs if name.startswith("{")}
    return None


def methods(path: str) -> list[str]:
    """Return the methods of a path."""
    return sorted({method for keys in _at(path) for method in keys})


def _json(media: dict[str, Any]) -> Schema | None:
    return next((schema(one) for name, one in media.items() if "json" in name), None)


def _name(source: dict[str, Any]) -> str:
    return str(source.get("$ref", "")).rpartition("/")[2]
