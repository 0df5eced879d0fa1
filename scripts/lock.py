"""spec/lock.json: the source of the pinned spec, and hashes of what was generated from it."""

from __future__ import annotations

import json
from typing import Any

from scripts.errors import PipelineError
from scripts.project import Project
from scripts.spec_file import canonical


def load(project: Project) -> dict[str, Any]:
    """Read the lock; empty if the file does not exist."""
    if not project.lock.is_file():
        return {}
    try:
        content: dict[str, Any] = json.loads(project.lock.read_text(encoding="utf-8"))
    except ValueError as error:
        raise PipelineError(f"spec/lock.json is not JSON ({error}): restore it from git") from error
    parts = content.values() if isinstance(content, dict) else [content]
    if not all(isinstance(part, dict) for part in parts):
        raise PipelineError("spec/lock.json is not an object of objects: restore it from git")
    return content


def last_build(project: Project) -> Any:
    """Return the last recorded build; `make generate` does nothing while it is unchanged."""
    content = load(project)
    return [content.get(title) for title in ("stages", "counts", "generator")]


def with_build(project: Project, stages: dict[str, str], counts: dict[str, int], generator: dict[str, str]) -> str:
    """Return the lock's JSON with a new build and the same source."""
    content = load(project)
    stages = {**content.get("stages", {}), **stages}
    return canonical({**content, "stages": stages, "counts": counts, "generator": generator})


def differences(
    project: Project, stages: dict[str, str], counts: dict[str, int], generator: dict[str, str]
) -> list[str]:
    """Return how the lock differs from a build, one line for each key."""
    content = load(project)
    found = []
    for title, wanted in (("stages", stages), ("counts", counts), ("generator", generator)):
        for key, value in wanted.items():
            recorded = content.get(title, {}).get(key)
            if recorded != value:
                found.append(f"spec/lock.json: {title}.{key} is {recorded}; expected {value}")
    return found
