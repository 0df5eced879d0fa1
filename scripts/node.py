"""Programs from npm, for checks by tools that others wrote: fetched at one version, below .cache/node.

No lock is kept, because a lock would name a registry.
"""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from scripts.project import Project

SECONDS = 300


class Unavailable(Exception):
    """There is no node, or no npm, on this machine."""


def absent() -> str | None:
    """What is missing on this machine, or None."""
    missing = [tool for tool in ("node", "npm") if shutil.which(tool) is None]
    return f"{' and '.join(missing)} not found" if missing else None


def package(project: Project, name: str, version: str) -> Path:
    """The folder of a package, fetched where it is not here yet.

    Raises Unavailable without node, and RuntimeError where npm cannot install it.
    """
    if (why := absent()) is not None:
        raise Unavailable(why)
    # A folder each: npm removes what another call has put beside a package that it is asked for.
    folder = project.cache / "node" / f"{name.replace('/', '-')}-{version}"
    found = folder / "node_modules" / name
    if (found / "package.json").is_file():
        return found
    folder.mkdir(parents=True, exist_ok=True)
    command = ["npm", "install", "--prefix", str(folder), "--no-save", "--no-package-lock", "--ignore-scripts"]
    done = subprocess.run(
        [*command, "--no-audit", "--no-fund", f"{name}@{version}"], capture_output=True, text=True, timeout=SECONDS
    )
    if done.returncode or not (found / "package.json").is_file():
        shutil.rmtree(folder, ignore_errors=True)
        raise RuntimeError(f"npm could not install {name} {version}:\n{done.stderr.strip()[-1000:]}")
    return found
