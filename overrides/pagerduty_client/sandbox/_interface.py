"""The interface that the sandbox speaks: operations and schemas, from the file that is generated with the package."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files
from typing import Any

from pagerduty_rest.operations import OPERATIONS

Schema = dict[str, Any]
_PARAMETER = re.compile(r"\\\{(\w+)\\\}")  # as it is escaped


@dataclass(frozen=True)
class Route:
    """An operation at its place, with what the registry and the document know of it."""

    method: str
    template: str
    document: dict[str, Any]

    @cached_property
    def operation(self) -> Any:
        """The registry's facts."""
        return OPERATIONS[self.document["operationId"]]

    @property
    def id(self) -> str:
        """The operation's id."""
        return str(self.document["operationId"])

    @cached_property
    def parameters(self) -> list[dict[str, Any]]:
        """The parameters, as the document states them."""
        found: list[dict[str, Any]] = self.document.get("parameters", [])
        return found

    @cached_property
    def is_item(self) -> bool:
        """Whether the path ends in an id: it is of one entity, not of a collection."""
        return self.template.endswith("}")

    @cached_property
    def collection(self) -> str:
        """The path of the collection that it is about."""
        return self.template.rpartition("/")[0] if self.is_item else self.template

    @cached_property
    def status(self) -> int:
        """The status of a success."""
        return int(min(self.document["responses"], default="204"))

    @cached_property
    def response(self) -> Schema | None:
        """The schema of a success, or None where it has no JSON."""
        media = self.document["responses"].get(str(self.status), {})
        return next((schema for name, schema in media.items() if "json" in name), None)

    @cached_property
    def wrapper(self) -> str | None:
        """The member of a success that holds the entity."""
        found: str | None = self.document.get("x-wrapper", {}).get(str(self.status))
        return found

    @cached_property
    def body(self) -> Schema | None:
        """The schema of the JSON body, unwrapped."""
        content = (self.document.get("requestBody") or {}).get("content", {})
        return next((value["schema"] for name, value in content.items() if "json" in name), None)

    @cached_property
    def list_key(self) -> str | None:
        """The member of a success that holds the list, where it is one."""
        if self.wrapper is not None or self.response is None or self.method != "GET":
            return None
        if self.operation.pagination is not None:
            key = str(self.operation.pagination.key)
            if not key.startswith("{"):
                return key
        members = interface().members(self.response)
        lists = [name for name, value in members.items() if interface().whole(value).get("type") == "array"]
        # Where the path says which list it is, the document declares them all.
        return lists[0] if len(lists) == 1 or self.operation.pagination is not None else None


class Interface:
    """The document's operations by method and path, and its schemas by class."""

    def __init__(self, content: dict[str, Any]) -> None:
        self.schemas: dict[str, Schema] = content["schemas"]
        self.routes = [Route(*_place(key), value) for key, value in content["operations"].items()]
        self._by_place = {(route.method, route.template): route for route in self.routes}
        # The more of a path is literal, the sooner it is tried: /users/me before /users/{id}.
        self._patterns = sorted(
            ((re.compile(_PARAMETER.sub(r"(?P<\1>[^/]+)", re.escape(route.template))), route) for route in self.routes),
            key=lambda one: (one[1].template.count("{"), -len(one[1].template)),
        )

    def at(self, method: str, template: str) -> Route | None:
        """The operation at a path as the document writes it."""
        return self._by_place.get((method, template))

    def match(self, method: str, path: str) -> tuple[Route, dict[str, str]] | None:
        """The operation of a request, and the parameters in its path."""
        for pattern, route in self._patterns:
            if route.method == method and (found := pattern.fullmatch(path)):
                return route, found.groupdict()
        return None

    def knows(self, path: str) -> bool:
        """Whether any method goes with a path."""
        return any(pattern.fullmatch(path) for pattern, _ in self._patterns)

    def whole(self, schema: Schema) -> Schema:
        """A schema without its references; what stands beside a reference stays."""
        while True:
            if "$ref" in schema:
                schema = self.schemas[schema["$ref"].rpartition("/")[2]]
            elif "allOf" in schema:
                (base,) = schema["allOf"]
                schema = {**self.whole(base), **{key: value for key, value in schema.items() if key != "allOf"}}
            else:
                return schema

    def variants(self, schema: Schema) -> list[Schema]:
        """The schemas of which one holds: a union's, or the one itself."""
        whole = self.whole(schema)
        if "oneOf" not in whole:
            return [whole]
        return [one for variant in whole["oneOf"] for one in self.variants(variant)]

    def members(self, schema: Schema) -> dict[str, Schema]:
        """The members of an object."""
        found: dict[str, Schema] = self.whole(schema).get("properties") or {}
        return found


def _place(key: str) -> tuple[str, str]:
    method, _, template = key.partition(" ")
    return method, template


@cache
def interface() -> Interface:
    """The interface of the installed package."""
    return Interface(json.loads(files("pagerduty_rest").joinpath("interface.json").read_text(encoding="utf-8")))
