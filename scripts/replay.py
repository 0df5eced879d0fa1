"""Replay upstream's history: start at an old version, and update to each later one with `make update`.

  python -m scripts.replay --since 2025-08-01 --from FOLDER     a folder laid out like SPEC_BASE, with a refs.txt
  python -m scripts.replay --since 83492805 --from CLONE        a git repository: the commits that changed the spec
  python -m scripts.replay … -- tests/test_package.py           with tests after each step

It works on a copy of this checkout, with patches and words pruned to the first version. After each step, generated
code must be up to date with its spec. Prints a line for each step, and a total; exit code 1 if a step fails.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from scripts import lock
from scripts.errors import PipelineError
from scripts.generate import compare, generate, pinned
from scripts.migrate import migrate
from scripts.progress import log_progress
from scripts.project import Project
from scripts.pull import FILE, fetch_spec, pin
from scripts.update import update

REFS = "refs.txt"
LEFT_OUT = (
    ".git",
    ".venv",
    ".cache",
    "node_modules",
    "__pycache__",
    "site",
    ".mypy_cache",
    ".ruff_cache",
    ".hypothesis",
)


@dataclass(frozen=True, slots=True)
class Version:
    """One upstream version, with the date of its commit, when known."""

    ref: str
    day: str | None


def versions(source: Path, refs: Path | None, since: str, room: Path) -> tuple[list[Version], str]:
    """Return the versions from `since` on, oldest first, and the base URL of their files."""
    found, base = (
        _of_git(source, room) if (source / ".git").exists() or (source / "HEAD").is_file() else _of_folder(source, refs)
    )
    is_day = re.fullmatch(r"\d{4}-\d\d-\d\d", since)
    for index, one in enumerate(found):
        if one.day is not None and one.day >= since if is_day else one.ref.startswith(since):
            return found[index:], base
    raise PipelineError(f"--since {since}: no version of {len(found)} in {source}")


def _of_folder(source: Path, refs: Path | None) -> tuple[list[Version], str]:
    """Return the versions in a mirror, from a file with a ref (or its prefix) and the date of its commit per line."""
    path = refs or source / REFS
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise PipelineError(f"cannot read {path}: {error.strerror}; list the refs in it, oldest first") from error
    folders = sorted(one.name for one in source.iterdir() if (one / FILE).is_file())
    found = []
    for line in text.splitlines():
        words = re.sub(r"#.*", "", line).replace(",", " ").split()
        if words:
            names = [name for name in folders if name == words[0]] or [
                name for name in folders if name.startswith(words[0])
            ]
            if len(names) != 1:
                raise PipelineError(f"{path}: {words[0]!r} names {len(names)} folders in {source}")
            day = re.search(r"\d{4}-\d\d-\d\d", line)
            found.append(Version(names[0], day[0] if day else None))
    return found, source.resolve().as_uri()


def _of_git(source: Path, room: Path) -> tuple[list[Version], str]:
    """Export the commits of a repository that changed the spec as a mirror."""
    listed = _git(source, "log", "--first-parent", "--reverse", "--format=%H %cs", "--", FILE).decode()
    found = []
    for line in listed.splitlines():
        ref, day = line.split()
        path = room / ref / FILE
        path.parent.mkdir(parents=True)
        path.write_bytes(_git(source, "show", f"{ref}:{FILE}"))
        found.append(Version(ref, day))
    return found, room.as_uri()


def _git(source: Path, *arguments: str) -> bytes:
    done = subprocess.run(["git", "-C", str(source), *arguments], capture_output=True)
    if done.returncode:
        raise PipelineError(f"git {arguments[0]} in {source}: {done.stderr.decode(errors='replace').strip()}")
    return done.stdout


def start(project: Project, version: Version, base: str) -> None:
    """Pin the first version, with patches and words pruned to it."""
    before = pinned(project)
    pulled = fetch_spec(version.ref, base, version.day)
    pin(project, pulled, {})
    report = migrate(project, project, before, pulled.facts)
    generate(project)
    log_progress(report.summary())


def replay(project: Project, found: list[Version], base: str, tests: list[str] | None) -> Iterator[str]:
    """Yield a line for each step. Raises PipelineError if one fails."""
    start(project, found[0], base)
    yield f"{_title(found[0])}  {_state(project)}"
    for version in found[1:]:
        begun = time.perf_counter()
        report = update(project, version.ref, base, tests=tests, committed=version.day)
        if differences := compare(project):
            raise PipelineError("\n".join(["generated/ is out of date after the update", *differences[:20]]))
        seconds = time.perf_counter() - begun
        what = "only prose changed" if report is None else report.summary().removeprefix("updated").strip()
        yield f"{_title(version)}  {_state(project)}; {what}; {seconds:.0f} s"


def _title(version: Version) -> str:
    return f"{version.ref[:8]}  {version.day or 'unknown date'}"


def _state(project: Project) -> str:
    counts = lock.load(project)["counts"]
    return f"{counts['operations']} operations, {counts['models']} models, {counts['patches']} patches"


def copy_of(project: Project, folder: Path) -> Project:
    """Copy a checkout without its build products."""
    shutil.copytree(project.root, folder, ignore=shutil.ignore_patterns(*LEFT_OUT), symlinks=True)
    return Project(folder)


def main(arguments: list[str] | None = None, project: Project | None = None) -> int:
    project = project or Project.here()
    parser = argparse.ArgumentParser(description="Replay upstream's history with `make update`.")
    parser.add_argument("--since", required=True, help="the first version: a ref, its prefix, or a date")
    parser.add_argument("--from", dest="source", type=Path, required=True, help="a git repository or a folder")
    parser.add_argument("--refs", type=Path, help=f"the file that lists a folder's refs; defaults to {REFS} in it")
    parser.add_argument("--keep", type=Path, help="keep the copy of the checkout here")
    parser.add_argument("arguments", nargs="*", help="arguments for pytest after each step, after --")
    given = parser.parse_args(arguments)
    steps = 0
    found: list[Version] = []
    with tempfile.TemporaryDirectory(prefix="replay-") as room:
        try:
            found, base = versions(given.source, given.refs, given.since, Path(room) / "mirror")
            copy = copy_of(project, given.keep or Path(room) / "checkout")
            for line in replay(copy, found, base, given.arguments or None):
                print(line, flush=True)
                steps += 1
        except (PipelineError, OSError) as error:
            at = f" at {_title(found[steps])}" if steps < len(found) else ""
            print(f"error{at}: {error}", file=sys.stderr)
            return 1 if steps else 2
    print(f"{steps} of {steps} versions: the first pinned, {steps - 1} update{'' if steps == 2 else 's'}, none failed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
