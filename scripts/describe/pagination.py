"""How an operation's list goes on, read from its parameters and its response."""

from __future__ import annotations

from typing import Any

from scripts.errors import PipelineError
from scripts.identifiers import pascal
from scripts.openapi import Endpoint, Schema, Spec, components, referred

# The request's and the response's members by which the API's kinds of pagination show, strongest first.
KINDS: tuple[tuple[str, set[str], set[str]], ...] = (
    ("cursor", {"cursor"}, {"next_cursor"}),
    ("starting_after", {"starting_after"}, {"last"}),
    ("after", {"after"}, set()),
    ("offset", {"offset"}, set()),
    ("starting_after", {"starting_after"}, set()),
    ("limit", {"limit"}, set()),
)


# What spec/patches/lists.json adds: on an operation whose kind does not show, and on a `since` parameter.
KIND = "x-pagination"
WINDOW = "x-window"
WINDOW_FIELDS = ("time", "max_span", "default", "newest_first", "sort", "ignored_with")
# The parameters that say which page is asked for.
PLACES = frozenset({"offset", "cursor", "after", "before"})
# The most records a page has where the document does not say it.
PAGE = 100


def page_size(spec: Spec, endpoint: Endpoint) -> int | None:
    """The most records that a page can have, or None where it cannot be chosen."""
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
    """The kind and the member that holds the entities, or None where there is no list to go on with."""
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
    """How since and until bound the list, as arguments of the generated Window; None where they do not."""
    for parameter in endpoint.operation["parameters"]:
        if parameter["in"] == "query" and parameter["name"] == "since" and WINDOW in parameter:
            given = parameter[WINDOW]
            if unknown := given.keys() - set(WINDOW_FIELDS):
                raise PipelineError(f"{endpoint.id}: {WINDOW} has {sorted(unknown)}; it takes {WINDOW_FIELDS}")
            return tuple((name, _frozen(given[name])) for name in WINDOW_FIELDS if name in given)
    return None


def _frozen(value: Any) -> Any:
    return tuple(_frozen(one) for one in value) if isinstance(value, list) else value


def entities(spec: Spec, endpoint: Endpoint, key: str) -> Schema | None:
    """The schema of what a page has a list of; where the path names the list, all that it may be are alike."""
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
    """The one list among the members of a response, or the one that the operation is named for."""
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
