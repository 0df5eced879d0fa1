"""Find the operations that return one list or one entity, from their successful response."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.describe.operations import is_read_only, tag
from scripts.describe.pagination import pagination
from scripts.method_names.paths import Route
from scripts.openapi import Endpoint, Schema, Spec, components, referred

# Pagination fields of a list's envelope.
PAGING = frozenset({"limit", "offset", "more", "total", "next_cursor", "cursor", "last", "first", "order", "order_by"})


def listed(spec: Spec, endpoint: Endpoint) -> str | None:
    """Return the field of the response that holds its only list; empty when the response itself is a list."""
    fields = {name: value for name, value in _fields(spec, endpoint).items() if name not in PAGING}
    lists = [name for name, value in fields.items() if whole(spec, value).get("type") == "array"]
    return lists[0] if len(lists) == 1 else None


def route(spec: Spec, endpoint: Endpoint) -> Route:
    """Return what the name of the operation's method depends on."""
    reads = is_read_only(endpoint)
    is_paginated = reads and pagination(spec, endpoint) is not None
    return Route(
        id=endpoint.id,
        method=endpoint.method,
        path=endpoint.path,
        tag=tag(endpoint.operation),
        returns_list=is_paginated or (reads and listed(spec, endpoint) is not None),
        is_paginated=is_paginated,
        returns_entity=_wraps_entity(spec, endpoint),
    )


def _wraps_entity(spec: Spec, endpoint: Endpoint) -> bool:
    """Return whether the response only wraps one entity."""
    fields = [value for name, value in _fields(spec, endpoint).items() if name not in PAGING]
    return len(fields) == 1 and whole(spec, fields[0]).get("type") != "array"


def whole(spec: Spec, schema: Schema) -> Schema:
    """Resolve a reference to a component."""
    name = referred(schema)
    return components(spec).get(name, {}) if name is not None else schema


def _fields(spec: Spec, endpoint: Endpoint) -> dict[str, Schema]:
    for status, response in sorted(endpoint.operation["responses"].items()):
        if status.startswith("2"):
            for name, media in response.get("content", {}).items():
                if "json" in name:
                    return dict(_schema_fields(spec, media["schema"]))
            return {}
    return {}


def _schema_fields(spec: Spec, schema: Schema) -> Iterator[tuple[str, Schema]]:
    schema = whole(spec, schema)
    if schema.get("type") == "array":
        yield "", schema
    for part in schema.get("oneOf", ())[:1]:
        yield from _schema_fields(spec, part)
    yield from schema.get("properties", {}).items()
