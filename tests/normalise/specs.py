"""Small OpenAPI specs for the tests of the passes."""

from __future__ import annotations

from typing import Any

from scripts.openapi import Operation, Schema, Spec, pointer_to

STRING: Schema = {"type": "string"}
INTEGER: Schema = {"type": "integer"}


def make_spec(paths: dict[str, Any] | None = None, schemas: dict[str, Schema] | None = None, **components: Any) -> Spec:
    """Return a spec with these paths, schemas and other components."""
    return {"openapi": "3.0.2", "paths": paths or {}, "components": {"schemas": schemas or {}, **components}}


def operation(
    response: Schema | None = None,
    *,
    id: str = "getWidget",
    status: str = "200",
    parameters: list[dict[str, Any]] | None = None,
    body: Schema | None = None,
    **rest: Any,
) -> Operation:
    """Return an operation with one JSON response body (or none), and one request body (or none)."""
    return {
        "operationId": id,
        "parameters": parameters or [],
        **({} if body is None else {"requestBody": {"content": json(body)}}),
        "responses": {status: {"description": "OK", **({} if response is None else {"content": json(response)})}},
        **rest,
    }


def json(schema: Schema) -> dict[str, Any]:
    """Return the content of a JSON body."""
    return {"application/json": {"schema": schema}}


def query(name: str, schema: Schema, **rest: Any) -> dict[str, Any]:
    """Return a query parameter."""
    return {"name": name, "in": "query", "schema": schema, **rest}


def header(name: str, schema: Schema, **rest: Any) -> dict[str, Any]:
    """Return a header parameter."""
    return {"name": name, "in": "header", "schema": schema, **rest}


def ref(*steps: str) -> Schema:
    """Return a reference to a schema, or to a location inside one."""
    return {"$ref": pointer_to("components", "schemas", *steps)}


def entity(required: list[str] | None = None, /, **properties: Schema) -> Schema:
    """Return an object with these fields."""
    return {"type": "object", "properties": properties, **({"required": required} if required else {})}


def constant(*values: str) -> Schema:
    """Return a string with these values."""
    return {"type": "string", "enum": list(values)}


def listed(items: Schema) -> Schema:
    """Return a list of these items."""
    return {"type": "array", "items": items}


def schemas_of(result: Spec) -> dict[str, Schema]:
    """Return the named schemas of a pass's result."""
    named: dict[str, Schema] = result["components"]["schemas"]
    return named
