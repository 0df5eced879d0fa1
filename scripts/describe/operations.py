"""Properties of an operation besides its types: scopes, whether it only reads, and how to look up its result."""

from __future__ import annotations

from typing import Any

from scripts.errors import PipelineError
from scripts.openapi import Endpoint

SCOPE = "x-pd-requires-scope"
# Extensions that spec/patches/operations.json adds.
READS_ONLY = "x-reads-only"
LOOKUP = "x-lookup"
SAFE_METHODS = frozenset({"get", "head", "options", "trace"})


def tag(operation: dict[str, Any]) -> str:
    """Return the first tag, which is the group that upstream lists the operation under."""
    return str((operation.get("tags") or ["default"])[0])


def scopes(operation: dict[str, Any]) -> tuple[str, ...]:
    """Return the OAuth scopes, any one of which is enough."""
    found = operation.get(SCOPE) or ()
    return (found,) if isinstance(found, str) else tuple(found)


def is_read_only(endpoint: Endpoint) -> bool:
    """Return whether an operation only reads, from its method, its scopes, or a correction of the spec."""
    wanted = scopes(endpoint.operation)
    by_scope = bool(wanted) and all(scope.endswith(".read") for scope in wanted)
    return endpoint.method in SAFE_METHODS or by_scope or bool(endpoint.operation.get(READS_ONLY))


def lookup(endpoint: Endpoint) -> tuple[str, str] | None:
    """Return the operation and the argument that look up what this operation created, or None."""
    given = endpoint.operation.get(LOOKUP)
    if given is None:
        return None
    if given.keys() != {"operation", "argument"}:
        raise PipelineError(f"{endpoint.id}: {LOOKUP} needs `operation` and `argument`, but has {sorted(given)}")
    return given["operation"], given["argument"]
