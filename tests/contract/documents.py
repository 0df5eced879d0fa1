"""The documents that the server serves.

Corrected: what is pinned, with the project's patches, and with no more of our normal form than an independent server
needs to serve it. Whole: the same with responses that say everything. Upstream's own stands in ../shared.
"""

from __future__ import annotations

from typing import Any

from scripts import patch
from scripts.generate import pinned
from scripts.normalise import deep_references
from scripts.openapi import DanglingReference, Document, Schema, endpoints, map_schemas, resolve, resolved
from scripts.project import Project
from tests.upstream import MIRROR

UPSTREAM = MIRROR / "main" / "reference" / "REST" / "openapiv3.json"
# OpenAPI 3.0 has parameters of these names ignored; Steady demands them, also of a request without a body.
IGNORED = {"accept", "content-type", "authorization"}


def corrected() -> Document:
    """The pinned document with its patches, as a server takes it."""
    document, stale = patch.apply(pinned(Project.here()), patch.load(Project.here().patches))
    patch.require_fresh(stale)
    for endpoint in endpoints(document):
        operation = endpoint.operation
        for holder in (operation, endpoint.path_item):
            holder["parameters"] = [
                one for one in holder.get("parameters", ()) if not _is_ignored(resolved(document, one))
            ]
        # One response is a reference to a request body, which no server follows.
        operation["responses"] = {
            status: resolved(document, response) if "/requestBodies/" in response.get("$ref", "") else response
            for status, response in operation["responses"].items()
        }
    return document


def _is_ignored(parameter: dict[str, Any]) -> bool:
    return parameter["in"] == "header" and parameter["name"].lower() in IGNORED


def whole(document: Document) -> Document:
    """The document with every member required and no `allOf`: Steady makes up only what is required, and only of
    the first part of an `allOf`. Its verdict on requests means nothing then; its responses have something in them.
    """
    document = deep_references.run(document)  # references into an `allOf` would lose their place
    return map_schemas(document, lambda schema: _required(_flat(document, schema, frozenset())))


def _required(schema: Schema) -> Schema:
    names = sorted(name for name, member in schema.get("properties", {}).items() if not member.get("writeOnly"))
    return {**schema, "required": names} if names else schema


def _flat(document: Document, schema: Schema, seen: frozenset[str]) -> Schema:
    """A schema with the parts of its `allOf` laid over each other, the later ones on top."""
    if "allOf" not in schema:
        return schema
    parts = [*schema["allOf"], {key: value for key, value in schema.items() if key != "allOf"}]
    result: Schema = {}
    for part in parts:
        reference = part.get("$ref")
        if reference in seen:
            continue
        try:
            target = resolve(document, reference) if reference else part
        except DanglingReference:
            continue
        flat = _flat(document, target, seen | {reference} if reference else seen)
        properties = {**result.get("properties", {}), **flat.get("properties", {})}
        result = {**result, **flat, **({"properties": properties} if properties else {})}
    return result
