"""Keep the facts of the spec and drop its prose.

The upstream spec has no license for its prose, so no description, summary, example or title is kept. This module
lists the keys that are kept; all others are dropped. List positions do not change, so a JSON pointer into the
upstream spec is also valid in ours.
"""

from __future__ import annotations

from collections.abc import Callable
from http import HTTPStatus
from typing import Any

from scripts.openapi import METHODS, Spec

TITLE = "PagerDuty REST API"

# Vendor extensions of an operation that state facts.
VENDOR = "x-pd-"
SCHEMA = frozenset(
    (
        *("$ref", "type", "format", "enum", "default", "nullable", "readOnly", "writeOnly", "deprecated", "required"),
        *("pattern", "multipleOf", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minLength"),
        *("maxLength", "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties"),
    )
)
PARAMETER = frozenset(
    ("$ref", "name", "in", "required", "deprecated", "allowEmptyValue", "style", "explode", "allowReserved")
)
SECURITY_SCHEME = frozenset(["$ref", "type", "name", "in", "scheme", "bearerFormat", "flows", "openIdConnectUrl"])


def strip_prose(spec: Spec) -> Spec:
    """Return the spec without its prose. A valid OpenAPI spec stays valid."""
    parts = spec.get("components") or {}
    kept: Spec = {
        "openapi": spec["openapi"],
        "info": {"title": TITLE, "version": str((spec.get("info") or {}).get("version", ""))},
        "servers": _servers(spec.get("servers", ())),
        "paths": {path: _path_item(item) for path, item in spec["paths"].items()},
        "components": {
            name: {key: keep(value, key) for key, value in (parts.get(name) or {}).items()}
            for name, keep in _COMPONENTS.items()
            if parts.get(name)
        },
    }
    if spec.get("security"):
        kept["security"] = spec["security"]
    if spec.get("tags"):
        kept["tags"] = [{"name": tag["name"]} for tag in spec["tags"] if "name" in tag]
    return kept


def _path_item(item: dict[str, Any]) -> dict[str, Any]:
    kept: dict[str, Any] = {}
    if item.get("servers"):
        kept["servers"] = _servers(item["servers"])
    if item.get("parameters"):
        kept["parameters"] = [_parameter(parameter) for parameter in item["parameters"]]
    for method in METHODS:
        if isinstance(item.get(method), dict):
            kept[method] = _operation(item[method])
    return kept


def _servers(servers: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the servers, with the allowed values of their URL variables."""
    kept: list[dict[str, Any]] = []
    for server in servers:
        if "url" in server:
            kept.append({"url": server["url"]})
            if server.get("variables"):
                kept[-1]["variables"] = {
                    name: {key: variable[key] for key in ("default", "enum") if key in variable}
                    for name, variable in server["variables"].items()
                }
    return kept


def _operation(operation: dict[str, Any]) -> dict[str, Any]:
    kept = {
        key: value
        for key, value in operation.items()
        if key in ("operationId", "tags", "deprecated", "security") or key.startswith(VENDOR)
    }
    if operation.get("servers"):
        kept["servers"] = _servers(operation["servers"])
    if operation.get("parameters"):
        kept["parameters"] = [_parameter(parameter) for parameter in operation["parameters"]]
    if operation.get("requestBody"):
        kept["requestBody"] = _body(operation["requestBody"])
    if operation.get("callbacks"):
        kept["callbacks"] = {
            name: {url: _path_item(item) for url, item in callback.items()}
            for name, callback in operation["callbacks"].items()
            if "$ref" not in callback
        }
    kept["responses"] = {
        str(status): _response(value, str(status)) for status, value in (operation.get("responses") or {}).items()
    }
    return kept


def _parameter(parameter: dict[str, Any], _: str = "") -> dict[str, Any]:
    kept = {key: value for key, value in parameter.items() if key in PARAMETER}
    if "schema" in parameter:
        kept["schema"] = _schema(parameter["schema"])
    if parameter.get("content"):
        kept["content"] = _content(parameter["content"])
    return kept


def _body(body: dict[str, Any], _: str = "") -> dict[str, Any]:
    if "$ref" in body:
        return {"$ref": body["$ref"]}
    kept: dict[str, Any] = {"content": _content(body.get("content") or {})}
    if body.get("required"):
        kept["required"] = True
    return kept


def _response(response: dict[str, Any], name: str) -> dict[str, Any]:
    if "$ref" in response:
        return {"$ref": response["$ref"]}
    kept: dict[str, Any] = {"description": _phrase(name)}
    if response.get("headers"):
        kept["headers"] = {key: _header(value) for key, value in response["headers"].items()}
    if response.get("content"):
        kept["content"] = _content(response["content"])
    return kept


def _phrase(name: str) -> str:
    """Return a response's description, which OpenAPI requires: the status phrase, or its name."""
    try:
        return HTTPStatus(int(name)).phrase
    except ValueError:
        return name


def _header(header: dict[str, Any], _: str = "") -> dict[str, Any]:
    return {key: value for key, value in _parameter(header).items() if key not in ("name", "in")}


def _content(content: dict[str, Any]) -> dict[str, Any]:
    return {
        media: {"schema": _schema(value["schema"])} if isinstance(value, dict) and "schema" in value else {}
        for media, value in content.items()
    }


def _schema(schema: Any, _: str = "") -> Any:
    if not isinstance(schema, dict):
        return schema
    if "$ref" in schema:
        return {"$ref": schema["$ref"]}
    kept: dict[str, Any] = {key: value for key, value in schema.items() if key in SCHEMA}
    if isinstance(schema.get("properties"), dict):
        kept["properties"] = {name: _schema(value) for name, value in schema["properties"].items()}
    for key in ("allOf", "oneOf", "anyOf"):
        if isinstance(schema.get(key), list):
            kept[key] = [_schema(value) for value in schema[key]]
    for key in ("items", "additionalProperties", "not"):
        if key in schema:
            kept[key] = _schema(schema[key])
    discriminator = schema.get("discriminator")
    if isinstance(discriminator, dict) and "propertyName" in discriminator:
        kept["discriminator"] = {key: discriminator[key] for key in ("propertyName", "mapping") if key in discriminator}
    return kept


def _security_scheme(scheme: dict[str, Any], _: str) -> dict[str, Any]:
    return {key: value for key, value in scheme.items() if key in SECURITY_SCHEME}


_COMPONENTS: dict[str, Callable[[Any, str], Any]] = {
    "schemas": _schema,
    "parameters": _parameter,
    "requestBodies": _body,
    "responses": _response,
    "headers": _header,
    "securitySchemes": _security_scheme,
}
