"""The fields that an update requires, which are fewer than its schema says.

PUT and PATCH change the fields in the body and no others, but share schemas with POST, which require what a creation
needs. An update that shares its schema with a creation gets a copy without required fields. `x-update` of an
operation, from the patches, adds

  required      the fields that it still requires
  clearable     the fields that null clears
  only_changed  fields that are rejected when sent back unchanged
  replaces      true if fields omitted from the body are removed
"""

from __future__ import annotations

from typing import Any

from scripts.normalise.bodies import CLEARABLE, NEEDED, needed, unwrapped, whole
from scripts.openapi import (
    Endpoint,
    Schema,
    Spec,
    components,
    copied,
    endpoints,
    reference_to,
    references,
    referred,
    tokens,
)

UPDATE = "x-update"
# The original schema of a copy for updates.
UPDATES = "x-updates"
METHODS = ("put", "patch")


def run(spec: Spec) -> Spec:
    result = copied(spec)
    uses = _uses(result)
    for endpoint in endpoints(result):
        if endpoint.method in METHODS:
            for media in (endpoint.operation.get("requestBody") or {}).get("content", {}).values():
                if "schema" in media:
                    _relax(result, endpoint, media, uses)
    return result


def _relax(spec: Spec, endpoint: Endpoint, media: dict[str, Any], uses: dict[str, set[str]]) -> None:
    outer, wrapper, root = unwrapped(spec, media["schema"])
    variants = [root, *whole(spec, root).get("oneOf", ())]
    is_shared = any(uses[name] for name in map(referred, variants) if name is not None)
    update = endpoint.operation.get(UPDATE, {} if is_shared else None)
    if update is None:
        return
    marks = {NEEDED: sorted(update.get("required", ())), CLEARABLE: sorted(update.get("clearable", ()))}
    if all(_has(whole(spec, variant), marks) for variant in variants):
        return
    if is_shared:
        root = _own(spec, root, marks)
        media["schema"] = root if wrapper is None else {**outer, "properties": {wrapper: root}}
    for variant in whole(spec, root).get("oneOf") or [root]:
        whole(spec, variant).update(marks)


def _has(schema: Schema, marks: Schema) -> bool:
    """Return whether requests with a schema already require and clear these fields."""
    fields = schema.get("properties") or {}
    nullable = {name for name, value in fields.items() if value.get("nullable")}
    return "oneOf" in schema or (sorted(needed(schema)) == marks[NEEDED] and {*marks[CLEARABLE]} <= nullable)


def _own(spec: Spec, root: Schema, marks: Schema) -> Schema:
    """Return a copy of the schema for updates that require and clear the same fields; of a union, of each variant."""
    name = referred(root)
    schema = copied(whole(spec, root))
    if "oneOf" in schema:
        schema["oneOf"] = [_own(spec, one, marks) for one in schema["oneOf"]]
    if name is None:
        return schema
    schema.update(marks, **{UPDATES: name})
    own = f"{name}Update"
    while components(spec).get(own, schema) != schema:
        own += "Value"
    components(spec)[own] = schema
    return reference_to(own)


def _uses(spec: Spec) -> dict[str, set[str]]:
    """Return the operations other than updates whose requests use a component."""
    found: dict[str, set[str]] = {name: set() for name in components(spec)}
    for endpoint in endpoints(spec):
        if endpoint.method in METHODS:
            continue
        todo = list(references(endpoint.operation.get("requestBody") or {}))
        seen: set[str] = set()
        while todo:
            name = tokens(todo.pop())[-1]
            if name in found and name not in seen:
                seen.add(name)
                found[name].add(endpoint.id)
                todo += references(components(spec)[name])
    return found
