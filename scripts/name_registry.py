"""spec/names.json: the names of classes and methods, so that they do not change when the spec grows.

`methods` has `resource.method` for each operation ID. `classes` has the locations of each class and, if several
locations share it, a digest of its shape. Names stay registered when upstream removes the operation or schema, so
that a name is never reused for something else.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from scripts.class_names import AssignedNames
from scripts.errors import PipelineError
from scripts.spec_file import canonical


def load(path: Path) -> AssignedNames:
    """Read the names from a file; empty if the file does not exist."""
    names = AssignedNames()
    if not path.is_file():
        return names
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        for name, entry in content["classes"].items():
            names.shapes[name] = str(entry.get("shape", ""))
            names.locations.update(dict.fromkeys(entry["places"], name))
        for operation_id, method in content["methods"].items():
            resource, name = method.split(".")
            names.methods[operation_id] = f"{resource}.{name}"
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise PipelineError(f"spec/{path.name} cannot be read ({error}): restore it from git") from error
    return names


def as_json(names: AssignedNames) -> str:
    """Return the file's content for these names."""
    entries: dict[str, Any] = {
        name: {"places": [], **({"shape": shape} if shape else {})} for name, shape in names.shapes.items()
    }
    for location, name in sorted(names.locations.items()):
        entries[name]["places"].append(location)
    return canonical({"classes": entries, "methods": names.methods})
