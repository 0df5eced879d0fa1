"""Make every operation self-contained, with its parameters, body and responses inlined.

A path's parameters move to its operations; a reference to a component other than a schema is replaced by
its target, even if that is of the wrong kind (a response that refers to a request body). Callbacks are dropped:
they describe requests that PagerDuty sends, not requests to PagerDuty.
"""

from __future__ import annotations

import re
from typing import Any

from scripts.openapi import Operation, Spec, copied, endpoints, resolved

STATUS = re.compile(r"[1-5](\d\d|XX|xx)|default")
PATH_PARAMETER = re.compile(r"\{([^{}]+)\}")


def run(spec: Spec) -> Spec:
    result = copied(spec)
    for endpoint in endpoints(result):
        operation = endpoint.operation
        operation.pop("callbacks", None)
        operation["parameters"] = _parameters(result, endpoint.path, endpoint.path_item, operation)
        body = _body(result, operation.get("requestBody"))
        operation.pop("requestBody", None)
        if body:
            operation["requestBody"] = body
        operation["responses"] = {
            status.replace("x", "X"): _response(result, status, response)
            for status, response in sorted(operation["responses"].items())
            if STATUS.fullmatch(status)
        }
    for item in result["paths"].values():
        item.pop("parameters", None)
    result["components"] = {"schemas": result.get("components", {}).get("schemas", {})}
    return copied(result)  # from here on, no object is shared


def _parameters(spec: Spec, path: str, item: dict[str, Any], operation: Operation) -> list[dict[str, Any]]:
    found: dict[tuple[str, str], dict[str, Any]] = {}
    for parameter in (*item.get("parameters", ()), *operation.get("parameters", ())):
        parameter = resolved(spec, parameter)
        if {"name", "in"} <= parameter.keys():
            found[parameter["in"], parameter["name"]] = _with_schema(parameter)
    in_path = PATH_PARAMETER.findall(path)
    path_parameters = [
        {**found.get(("path", name), {"schema": {"type": "string"}}), "name": name, "in": "path", "required": True}
        for name in in_path
    ]
    return path_parameters + [parameter for (location, _), parameter in found.items() if location != "path"]


def _with_schema(parameter: dict[str, Any]) -> dict[str, Any]:
    kept = {key: value for key, value in parameter.items() if key != "content"}
    for media in (parameter.get("content") or {}).values():
        kept.setdefault("schema", media.get("schema"))
    if not isinstance(kept.get("schema"), dict) or not kept["schema"]:
        kept["schema"] = {"type": "string"}
    return kept


def _body(spec: Spec, body: Any) -> dict[str, Any] | None:
    if not body:
        return None
    body = resolved(spec, body)
    content = _content(body)
    return {**body, "content": content} if content else None


def _response(spec: Spec, status: str, response: Any) -> dict[str, Any]:
    response = resolved(spec, response)
    kept: dict[str, Any] = {"description": response.get("description", status)}
    if content := _content(response):
        kept["content"] = content
    return kept


def _content(holder: dict[str, Any]) -> dict[str, Any]:
    """Return the media types with a schema; a schema that is not an object allows anything."""
    return {
        media: value if isinstance(value["schema"], dict) else {**value, "schema": {}}
        for media, value in (holder.get("content") or {}).items()
        if "schema" in value
    }
