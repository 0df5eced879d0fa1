"""List the changes of the Python API between two generated packages, including renames by our own rules.

  python -m scripts.api_changes A B   two folders that hold pagerduty_rest, or two git refs of this project

Exit codes: 0 nothing breaks, 1 something does, 2 bad input.
"""

from __future__ import annotations

import argparse
import io
import logging
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

import griffe

from scripts.errors import PipelineError
from scripts.project import PACKAGE, Project


def api_changes(before: Path, after: Path) -> list[str]:
    """Return a line for each change between two folders that breaks code which uses the package.

    The source is read, never imported. Aliases are not resolved: each object is compared in its own module.
    """
    logging.getLogger("griffe").setLevel(logging.ERROR)
    old, new = (_package(folder) for folder in (before, after))
    return sorted({_line(breakage) for breakage in griffe.find_breaking_changes(old, new) if not _private(breakage)})


def _package(folder: Path) -> griffe.Module:
    if not (folder / PACKAGE / "__init__.py").is_file():
        raise PipelineError(f"there is no {PACKAGE} in {folder}")
    loaded = griffe.load(PACKAGE, search_paths=[folder], allow_inspection=False, resolve_aliases=False)
    if not isinstance(loaded, griffe.Module):
        raise PipelineError(f"{folder / PACKAGE} is not a package")
    return loaded


def _private(breakage: griffe.Breakage) -> bool:
    """Return whether only the package itself uses the object: private modules, and values taken from the spec."""
    path = breakage.obj.path
    values = griffe.BreakageKind.ATTRIBUTE_CHANGED_VALUE
    return breakage.kind is values or any(part.startswith("_") for part in path.split("."))


def _line(breakage: griffe.Breakage) -> str:
    """Describe a breakage, with the parameter's name if it concerns one, and with plain values."""
    values = breakage.old_value, breakage.new_value
    parameter = next((f"({one.name})" for one in values if isinstance(one, griffe.Parameter)), "")
    plain = [" ".join(str(one).split())[:120] for one in values if isinstance(one, str | griffe.Expr)]
    return f"{breakage.obj.path}{parameter}: {breakage.kind.value}" + (f" ({' → '.join(plain)})" if plain else "")


def package_folder(project: Project, named: str, room: Path) -> Path:
    """Return a folder that holds the package: the one named, or a checkout of a git ref."""
    for folder in (Path(named), Path(named) / "generated"):
        if (folder / PACKAGE).is_dir():
            return folder
    if named.startswith("-"):
        raise PipelineError(f"{named!r} is neither a folder with {PACKAGE} nor a git ref")
    done = subprocess.run(
        ["git", "archive", "--format=tar", named, "--", f"generated/{PACKAGE}"], cwd=project.root, capture_output=True
    )
    if done.returncode:
        raise PipelineError(f"{named!r} is neither a folder nor a git ref with {PACKAGE}")
    with tarfile.open(fileobj=io.BytesIO(done.stdout)) as archive:
        archive.extractall(room, filter="data")
    return room / "generated"


def main(arguments: list[str] | None = None, project: Project | None = None) -> int:
    project = project or Project.here()
    parser = argparse.ArgumentParser(description="Compare the Python API of two generated packages.")
    parser.add_argument("before", help="a folder that holds pagerduty_rest, or a git ref")
    parser.add_argument("after", help="the newer package: a folder or a git ref")
    given = parser.parse_args(arguments)
    try:
        with tempfile.TemporaryDirectory() as room:
            before = package_folder(project, given.before, Path(room) / "before")
            lines = api_changes(before, package_folder(project, given.after, Path(room) / "after"))
    except (PipelineError, OSError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    print("\n".join(lines) if lines else "no change of the Python API breaks code that uses it")
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main())
