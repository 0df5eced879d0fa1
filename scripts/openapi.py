"""Read and rewrite OpenAPI 3.0 specs: functions that all stages share.

A spec is plain JSON (dicts and lists). Functions are pure unless their name says otherwise.
"""

from __future__ import annotations

import marshal
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any
from urllib.parse import unquote

Spec = dict[str, Any]
Schema = dict[str, Any]
Operation = dict[str, Any]

METHODS = ("get", "post", "put", "patch", "delete", "options", "head", "trace")
COMBINERS = ("allOf", "oneOf", "anyOf")
# Keys next to an `allOf` that are more than annotations.
CONSTRAINTS = frozenset({"properties", "oneOf", "anyOf", "required", "enum", "items", "additionalProperties"})
SCHEMAS = "#/components/schemas/"


class DanglingReference(LookupError):
    """The target of a `$ref` does not exist."""


@dataclass(frozen=True, slots=True)
class Endpoint:
    """One operation of a spec, with its path and method."""

    path: str
    method: str
    operation: Operation
    path_item: dict[str, Any]

    @property
    def id(self) -> str:
        return str(self.operation.get("operationId", ""))

    @property
    def label(self) -> str:
        return f"{self.method.upper()} {self.path}"


def copied(spec: Spec) -> Spec:
    """Copy JSON without sharing any object; marshal is ten times as fast as copy.deepcopy."""
    result: Spec = marshal.loads(marshal.dumps(spec, 2))  # noqa: S302  # later formats keep shared objects shared
    return result


def endpoints(spec: Spec) -> Iterator[Endpoint]:
    """Yield all operations, ordered by path and method."""
    for path, item in sorted(spec.get("paths", {}).items()):
        for method in METHODS:
            operation = item.get(method)
            if isinstance(operation, dict):
                yield Endpoint(path, method, operation, item)


def components(spec: Spec) -> dict[str, Schema]:
    """Return the named schemas of the spec (the original dict)."""
    schemas: dict[str, Schema] = spec.setdefault("components", {}).setdefault("schemas", {})
    return schemas


def tokens(pointer: str) -> list[str]:
    """Return the decoded steps of a local JSON pointer (`#/a/b~1c/%7Bid%7D` → `["a", "b/c", "{id}"]`)."""
    if not pointer.startswith("#/"):
        raise DanglingReference(pointer)
    decoded = (unquote(token) if "%" in token else token for token in pointer[2:].split("/"))
    return [token.replace("~1", "/").replace("~0", "~") for token in decoded]


def pointer_to(*steps: str | int) -> str:
    """Return the local JSON pointer with these steps."""
    return "#/" + "/".join(str(step).replace("%", "%25").replace("~", "~0").replace("/", "~1") for step in steps)


def resolve(spec: Spec, pointer: str) -> Any:
    """Return the target of a pointer. References on the way, and at the end, are followed.

    Raises DanglingReference if the target does not exist, or if references form a circle.
    """
    return _resolve(spec, pointer, frozenset())


def _resolve(spec: Spec, pointer: str, seen: frozenset[str]) -> Any:
    if pointer in seen:
        raise DanglingReference(pointer)
    seen |= {pointer}
    node: Any = spec
    for token in tokens(pointer):
        node = _follow(spec, node, seen)
        if isinstance(node, dict) and token in node:
            node = node[token]
        elif isinstance(node, list) and token.isdecimal() and int(token) < len(node):
            node = node[int(token)]
        else:
            raise DanglingReference(pointer)
    return _follow(spec, node, seen)


def _follow(spec: Spec, node: Any, seen: frozenset[str]) -> Any:
    if isinstance(node, dict) and isinstance(node.get("$ref"), str):
        return _resolve(spec, node["$ref"], seen)
    return node


def resolved(spec: Spec, node: Any) -> Any:
    """Return the node, or the target of its `$ref`."""
    return _follow(spec, node, frozenset())


