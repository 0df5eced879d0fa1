"""Update to an upstream spec: `make update REF=main SPEC_BASE=… ARGS=…`; `make update PLAN=1` prints the plan.

Pull, adapt patches, names and words, generate, test, and write the changelog entry and the report. All of it
happens on a draft, which replaces the project's files when it is complete. A failure at any stage leaves spec/,
generated/ and the changelog unchanged.

Exit codes: 0 updated, planned, or nothing to do; 1 a stage failed; 2 bad input.
"""

from __future__ import annotations

import argparse
import json
import os
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

from scripts import lock
from scripts.changelog import entry_of, with_entry
from scripts.errors import PipelineError
from scripts.generate import generate, pinned
from scripts.migrate import migrate
from scripts.progress import log_progress
from scripts.project import Project
from scripts.pull import fetch_spec, pin
from scripts.swap import replace_file, swap_folder
from scripts.update_report import Report

# Files that a draft needs besides spec/.
TOP_LEVEL = ("CHANGELOG.md", "pyproject.toml")


class Failed(PipelineError):
    """A stage after the pull failed, so nothing was changed."""


def update(
    project: Project,
    ref: str,
    base: str,
    *,
    tests: list[str] | None,
    report_to: Path | None = None,
    plan: bool = False,
    committed: str | None = None,
) -> Report | None:
    """Update the pin and everything derived from it; return the report, or None if only prose changed.

    Args:
        tests: arguments for pytest; None skips the tests.
        report_to: an additional file for the report.
        plan: whether to leave the project unchanged.
        committed: the date of the upstream commit, if already known.
    """
    with _draft(project) as draft:
        before, source = pinned(project), lock.load(project).get("source", {})
        pulled = fetch_spec(ref, base, committed)
        pin(draft, pulled, {})
        after, now = pulled.facts, lock.load(draft)["source"]
        if before == after:
            if source.get("sha256") == now.get("sha256"):
                log_progress("no upstream change: nothing to do")
            elif plan:
                log_progress("only upstream's prose changed: the pin would move, and nothing else")
            else:
                pin(project, pulled, lock.load(project)["stages"])
                log_progress("only upstream's prose changed: the pin has moved, and nothing else")
            return None
        try:
            report = migrate(project, draft, before, after)
            report.names = generate(draft)
            report.entry = entry_of(project, draft, before, after)
            replace_file(draft.changelog, with_entry(draft.changelog.read_text(encoding="utf-8"), report.entry))
        except PipelineError as error:
            raise Failed(str(error)) from error
        text = report.as_markdown(source, now)
        if report_to is not None:
            replace_file(report_to, text)
        if plan:
            print(text)
            return report
        replace_file(draft.spec.parent / "updates" / report.file_name(now), text)
        with _in_place(project, draft):
            if tests is not None:
                _test(project, tests)
    log_progress(report.summary())
    return report


def _test(project: Project, arguments: list[str]) -> None:
    command = [sys.executable, "-m", "pytest", *arguments]
    log_progress(f"test       {shlex.join(command[2:])}")
    # The project's own packages take precedence over those of an installed checkout.
    paths = [str(project.root / path) for path in ("", "generated", "overrides")]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([*paths, os.environ.get("PYTHONPATH", "")])}
    done = subprocess.run(command, cwd=project.root, env=environment, stdout=sys.stderr)
    if done.returncode:
        raise Failed("the tests fail with the new spec")


@contextmanager
def _draft(project: Project) -> Iterator[Project]:
    """Copy everything that an update changes to a temporary folder."""
    project.cache.mkdir(exist_ok=True)
    before = signal.signal(signal.SIGTERM, _stopped)
    room = Path(tempfile.mkdtemp(prefix="update-", dir=project.cache))
    try:
        shutil.copytree(project.spec.parent, room / "spec")
        for name in TOP_LEVEL:
            shutil.copyfile(project.root / name, room / name)
        yield Project(room, project.client)
    finally:
        signal.signal(signal.SIGTERM, before)
        shutil.rmtree(room, ignore_errors=True)


@contextmanager
def _in_place(project: Project, draft: Project) -> Iterator[None]:
    """Replace the project's files by a draft; on any failure, restore the project."""
    folders = [(draft.spec.parent, project.spec.parent), (draft.generated, project.generated)]
    changelog = project.changelog.read_text(encoding="utf-8")
    done: list[tuple[Path, Path]] = []
    try:
        for new, target in folders:
            swap_folder(new, target)
            done.append((new, target))
        replace_file(project.changelog, draft.changelog.read_text(encoding="utf-8"))
        yield
    except BaseException:
        for new, target in done:
            if new.exists():
                swap_folder(new, target)
            else:  # it did not exist before
                target.rename(new)
        replace_file(project.changelog, changelog)
        raise


def _stopped(signum: int, _: object) -> NoReturn:
    raise SystemExit(128 + signum)


def main(arguments: list[str] | None = None, project: Project | None = None) -> int:
    project = project or Project.here()
    parser = argparse.ArgumentParser(
        description="Update to an upstream spec: pull, generate, test, write the changelog."
    )
    parser.add_argument("--ref", default="main", help="a branch, tag or commit of the upstream repository")
    parser.add_argument("--base", default="", help="the base URL of the repository's files; may be a file: URL")
    parser.add_argument("--plan", action="store_true", help="print what would be done, and change nothing")
    parser.add_argument("--report", type=Path, help="an additional file for the report")
    parser.add_argument("arguments", nargs="*", help="arguments for pytest, after --")
    given = parser.parse_args(arguments)
    unchanged = "spec/, generated/ and CHANGELOG.md are unchanged"
    try:
        tests = [*given.arguments] or ["-n", "auto", "--dist", "worksteal", "-m", "not slow"]
        update(project, given.ref, given.base, tests=tests, report_to=given.report, plan=given.plan)
    except Failed as error:
        print(f"error: {error}\n{unchanged}", file=sys.stderr)
        return 1
    except (PipelineError, OSError, json.JSONDecodeError) as error:
        print(f"error: {error}\n{unchanged}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
