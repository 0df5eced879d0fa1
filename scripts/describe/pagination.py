"""The pagination of an operation, read from its parameters and its response."""

from __future__ import annotations

from typing import Any

from scripts.errors import PipelineError
from scripts.identifiers import pascal
from scripts.openapi import Endpoint, Schema, Spec, components, referred

# Request parameters and response fields that identify each kind of pagination, most reliable first.
KINDS: tuple[tuple[str, set[str], set[str]], ...] = (
    ("cursor", {"cursor"}, {"next_cursor"}),
    ("starting_after", {"starting_after"}, {"last"}),
    ("after", {"after"}, set()),
    ("offset", {"offset"}, set()),
    ("starting_after", {"starting_after"}, set()),
    ("limit", {"limit"}, set()),
)


# Extensions that spec/patches/lists.json adds: the kind of pagination, and the time range of a `since` parameter.
KIND = "x-pagination"
WINDOW = "x-window"
WINDOW_FIELDS = ("time", "max_span", "default", "newest_first", "sort", "ignored_with")
# The parameters that select a page.
PAGE_ARGUMENTS = frozenset({"offset", "cursor", "after", "before"})
# The largest page size where the spec does not state one.
PAGE = 100


def page_size(spec: Spec, endpoint: Endpoint) -> int | None:
    """Return the largest page size, or None if the operation has no page size parameter."""
    for parameter in endpoint.operation["parameters"]:
        if parameter["in"] == "query" and parameter["name"] == "limit":
            return _largest(parameter["schema"])
    for media in (endpoint.operation.get("requestBody") or {}).get("content", {}).values():
        if "limit" in _fields(spec, media["schema"]):
            return _largest(_fields(spec, media["schema"])["limit"])
    return None


def _largest(schema: Schema) -> int:
    most = schema.get("maximum")
    default = schema.get("default")
    return most if isinstance(most, int) else max(PAGE, default if isinstance(default, int) else 0)


def pagination(spec: Spec, endpoint: Endpoint) -> tuple[str, str] | None:
    """Return the kind of pagination and the field that holds the items, or None if the operation is not paginated."""
    if KIND in endpoint.operation:
        return endpoint.operation[KIND]["kind"], endpoint.operation[KIND]["key"]
    requested = _requested(spec, endpoint)
    for status, response in endpoint.operation["responses"].items():
        if not status.startswith("2"):
            continue
        for media in response.get("content", {}).values():
            fields = _fields(spec, media["schema"])
            key = _entities(spec, endpoint, fields)
            for kind, request, response_names in KINDS:
                if key is not None and request <= requested and response_names <= fields.keys():
                    return kind, key
    return None


def window(endpoint: Endpoint) -> tuple[tuple[str, Any], ...] | None:
    """Return the arguments of the generated Window for since and until, or None if they do not limit the list."""
    for parameter in endpoint.operation["parameters"]:
        if parameter["in"] == "query" and parameter["name"] == "since" and WINDOW in parameter:
            given = parameter[WINDOW]
            if unknown := given.keys() - set(WINDOW_FIELDS):
                raise PipelineError(f"{endpoint.id}: {WINDOW} has unknown {sorted(unknown)}; use {WINDOW_FIELDS}")
            return tuple((name, _frozen(given[name])) for name in WINDOW_FIELDS if name in given)
    return None


def _frozen(value: Any) -> Any:
    return tuple(_frozen(one) for one in value) if isinstance(value, list) else value


def entities(spec: Spec, endpoint: Endpoint, key: str) -> Schema | None:
    """Return the schema of a page's items; if a path parameter names the list, all its schemas are the same."""
    for status, response in endpoint.operation["responses"].items():
        for media in response.get("content", {}).values():
            fields = _fields(spec, media["schema"])
            lists = fields.values() if key.startswith("{") else [fields.get(key, {}) if key else media["schema"]]
            for one in (_resolved(spec, schema) for schema in lists):
                if status.startswith("2") and isinstance(one.get("items"), dict):
                    items: Schema = one["items"]
                    return items
    return None


def _entities(spec: Spec, endpoint: Endpoint, fields: dict[str, Schema]) -> str | None:
    """Return the only list among a response's fields, or the one named after the operation."""
    lists = [name for name, value in fields.items() if _resolved(spec, value).get("type") == "array"]
    named = [name for name in lists if pascal(name).lower() in endpoint.id.lower()]
    found = lists if len(lists) == 1 else named
    return found[0] if len(found) == 1 else None


def _requested(spec: Spec, endpoint: Endpoint) -> set[str]:
    names = {parameter["name"] for parameter in endpoint.operation["parameters"] if parameter["in"] == "query"}
    for media in (endpoint.operation.get("requestBody") or {}).get("content", {}).values():
        names |= set(_fields(spec, media["schema"]))
    return names


def _resolved(spec: Spec, schema: Schema) -> Schema:
    name = referred(schema)
    return components(spec).get(name, {}) if name is not None else schema


def _fields(spec: Spec, schema: Schema) -> dict[str, Schema]:
    return _resolved(spec, schema).get("properties") or {}