def component_name(schema: Any) -> str | None:
    """Return the name of the component schema if this schema is a plain reference to one."""
    reference = schema.get("$ref") if isinstance(schema, dict) else None
    return _component(reference) if isinstance(reference, str) else None


@cache
def _component(reference: str) -> str | None:
    is_plain = reference.startswith(SCHEMAS) and "/" not in reference[len(SCHEMAS) :]
    return tokens(reference)[-1] if is_plain else None


def reference_to(name: str) -> Schema:
    """Return a reference to a named schema."""
    return {"$ref": pointer_to("components", "schemas", name)}


def referred(schema: Schema) -> str | None:
    """Return the component of a schema that is a plain reference, or one that `allOf` wraps to annotate it."""
    name = component_name(schema)
    parts = schema.get("allOf")
    if name is None and isinstance(parts, list) and len(parts) == 1 and not schema.keys() & CONSTRAINTS:
        name = component_name(parts[0])
    return name


def annotated(reference: Schema, annotations: Schema) -> Schema:
    """Return a reference with annotations; OpenAPI 3.0 ignores keys next to `$ref`."""
    return {**annotations, "allOf": [reference]} if annotations else reference


def references(node: Any) -> Iterator[str]:
    """Yield every `$ref` below a node."""
    if isinstance(node, dict):
        reference = node.get("$ref")
        if isinstance(reference, str):
            yield reference
        for value in node.values():
            yield from references(value)
    elif isinstance(node, list):
        for value in node:
            yield from references(value)


def subschemas(schema: Schema) -> Iterator[Schema]:
    """Yield the direct subschemas of a schema."""
    yield from (schema.get("properties") or {}).values()
    for key in COMBINERS:
        yield from schema.get(key) or ()
    for key in ("items", "additionalProperties", "not"):
        if isinstance(schema.get(key), dict):
            yield schema[key]


def map_schema(schema: Any, change: Callable[[Schema], Schema]) -> Any:
    """Return a copy of a schema with `change` applied to every schema, innermost first."""
    if not isinstance(schema, dict):
        return schema
    result = dict(schema)
    if isinstance(result.get("properties"), dict):
        result["properties"] = {name: map_schema(value, change) for name, value in result["properties"].items()}
    for key in COMBINERS:
        if isinstance(result.get(key), list):
            result[key] = [map_schema(value, change) for value in result[key]]
    for key in ("items", "additionalProperties", "not"):
        if isinstance(result.get(key), dict):
            result[key] = map_schema(result[key], change)
    return change(result)


def schema_slots(spec: Spec) -> Iterator[tuple[Any, Any]]:
    """Yield the location of every top-level schema, as (container, key)."""
    parts = spec.get("components", {})
    for name in parts.get("schemas", {}):
        yield parts["schemas"], name
    for parameter in parts.get("parameters", {}).values():
        yield from _slot(parameter)
    for body in (*parts.get("requestBodies", {}).values(), *parts.get("responses", {}).values()):
        yield from _content_slots(body)
    for item in spec.get("paths", {}).values():
        for parameter in item.get("parameters", ()):
            yield from _slot(parameter)
    for endpoint in endpoints(spec):
        for parameter in endpoint.operation.get("parameters", ()):
            yield from _slot(parameter)
        yield from _content_slots(endpoint.operation.get("requestBody") or {})
        for response in endpoint.operation.get("responses", {}).values():
            yield from _content_slots(response)


def _slot(holder: Any) -> Iterator[tuple[Any, Any]]:
    if isinstance(holder, dict) and isinstance(holder.get("schema"), dict):
        yield holder, "schema"


def _content_slots(holder: Any) -> Iterator[tuple[Any, Any]]:
    for media in (holder.get("content") or {}).values():
        yield from _slot(media)


def map_schemas(spec: Spec, change: Callable[[Schema], Schema]) -> Spec:
    """Return a copy of the spec with `change` applied to every schema, innermost first."""
    result = copied(spec)
    for container, key in list(schema_slots(result)):
        container[key] = map_schema(container[key], change)
    return result
