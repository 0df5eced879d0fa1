"""spec/names.json: what classes were called, so that they are called the same when the document has grown.

An entry is a class with the places that it stands in, and, where several may share it, a digest of its shape. Entries
stay when upstream removes their places: a name is not given to something else.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from scripts.errors import PipelineError
from scripts.naming import Lock
from scripts.openapi import Document

PATH = Path(__file__).resolve().parent.parent / "spec" / "names.json"
# The member of a document in which names go through the pipeline.
NAMES = "x-names"


def load() -> dict[str, Any]:
    """The names that classes were given; none where there is no file yet."""
    found: dict[str, Any] = _content()["classes"]
    return found


def load_methods() -> dict[str, str]:
    """The names that methods were given, `resource.method` by operation ID; none where there is no file yet."""
    found: dict[str, str] = _content()["methods"]
    return found


def _content() -> dict[str, Any]:
    if not PATH.is_file():
        return {"classes": {}, "methods": {}}
    try:
        content: dict[str, Any] = json.loads(PATH.read_text(encoding="utf-8"))
        _read(content["classes"])
        if not all(str(name).count(".") == 1 for name in content["methods"].values()):
            raise ValueError("a method is not written resource.method")
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise PipelineError(f"spec/{PATH.name} cannot be read ({error}): restore it from git") from error
    return content


def of(document: Document) -> Lock:
    """The names that a document brings."""
    return _read(document.get(NAMES) or {})


def put(document: Document, before: Lock, given: Lock) -> None:
    """Let a document have the names of now, and the ones of before that it has no place for any more."""
    places = {**before.places, **given.places}
    shapes = {**before.shapes, **given.shapes}
    entries: dict[str, Any] = {
        name: {"places": [], **({"shape": shape} if shape else {})} for name, shape in shapes.items()
    }
    for place, name in sorted(places.items()):
        entries[name]["places"].append(place)
    document[NAMES] = dict(sorted(entries.items()))


def _read(content: dict[str, Any]) -> Lock:
    lock = Lock()
    for name, entry in content.items():
        lock.shapes[name] = str(entry.get("shape", ""))
        lock.places.update(dict.fromkeys(entry["places"], name))
    return lock
