"""Send IDs inside requests, even if the schema says they are read-only.

A schema shared by responses and requests declares its ID read-only, because the server assigns it. Below the top
level of a request, an ID selects an existing object: an option of a custom field, a rule of an orchestration, a
tag. Without it the server creates a new object and deletes the existing one, so such an ID is not read-only. A
request may omit it to add an object, unless only requests use the schema and it requires the ID. An ID that a schema
requires but does not declare is declared.
"""

from __future__ import annotations

from scripts.normalise.bodies import NEEDED, needed, sent, unwrapped, whole
from scripts.openapi import Schema, Spec, components, copied, endpoints, references, referred, tokens

ID = "id"


def run(spec: Spec) -> Spec:
    result = copied(spec)
    walk = _Walk(result)
    for endpoint in endpoints(result):
        for media in (endpoint.operation.get("requestBody") or {}).get("content", {}).values():
            if "schema" in media:
                walk.visit(unwrapped(result, media["schema"])[2], is_nested=False, is_received=False)
    return result


class _Walk:
    def __init__(self, spec: Spec) -> None:
        self._spec = spec
        self._received = _received(spec)
        self._seen: set[tuple[str, bool]] = set()

    def visit(self, schema: Schema, *, is_nested: bool, is_received: bool) -> None:
        """Make the IDs in a schema writable; `is_received` if responses use it, too."""
        name = referred(schema)
        if name is not None:
            if (name, is_nested) in self._seen:
                return
            self._seen.add((name, is_nested))
            is_received = name in self._received
        inner = whole(self._spec, schema)
        if is_nested and ID in inner.get("required", ()) and "properties" in inner:
            inner["properties"].setdefault(ID, {"type": "string"})
        if is_nested and ID in (inner.get("properties") or {}) and ID not in sent(inner):
            del inner["properties"][ID]["readOnly"]
            if is_received:
                inner[NEEDED] = [field for field in needed(inner) if field != ID]
        children = [*sent(inner).values(), *(inner[key] for key in ("items", "additionalProperties") if key in inner)]
        for child in children:
            if isinstance(child, dict):
                self.visit(child, is_nested=True, is_received=is_received)
        for variant in inner.get("oneOf", ()):
            if not variant.get("readOnly"):
                self.visit(variant, is_nested=is_nested, is_received=is_received)


def _received(spec: Spec) -> set[str]:
    """Return the components that responses use."""
    found: set[str] = set()
    todo = [reference for endpoint in endpoints(spec) for reference in references(endpoint.operation["responses"])]
    while todo:
        name = tokens(todo.pop())[-1]
        if name not in found:
            found.add(name)
            todo += references(components(spec).get(name, {}))
    return found
