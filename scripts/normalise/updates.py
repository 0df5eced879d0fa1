"""What an update needs: only the fields that the API insists on, whatever its schema requires.

PUT and PATCH change the fields that a body has and leave the others alone, while the schemas that they share with
POST require what creating needs. So an update whose schema creating uses, too, gets one of its own, without required
fields; `x-update` of an operation, from the patches, says what it needs all the same, and more:

  required      the fields that it needs
  clearable     the fields that null clears
  only_changed  fields that are received but refused when they are sent back unchanged
  replaces      true where it removes what the body leaves out
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
# The schema that a copy for updates was made from.
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
    """Whether requests that have a schema need and clear these fields as it is."""
    fields = schema.get("properties") or {}
    nullable = {name for name, value in fields.items() if value.get("nullable")}
    return "oneOf" in schema or (sorted(needed(schema)) == marks[NEEDED] and {*marks[CLEARABLE]} <= nullable)


def _own(spec: Spec, root: Schema, marks: Schema) -> Schema:
    """The schema as one for updates that need and clear the same fields; of a union, each variant."""
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
    """The operations other than updates whose requests have a component."""
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
