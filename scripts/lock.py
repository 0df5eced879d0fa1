"""spec/lock.json: what the pinned document was pulled from, and what was made of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from scripts.document import canonical
from scripts.errors import PipelineError

PATH = Path(__file__).resolve().parent.parent / "spec" / "lock.json"


def load() -> dict[str, Any]:
    """The lock; empty where there is none yet."""
    if not PATH.is_file():
        return {}
    try:
        content: dict[str, Any] = json.loads(PATH.read_text(encoding="utf-8"))
    except ValueError as error:
        raise PipelineError(f"spec/lock.json is not JSON ({error}): restore it from git") from error
    parts = content.values() if isinstance(content, dict) else [content]
    if not all(isinstance(part, dict) for part in parts):
        raise PipelineError("spec/lock.json is no object of objects: restore it from git")
    return content


def made() -> Any:
    """What the lock says was made; `make generate` has nothing to do only while it says the same."""
    content = load()
    return [content.get(title) for title in ("stages", "counts", "generator")]


def recorded(stages: dict[str, str], counts: dict[str, int], generator: dict[str, str]) -> str:
    """The lock's text with what was made; where it was pulled from stays."""
    content = load()
    stages = {**content.get("stages", {}), **stages}
    return canonical({**content, "stages": stages, "counts": counts, "generator": generator})


def differences(stages: dict[str, str], counts: dict[str, int], generator: dict[str, str]) -> list[str]:
    """What the lock says otherwise, a line for each entry."""
    content = load()
    found = []
    for title, wanted in (("stages", stages), ("counts", counts), ("generator", generator)):
        for key, value in wanted.items():
            said = content.get(title, {}).get(key)
            if said != value:
                found.append(f"spec/lock.json: {title}.{key} is {said}, but should be {value}")
    return found
