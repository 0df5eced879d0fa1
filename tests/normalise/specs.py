"""Small OpenAPI documents for the tests of the passes."""

from __future__ import annotations

from typing import Any

from scripts.openapi import Operation, Schema, Spec, pointer_to

STRING: Schema = {"type": "string"}
INTEGER: Schema = {"type": "integer"}


def make_spec(paths: dict[str, Any] | None = None, schemas: dict[str, Schema] | None = None, **components: Any) -> Spec:
    """A document with these paths, schemas and other components."""
    return {"openapi": "3.0.2", "paths": paths or {}, "components": {"schemas": schemas or {}, **components}}


def operation(
    answer: Schema | None = None,
    *,
    id: str = "getWidget",
    status: str = "200",
    parameters: list[dict[str, Any]] | None = None,
    body: Schema | None = None,
    **rest: Any,
) -> Operation:
    """An operation that answers with one JSON body (or none), and that takes one (or none)."""
    return {
        "operationId": id,
        "parameters": parameters or [],
        **({} if body is None else {"requestBody": {"content": json(body)}}),
        "responses": {status: {"description": "OK", **({} if answer is None else {"content": json(answer)})}},
        **rest,
    }


def json(schema: Schema) -> dict[str, Any]:
    """The content of a JSON body."""
    return {"application/json": {"schema": schema}}


def query(name: str, schema: Schema, **rest: Any) -> dict[str, Any]:
    """A query parameter."""
    return {"name": name, "in": "query", "schema": schema, **rest}


def header(name: str, schema: Schema, **rest: Any) -> dict[str, Any]:
    """A header parameter."""
    return {"name": name, "in": "header", "schema": schema, **rest}


def ref(*steps: str) -> Schema:
    """A reference to a schema, or to a place inside one."""
    return {"$ref": pointer_to("components", "schemas", *steps)}


def entity(required: list[str] | None = None, /, **properties: Schema) -> Schema:
    """An object with these members."""
    return {"type": "object", "properties": properties, **({"required": required} if required else {})}


def constant(*values: str) -> Schema:
    """A string that is one of these."""
    return {"type": "string", "enum": list(values)}


def listed(items: Schema) -> Schema:
    """A list of these."""
    return {"type": "array", "items": items}


def schemas_of(result: Spec) -> dict[str, Schema]:
    """The named schemas of what a pass gave."""
    named: dict[str, Schema] = result["components"]["schemas"]
    return named
