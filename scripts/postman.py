"""Convert the pinned spec with Postman's converter, and verify that every operation is in the collection.

  python -m scripts.postman      install the converter below .cache/node, convert, compare (make postman)

Without Node.js or npm, it prints a note and does nothing. Exit codes: 0 complete or skipped, 1 an operation is missing.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from scripts import node
from scripts.openapi import Spec, endpoints
from scripts.project import Project

CONVERTER, VERSION = "openapi-to-postmanv2", "6.3.3"


def convert(program: Path, spec: Path, collection: Path) -> dict[str, Any]:
    """Convert a spec to a collection."""
    collection.parent.mkdir(parents=True, exist_ok=True)
    collection.unlink(missing_ok=True)
    _run("node", str(program), "--spec", str(spec), "--output", str(collection), "--options", "folderStrategy=Tags")
    made: dict[str, Any] = json.loads(collection.read_text(encoding="utf-8"))
    return made


def missing(spec: Spec, collection: dict[str, Any]) -> list[str]:
    """Return the operations of a spec that are not in a collection, by method and path."""
    there = set(_requests(collection))
    wanted = {(one.method.upper(), re.sub(r"\{([^}]*)\}", r":\1", one.path)) for one in endpoints(spec)}
    return sorted(f"{method} {path}" for method, path in wanted - there)


def _requests(folder: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for item in folder.get("item", ()):
        if "request" in item:
            request = item["request"]
            yield request["method"], "/" + "/".join(request["url"]["path"])
        else:
            yield from _requests(item)


def _run(*command: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, timeout=600)
    if done.returncode:
        raise RuntimeError(f"{' '.join(command[:3])} … failed:\n{done.stdout[-1000:]}{done.stderr[-1000:]}")


def main(project: Project | None = None) -> int:
    """Convert and compare."""
    project = project or Project.here()
    target = project.cache / "pagerduty.postman.json"
    try:
        program = node.package(project, CONVERTER, VERSION) / "bin" / "openapi2postmanv2.js"
    except node.Unavailable as why:
        print(f"skipped: {why}: Postman's converter needs Node.js and npm")
        return 0
    spec: Spec = json.loads(project.spec.read_text(encoding="utf-8"))
    collection = convert(program, project.spec, target)
    lost = missing(spec, collection)
    for line in lost:
        print(f"  - {line} is not in the collection")
    total = sum(1 for _ in endpoints(spec))
    print(f"{total - len(lost)} of {total} operations in {project.relative(target)}")
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main())
