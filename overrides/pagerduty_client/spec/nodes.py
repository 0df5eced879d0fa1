"""Nodes of a spec, which may be any JSON: read them safely, and compare their facts."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, cast

Spec = dict[str, Any]

# Prose is not part of the API.
PROSE = frozenset({"description", "summary", "title", "example", "examples", "externalDocs", "xml"})
# Objects whose keys are names chosen by the spec's author, not keywords of OpenAPI.
_NAMED = frozenset({"properties", "patternProperties", "headers", "content", "responses", "callbacks", "mapping"})


# Keywords for which `false` and an empty list state nothing.
_DEFAULTED = frozenset(
    (
        *("parameters", "required", "tags", "deprecated", "nullable", "readOnly", "writeOnly", "uniqueItems"),
        *("exclusiveMinimum", "exclusiveMaximum", "allowEmptyValue", "allowReserved"),
    )
)


def as_dict(value: Any) -> dict[str, Any]:
    """Return the value if it is an object, else an empty one."""
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}


def as_list(value: Any) -> list[Any]:
    """Return the value if it is a list, else an empty one."""
    return [*cast("Iterable[Any]", value)] if isinstance(value, list) else []


def strings(value: Any) -> list[str]:
    """Return the strings of a list."""
    return [one for one in as_list(value) if isinstance(one, str)]


def key_of(value: Any) -> str:
    """Return a string that is the same for equal JSON values."""
    return json.dumps(value, sort_keys=True)


def facts_of(node: Any, *, named: bool = False) -> Any:
    """Return a node without its prose."""
    if isinstance(node, list):
        return [facts_of(value) for value in as_list(node)]
    if not isinstance(node, dict):
        return node
    fields = as_dict(node)
    if "$ref" in fields and not named:
        return {"$ref": fields["$ref"]}
    return {
        name: value
        if name in ("enum", "default") and not named
        else facts_of(value, named=name in _NAMED and not named)
        for name, value in fields.items()
        if named
        or not (
            name in PROSE
            or (name.startswith("x-") and not name.startswith("x-pd-"))
            or (name in _DEFAULTED and (value is False or value == []))
        )
    }
