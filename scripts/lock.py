"""spec/lock.json: where the pinned spec was pulled from, and what was generated from it."""

from __future__ import annotations

import json
from typing import Any

from scripts.errors import PipelineError
from scripts.project import Project
from scripts.spec_file import canonical


def load(project: Project) -> dict[str, Any]:
    """The lock; empty if there is none yet."""
    if not project.lock.is_file():
        return {}
    try:
        content: dict[str, Any] = json.loads(project.lock.read_text(encoding="utf-8"))
    except ValueError as error:
        raise PipelineError(f"spec/lock.json is not JSON ({error}): restore it from git") from error
    parts = content.values() if isinstance(content, dict) else [content]
    if not all(isinstance(part, dict) for part in parts):
        raise PipelineError("spec/lock.json is no object of objects: restore it from git")
    return content


def last_build(project: Project) -> Any:
    """What the last build recorded; `make generate` has nothing to do only while this is unchanged."""
    content = load(project)
    return [content.get(title) for title in ("stages", "counts", "generator")]


def with_build(project: Project, stages: dict[str, str], counts: dict[str, int], generator: dict[str, str]) -> str:
    """The lock's JSON with a build recorded; its source stays."""
    content = load(project)
    stages = {**content.get("stages", {}), **stages}
    return canonical({**content, "stages": stages, "counts": counts, "generator": generator})


def differences(
    project: Project, stages: dict[str, str], counts: dict[str, int], generator: dict[str, str]
) -> list[str]:
    """How the lock differs from a build, a line for each entry."""
    content = load(project)
    found = []
    for title, wanted in (("stages", stages), ("counts", counts), ("generator", generator)):
        for key, value in wanted.items():
            recorded = content.get(title, {}).get(key)
            if recorded != value:
                found.append(f"spec/lock.json: {title}.{key} is {recorded}, but should be {value}")
    return found
