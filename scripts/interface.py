"""Write the normalized operations and schemas into the package, for the sandbox and `spec export`."""

from __future__ import annotations

import json

from scripts.openapi import Endpoint, Schema, Spec, components, endpoints

FILE = "interface.json"


def text(spec: Spec) -> str:
    """Return operations by method and path, and schemas by class, as JSON with one entry per line.

    `responses` has the successful responses of an operation, `errors` all others.
    """
    operations = {
        f"{endpoint.method.upper()} {endpoint.path}": {
            **endpoint.operation,
            "responses": _schemas(endpoint, is_success=True),
            "errors": _schemas(endpoint, is_success=False),
        }
        for endpoint in endpoints(spec)
    }
    parts = []
    for title, entries in (("operations", operations), ("schemas", components(spec))):
        lines = [f"{json.dumps(name)}: {json.dumps(value, sort_keys=True)}" for name, value in sorted(entries.items())]
        parts.append(f"{json.dumps(title)}: {{\n" + ",\n".join(lines) + "\n}")
    return "{" + ",\n".join(parts) + "}\n"


def _schemas(endpoint: Endpoint, *, is_success: bool) -> dict[str, dict[str, Schema]]:
    """Return the schemas of an operation's responses by status and media type."""
    return {
        status: {media: value["schema"] for media, value in response.get("content", {}).items()}
        for status, response in endpoint.operation["responses"].items()
        if status.startswith("2") == is_success
    }
