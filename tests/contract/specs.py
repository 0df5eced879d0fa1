"""The specs that the server serves.

Corrected: the pinned spec with the project's patches, with wrapped bodies, and only the normalization that an
independent server needs. Whole: the same with complete responses. Upstream's own is in ../shared.
"""

from __future__ import annotations

from typing import Any

from scripts import patch
from scripts.generate import pinned
from scripts.normalise import bodies, deep_references
from scripts.openapi import DanglingReference, Schema, Spec, endpoints, map_schemas, resolve, resolved
from scripts.project import Project
from tests.upstream import MIRROR

UPSTREAM = MIRROR / "main" / "reference" / "REST" / "openapiv3.json"
# OpenAPI 3.0 ignores parameters of these names; Steady requires them, even without a body.
IGNORED = {"accept", "content-type", "authorization"}


def corrected() -> Spec:
    """Return the pinned spec with its patches, in a form that a server can use."""
    spec, stale = patch.apply(pinned(Project.here()), patch.load(Project.here().patches))
    patch.require_fresh(stale)
    spec = bodies.run(spec)
    for endpoint in endpoints(spec):
        operation = endpoint.operation
        for holder in (operation, endpoint.path_item):
            holder["parameters"] = [one for one in holder.get("parameters", ()) if not _is_ignored(resolved(spec, one))]
        # One response is a reference to a request body, which no server follows.
        operation["responses"] = {
            status: resolved(spec, response) if "/requestBodies/" in response.get("$ref", "") else response
            for status, response in operation["responses"].items()
        }
    return spec


def _is_ignored(parameter: dict[str, Any]) -> bool:
    return parameter["in"] == "header" and parameter["name"].lower() in IGNORED


def whole(spec: Spec) -> Spec:
    """Return the spec with every field required and no `allOf`: Steady generates only required fields, and only of
    the first part of an `allOf`. Its findings in requests are meaningless then, but its responses have content.
    """
    spec = deep_references.run(spec)  # references into an `allOf` would break
    return map_schemas(spec, lambda schema: _required(_flat(spec, schema, frozenset())))


def _required(schema: Schema) -> Schema:
    names = sorted(name for name, field in schema.get("properties", {}).items() if not field.get("writeOnly"))
    return {**schema, "required": names} if names else schema


def _flat(spec: Spec, schema: Schema, seen: frozenset[str]) -> Schema:
    """Return a schema with the parts of its `allOf` merged, later ones on top."""
    if "allOf" not in schema:
        return schema
    parts = [*schema["allOf"], {key: value for key, value in schema.items() if key != "allOf"}]
    result: Schema = {}
    for part in parts:
        reference = part.get("$ref")
        if reference in seen:
            continue
        try:
            target = resolve(spec, reference) if reference else part
        except DanglingReference:
            continue
        flat = _flat(spec, target, seen | {reference} if reference else seen)
        properties = {**result.get("properties", {}), **flat.get("properties", {})}
        result = {**result, **flat, **({"properties": properties} if properties else {})}
    return result
