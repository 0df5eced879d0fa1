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

from scripts import generate, lock, patch, pull
from scripts.api_changes import api_changes
from scripts.errors import PipelineError
from scripts.generate import say
from scripts.openapi import Document
from scripts.patches import report
from scripts.stages import PACKAGE
from scripts.swap import replace_file, swap_folder

HEADING = "## Unreleased"
# Tests that state numbers of the pinned document: an update changes them, so people look at them, not this command.
MARKER = "not pinned"
# As many changes of the Python API as an entry lists.
MOST = 40


class Failed(PipelineError):
    """A stage after the pull failed, so the update was taken back."""


def update(ref: str, base: str, arguments: list[str], entry_to: Path | None) -> None:
    """Move the pin, and all that follows from it, or nothing."""
    changelog = generate.ROOT / "CHANGELOG.md"
    before, source = generate.pinned(), lock.load().get("source", {})
    with _kept(changelog) as kept:
        pull.pull(ref, base)
        after, now = generate.pinned(), lock.load()["source"]
        if before == after and source.get("sha256") == now.get("sha256"):
            kept.restore()
            say("nothing changed upstream: nothing was changed")
            return
        for line in report(after, patch.load(generate.PATCHES)):
            say(f"patches    {line}")
        generate.generate()
        if before == after:
            say("only upstream's prose changed: the pin has moved, and nothing else")
            return
        _test(arguments)
        entry = entry_of(before, after, source, now, api_changes(kept.generated, generate.GENERATED.parent))
        replace_file(changelog, with_entry(changelog.read_text(encoding="utf-8"), entry))
        if entry_to is not None:
            replace_file(entry_to, entry)
    say("updated    look at git diff, and at the tests with numbers of the pinned document: pytest -m pinned")


def entry_of(before: Document, after: Document, source: dict[str, Any], now: dict[str, Any], renames: list[str]) -> str:
    """The changelog's entry on the way from one pin to another."""
    # Imported here: the client imports the generated package, which an update has to be able to replace.
    from pagerduty_client.spec.changes import next_version
    from pagerduty_client.spec.diff import diff
    from pagerduty_client.spec.report import as_markdown, summary

    result = diff(before, after)
    version = tomllib.loads((generate.ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
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
        more = [f"- and {len(renames) - MOST} more"] if len(renames) > MOST else []
        lines += ["", "**Python API**", "", *(f"- `{line}`" for line in renames[:MOST]), *more]
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


def _test(arguments: list[str]) -> None:
    command = [sys.executable, "-m", "pytest", "-m", MARKER, *arguments]
    say(f"test       pytest {shlex.join(command[3:])}")
    done = subprocess.run(command, cwd=generate.ROOT, stdout=sys.stderr)
    if done.returncode:
        raise Failed("the tests fail with the new document")


class _Kept:
    """Copies of what an update changes."""

    def __init__(self, room: Path, changelog: Path) -> None:
        self.generated = room / "generated"
        self._folders = [(generate.SPEC.parent, room / "spec")]
        if generate.GENERATED.is_dir():
            self._folders.append((generate.GENERATED, self.generated / PACKAGE))
        self._changelog, self._text = changelog, changelog.read_text(encoding="utf-8")
        for folder, copy in self._folders:
            shutil.copytree(folder, copy)

    def restore(self) -> None:
        """Let everything be as it was."""
        for folder, copy in self._folders:
            swap_folder(copy, folder)
        if self._changelog.read_text(encoding="utf-8") != self._text:
            replace_file(self._changelog, self._text)


@contextmanager
def _kept(changelog: Path) -> Iterator[_Kept]:
    """Keep spec/, generated/ and the changelog; whatever goes wrong, they are put back."""
    cache = generate.ROOT / ".cache"
    cache.mkdir(exist_ok=True)
    before = signal.signal(signal.SIGTERM, _stopped)
    room = Path(tempfile.mkdtemp(prefix="update-", dir=cache))
    try:
        kept = _Kept(room, changelog)
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


def main(arguments: list[str] | None = None) -> int:
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
        update(given.ref or "main", given.base or pull.BASE, given.arguments, given.entry)
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
