"""`pagerduty-rest spec export`: write the package's spec as an OpenAPI document for other tools.

The corrected spec is rebuilt from the facts that the package was generated from: patches applied, every object a
named schema, separate ones for responses and requests. Both forms contain facts only, none of upstream's prose.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from http import HTTPStatus
from importlib.resources import files
from pathlib import Path
from typing import Any

from pagerduty_client.spec.nodes import Spec, as_dict, as_list
from pagerduty_client.spec.sources import installed

_SCHEMAS = "#/components/schemas/"
# Vendor extensions that are kept; all others are this project's own.
_VENDOR = "x-pd-"


def register(command: Callable[..., argparse.ArgumentParser]) -> None:
    """Add the subcommand."""
    exporting = command("export", _export, "the spec as an OpenAPI document for other tools")
    form = exporting.add_mutually_exclusive_group()
    form.add_argument(
        "--corrected", action="store_true", help="with patches, in a form that all generators support (default)"
    )
    form.add_argument("--as-pinned", action="store_true", help="the upstream facts, without patches")
    exporting.add_argument("--output", metavar="FILE", help="the output file (default: standard output)")


def _export(given: argparse.Namespace) -> int:
    text = json.dumps(installed().spec if given.as_pinned else corrected(), indent=1, ensure_ascii=False) + "\n"
    if given.output:
        Path(given.output).write_text(text, encoding="utf-8", newline="\n")
    else:
        sys.stdout.write(text)
    return 0


def corrected() -> Spec:
    """Return the corrected spec of the installed package."""
    interface: dict[str, Any] = json.loads(files("pagerduty_rest").joinpath("interface.json").read_text("utf-8"))
    pinned = installed().spec
    paths: dict[str, Any] = {}
    for call, operation in interface["operations"].items():
        method, path = call.split(" ", 1)
        paths.setdefault(path, {})[method.lower()] = _operation(operation)
    schemas = {name: _schema(schema) for name, schema in interface["schemas"].items()}
    kept: dict[str, Any] = {
        key: pinned[key] for key in ("openapi", "info", "servers", "tags", "security") if key in pinned
    }
    components: dict[str, Any] = {"schemas": _with_mappings(schemas)}
    if schemes := as_dict(pinned.get("components")).get("securitySchemes"):
        components["securitySchemes"] = schemes
    return {**kept, "paths": paths, "components": components}


def _operation(facts: dict[str, Any]) -> dict[str, Any]:
    wrapper = facts.get("x-wrapper", {}).get("body")
    result = {key: value for key, value in facts.items() if not key.startswith("x-") or key.startswith(_VENDOR)}
    errors = result.pop("errors")
    result["parameters"] = [_parameter(one) for one in facts["parameters"]] + _headers(facts)
    if "requestBody" in result:
        body = result["requestBody"]
        content = {media: {"schema": _wrapped(value["schema"], wrapper)} for media, value in body["content"].items()}
        result["requestBody"] = {**body, "content": content}
    result["responses"] = {
        status: _response(status, content) for status, content in sorted({**facts["responses"], **errors}.items())
    }
    return result


def _parameter(facts: dict[str, Any]) -> dict[str, Any]:
    kept: dict[str, Any] = {key: value for key, value in facts.items() if not key.startswith("x-")}
    return {**kept, "schema": _schema(facts["schema"])}


def _headers(facts: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the headers that this client sends automatically, and other clients must set."""
    found: list[dict[str, Any]] = []
    schema: dict[str, Any]
    if "x-from" in facts:
        schema = {"type": "string", "format": "email"}
        found.append({"name": "From", "in": "header", "required": facts["x-from"] == "required", "schema": schema})
    if facts.get("x-early-access"):
        schema = {"type": "string", "enum": [facts["x-early-access"]]}
        found.append({"name": "X-EARLY-ACCESS", "in": "header", "required": True, "schema": schema})
    return found


def _wrapped(schema: dict[str, Any], wrapper: str | None) -> dict[str, Any]:
    if wrapper is None:
        return _schema(schema)
    return {"type": "object", "properties": {wrapper: _schema(schema)}, "required": [wrapper]}


def _response(status: str, content: dict[str, Any]) -> dict[str, Any]:
    phrase = HTTPStatus(int(status)).phrase if status.isdecimal() else status
    if not content:
        return {"description": phrase}
    return {"description": phrase, "content": {media: {"schema": _schema(one)} for media, one in content.items()}}


def _schema(schema: dict[str, Any]) -> dict[str, Any]:
    """Return a schema without this project's extensions, with OpenAPI's discriminator."""
    result: dict[str, Any] = {}
    for key, value in schema.items():
        if key == "properties":
            result[key] = {name: _schema(one) for name, one in value.items()}
        elif key in ("items", "additionalProperties", "not") and isinstance(value, dict):
            result[key] = _schema(as_dict(value))
        elif key in ("allOf", "oneOf", "anyOf"):
            result[key] = [_schema(as_dict(one)) for one in value]
        elif key == "x-discriminator":
            result["discriminator"] = {"propertyName": value}
        elif not key.startswith("x-") and not (key == "required" and not value):
            result[key] = value
    return result


def _with_mappings(schemas: dict[str, Any]) -> dict[str, Any]:
    """Return the schemas with discriminators that map values to variants; without those that cannot."""

    def mapped(node: Any) -> Any:
        if isinstance(node, list):
            return [mapped(one) for one in as_list(node)]
        if not isinstance(node, dict):
            return node
        result = {key: mapped(value) for key, value in as_dict(node).items()}
        if "discriminator" in result and "oneOf" in result:
            mapping = _mapping(schemas, result)
            if mapping:
                result["discriminator"]["mapping"] = mapping
            else:
                del result["discriminator"]
        return result

    return {name: mapped(schema) for name, schema in schemas.items()}


def _mapping(schemas: dict[str, Any], union: dict[str, Any]) -> dict[str, str]:
    field = union["discriminator"]["propertyName"]
    found: dict[str, str] = {}
    for variant in union["oneOf"]:
        name = str(variant.get("$ref", "")).removeprefix(_SCHEMAS)
        values = schemas.get(name, {}).get("properties", {}).get(field, {}).get("enum", [])
        if not values:
            return {}
        found |= {str(value): f"{_SCHEMAS}{name}" for value in values}
    return found
