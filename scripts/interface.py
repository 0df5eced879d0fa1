"""The normalised document's operations and schemas as a file of the package: what the sandbox is driven by."""

from __future__ import annotations

import json

from scripts.openapi import Document, components, endpoints

FILE = "interface.json"


def text(document: Document) -> str:
    """Operations by method and path, and schemas by class: JSON, an entry a line; error responses are left out."""
    operations = {
        f"{endpoint.method.upper()} {endpoint.path}": {
            **{key: value for key, value in endpoint.operation.items() if key != "tags"},
            "responses": {
                status: {media: value["schema"] for media, value in response.get("content", {}).items()}
                for status, response in endpoint.operation["responses"].items()
                if status.startswith("2")
            },
        }
        for endpoint in endpoints(document)
    }
    parts = []
    for title, entries in (("operations", operations), ("schemas", components(document))):
        lines = [f"{json.dumps(name)}: {json.dumps(value, sort_keys=True)}" for name, value in sorted(entries.items())]
        parts.append(f"{json.dumps(title)}: {{\n" + ",\n".join(lines) + "\n}")
    return "{" + ",\n".join(parts) + "}\n"
