"""Follow upstream: `make update REF=main SPEC_BASE=… ARGS=…`.

Pull, regenerate, test, and write the changelog entry. A failure at any stage leaves spec/, generated/ and the
changelog as they were.

Exit codes: 0 updated, or nothing to do; 1 a stage failed; 2 bad input.
"""

from __future__ import annotations

import argparse
import json
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NoReturn

from scripts import lock, patch, pull
from scripts.api_changes import api_changes
from scripts.errors import PipelineError
from scripts.generate import generate, pinned
from scripts.openapi import Document
from scripts.patch_report import report
from scripts.progress import log_progress
from scripts.project import PACKAGE, Project
from scripts.swap import replace_file, swap_folder

HEADING = "## Unreleased"
# Tests that state numbers of the pinned document: an update changes them, so people look at them, not this command.
MARKER = "not pinned"
# As many changes of the Python API as an entry lists.
MAX_LISTED_CHANGES = 40


class Failed(PipelineError):
    """A stage after the pull failed, so the update was taken back."""


def update(project: Project, ref: str, base: str, arguments: list[str], entry_to: Path | None) -> None:
    """Move the pin, and all that follows from it, or nothing."""
    before, source = pinned(project), lock.load(project).get("source", {})
    with _snapshot(project) as kept:
        pull.pull(project, ref, base)
        after, now = pinned(project), lock.load(project)["source"]
        if before == after and source.get("sha256") == now.get("sha256"):
            kept.restore()
            log_progress("nothing changed upstream: nothing was changed")
            return
        for line in report(after, patch.load(project.patches)):
            log_progress(f"patches    {line}")
        notes = generate(project)
        if before == after:
            log_progress("only upstream's prose changed: the pin has moved, and nothing else")
            return
        _test(project, arguments)
        renames = api_changes(kept.generated, project.generated.parent)
        entry = entry_of(project, before, after, source, now, renames, notes)
        replace_file(project.changelog, with_entry(project.changelog.read_text(encoding="utf-8"), entry))
        if entry_to is not None:
            replace_file(entry_to, entry)
    log_progress("updated    look at git diff, and at the tests with numbers of the pinned document: pytest -m pinned")


def entry_of(
    project: Project,
    before: Document,
    after: Document,
    source: dict[str, Any],
    now: dict[str, Any],
    renames: list[str],
    notes: list[str],
) -> str:
    """The changelog's entry on the way from one pin to another."""
    # Imported here: the client imports the generated package, which an update has to be able to replace.
    from pagerduty_client.spec.changes import next_version
    from pagerduty_client.spec.diff import diff
    from pagerduty_client.spec.report import as_markdown, summary

    result = diff(before, after)
    version = tomllib.loads((project.root / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    # Code may break by a name alone, where the interface did not change.
    bump = "major" if renames and result.bump != "none" else result.bump
    lines = [
        f"### PagerDuty's document: {_name(source)} → {_name(now)}",
        "",
        f"{summary(result)}. Version: {version} → {next_version(version, bump)}.",
        "",
        as_markdown(result).rstrip(),
    ]
    if renames:
        more = [f"- and {len(renames) - MAX_LISTED_CHANGES} more"] if len(renames) > MAX_LISTED_CHANGES else []
        lines += ["", "**Python API**", "", *(f"- `{line}`" for line in renames[:MAX_LISTED_CHANGES]), *more]
    if notes:
        lines += ["", "**Names of methods**", "", *(f"- {note}" for note in notes)]
    return "\n".join(lines) + "\n"


def with_entry(changelog: str, entry: str) -> str:
    """The changelog with an entry under its first heading."""
    head, found, rest = changelog.partition(f"{HEADING}\n")
    if not found:
        raise Failed(f"CHANGELOG.md has no {HEADING!r} to write under")
    return f"{head}{found}\n{entry}\n{rest.lstrip()}"


def _name(source: dict[str, Any]) -> str:
    name = str(source.get("commit") or source.get("ref") or "unknown")
    return f"{name[:8]} ({source.get('pulled', 'unknown date')})"


def _test(project: Project, arguments: list[str]) -> None:
    command = [sys.executable, "-m", "pytest", "-m", MARKER, *arguments]
    log_progress(f"test       pytest {shlex.join(command[3:])}")
    done = subprocess.run(command, cwd=project.root, stdout=sys.stderr)
    if done.returncode:
        raise Failed("the tests fail with the new document")


class Snapshot:
    """Copies of what an update changes."""

    def __init__(self, room: Path, project: Project) -> None:
        self.generated = room / "generated"
        self._folders = [(project.spec.parent, room / "spec")]
        if project.generated.is_dir():
            self._folders.append((project.generated, self.generated / PACKAGE))
        self._changelog, self._text = project.changelog, project.changelog.read_text(encoding="utf-8")
        for folder, copy in self._folders:
            shutil.copytree(folder, copy)

    def restore(self) -> None:
        """Let everything be as it was."""
        for folder, copy in self._folders:
            swap_folder(copy, folder)
        if self._changelog.read_text(encoding="utf-8") != self._text:
            replace_file(self._changelog, self._text)


@contextmanager
def _snapshot(project: Project) -> Iterator[Snapshot]:
    """Keep spec/, generated/ and the changelog; whatever goes wrong, they are put back."""
    project.cache.mkdir(exist_ok=True)
    before = signal.signal(signal.SIGTERM, _stopped)
    room = Path(tempfile.mkdtemp(prefix="update-", dir=project.cache))
    try:
        kept = Snapshot(room, project)
        try:
            yield kept
        except BaseException:
            kept.restore()
            raise
    finally:
        signal.signal(signal.SIGTERM, before)
        shutil.rmtree(room, ignore_errors=True)


def _stopped(signum: int, _: object) -> NoReturn:
    raise SystemExit(128 + signum)


def main(arguments: list[str] | None = None, project: Project | None = None) -> int:
    project = project or Project.here()
    parser = argparse.ArgumentParser(
        description="Follow PagerDuty's OpenAPI document: pull, generate, test, changelog."
    )
    parser.add_argument("--ref", default="main", help="a branch, tag or commit of the upstream repository")
    parser.add_argument(
        "--base", default="", help="where the repository's files are, by ref; a file: address works too"
    )
    parser.add_argument("--entry", type=Path, help="a file that gets the changelog's entry, too")
    parser.add_argument("arguments", nargs="*", help="arguments for pytest, after --")
    given = parser.parse_args(arguments)
    try:
        update(project, given.ref, given.base, given.arguments, given.entry)
    except (Failed, patch.StalePatch) as error:
        print(f"error: {error}\nspec/, generated/ and CHANGELOG.md are as they were", file=sys.stderr)
        return 1
    except (PipelineError, OSError, json.JSONDecodeError) as error:
        print(f"error: {error}\nspec/, generated/ and CHANGELOG.md are as they were", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
