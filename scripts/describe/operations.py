"""Facts of an operation that are not its types: its scopes, whether it changes anything, how its result is found."""

from __future__ import annotations

from typing import Any

from scripts.errors import PipelineError
from scripts.openapi import Endpoint

SCOPE = "x-pd-requires-scope"
# What spec/patches/operations.json adds.
READS_ONLY = "x-reads-only"
LOOKUP = "x-lookup"
SAFE_METHODS = frozenset({"get", "head", "options", "trace"})


def tag(operation: dict[str, Any]) -> str:
    """The first tag: the group that upstream lists the operation under."""
    return str((operation.get("tags") or ["default"])[0])


def scopes(operation: dict[str, Any]) -> tuple[str, ...]:
    """The OAuth scopes of which a token needs one."""
    found = operation.get(SCOPE) or ()
    return (found,) if isinstance(found, str) else tuple(found)


def is_read_only(endpoint: Endpoint) -> bool:
    """Whether an operation changes nothing: by its method, its scopes, or a correction of the spec."""
    wanted = scopes(endpoint.operation)
    by_scope = bool(wanted) and all(scope.endswith(".read") for scope in wanted)
    return endpoint.method in SAFE_METHODS or by_scope or bool(endpoint.operation.get(READS_ONLY))


def lookup(endpoint: Endpoint) -> tuple[str, str] | None:
    """The operation and its argument by which what this one created is found again, or None."""
    given = endpoint.operation.get(LOOKUP)
    if given is None:
        return None
    if given.keys() != {"operation", "argument"}:
        raise PipelineError(f"{endpoint.id}: {LOOKUP} takes operation and argument, not {sorted(given)}")
    return given["operation"], given["argument"]
