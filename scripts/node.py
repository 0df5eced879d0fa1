"""Install npm programs at fixed versions in .cache/node, for checks with third-party tools.

There is no lock file, because it would name a registry.
"""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from scripts.project import Project

SECONDS = 300


class Unavailable(Exception):
    """Node.js or npm is not installed."""


def absent() -> str | None:
    """Return what is missing on this machine, or None."""
    missing = [tool for tool in ("node", "npm") if shutil.which(tool) is None]
    return f"{' and '.join(missing)} not found" if missing else None


def package(project: Project, name: str, version: str) -> Path:
    """Return the folder of a package, installed if necessary.

    Raises Unavailable if Node.js is missing, and RuntimeError if npm cannot install the package.
    """
    if (why := absent()) is not None:
        raise Unavailable(why)
    # One folder per package: npm removes packages that another call installed in the same folder.
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
