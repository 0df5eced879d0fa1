"""`pagerduty-rest spec …`: the spec of an installation, and what upstream's changes mean for its users.

Exit codes: 0 nothing to do, 1 something to do (newer, another pin, affected), 2 the command failed.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import re
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any, NoReturn, cast

import pagerduty_rest
from pagerduty_client.exports import command as exports
from pagerduty_client.find import command as find
from pagerduty_client.spec import export, report
from pagerduty_client.spec.accepted import Review, load_accepted, review
from pagerduty_client.spec.affects import AffectedUse, affects
from pagerduty_client.spec.changes import CLASSES, FAIL_ON, Change
from pagerduty_client.spec.diff import Diff, diff
from pagerduty_client.spec.errors import SpecError
from pagerduty_client.spec.findings import Finding, github, level_of, message_of, of_changes, requirement, sarif
from pagerduty_client.spec.sources import BASE_VARIABLE, INSTALLED, load
from pagerduty_client.spec.usage import read_program, uses_of

OPERAND = f"a ref of PagerDuty/api-schema, a file, a URL, or `{INSTALLED}`"
MACHINE = ("json", "github", "sarif")


def main(arguments: list[str] | None = None) -> int:
    """Run the command and return its exit code."""
    # A spec may contain characters that the terminal's encoding lacks, and lone surrogates, which no encoding has.
    cast("io.TextIOWrapper", sys.stdout).reconfigure(errors="backslashreplace")
    given = _parser().parse_args(arguments)
    run: Callable[[argparse.Namespace], int] = given.run
    try:
        code = run(given)
        sys.stdout.flush()
    except SpecError as error:
        return _complain(str(error))
    except BrokenPipeError:
        # The reader closed the pipe; Python would report that again when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130
    except OSError as error:
        return _complain(str(error))
    return code


def _show(given: argparse.Namespace) -> int:
    print(json.dumps(report.facts(), indent=1) if given.format == "json" else report.facts_text())
    return 0


def _diff(given: argparse.Namespace) -> int:
    before, after = load(given.before, given.base), load(given.after, given.base)
    result = diff(before.spec, after.spec)
    forms: dict[str, Callable[[], str]] = {
        "json": lambda: report.as_json(result, before.name, after.name),
        "markdown": lambda: report.as_markdown(result).rstrip(),
        "text": lambda: report.as_text(result),
    }
    _print(given, of_changes(result.changes, requirement(Path.cwd())), forms)
    return 0


def _check(given: argparse.Namespace) -> int:
    spec = pagerduty_rest.SPEC
    newest = load(given.ref, given.base)
    pin = f"{(spec.commit or spec.facts)[:12]} of {spec.committed or spec.date or 'unknown date'}"
    is_same = newest.sha256 in (spec.sha256, spec.facts) or newest.spec == load(INSTALLED).spec
    result = Diff() if is_same else diff(load(INSTALLED).spec, newest.spec)
    changes = result.changes
    reviewed = _reviewed(given, changes)
    failing = [change for change in reviewed.open if change.effect in FAIL_ON[given.fail_on]]
    prose_fails = not is_same and not changes and given.fail_on == "any"
    relation = "same" if is_same else report.relation(changes)

    def text() -> str:
        if is_same:
            return f"up to date: this installation was made from {given.ref} ({pin})"
        if not changes:
            return f"up to date: since {pin}, only upstream's prose has changed"
        lines = [f"{relation}: {given.ref} differs from {pin}: {report.summary(result)}"]
        if reviewed.accepted:
            lines.append(f"accepted: {len(reviewed.accepted)} of them")
        if not failing:
            lines.append(f"none of them fails with --fail-on {given.fail_on}")
        return "\n".join([*lines, f"see it with: pagerduty-rest spec diff {INSTALLED} {given.ref}"])

    location = requirement(Path.cwd())
    findings = of_changes(failing, location) + _ended(reviewed)
    if prose_fails:
        findings.append(
            Finding("note", "prose-changed", "Only upstream's prose has changed.", *(location or (None, 1)))
        )
    content = {
        "ref": given.ref,
        "relation": relation,
        "bump": result.bump,
        "failed": bool(failing or prose_fails),
        **_reviewed_json(reviewed, failing),
    }
    _print(given, findings, {"json": lambda: json.dumps(content, indent=1), "text": text})
    return 1 if failing or prose_fails else 0


def _pin(given: argparse.Namespace) -> int:
    spec = pagerduty_rest.SPEC
    expected = given.expect.strip().lower()
    if not re.fullmatch(r"[0-9a-f]{7,64}", expected):
        raise SpecError(
            f"--expect must be a commit (7 to 40 hexadecimal digits) or a SHA-256 (64), not {given.expect!r}"
        )
    pinned = (spec.commit or "").startswith(expected) or expected in (spec.sha256, spec.facts)
    made = spec.commit or f"a spec with the facts {spec.facts}"
    message = f"this installation was made from {made}, not from {expected}"
    if given.format == "text":
        if pinned:
            print(f"pinned: this installation was made from {expected}")
        else:
            print(f"error: {message}", file=sys.stderr)
        return 0 if pinned else 1
    findings = [] if pinned else [Finding("error", "other-pin", message, *(requirement(Path.cwd()) or (None, 1)))]
    known = {"commit": spec.commit, "sha256": spec.sha256, "facts": spec.facts}
    content = {"expected": expected, **known, "pinned": pinned}
    _print(given, findings, {"json": lambda: json.dumps(content, indent=1)})
    return 0 if pinned else 1


def _affects(given: argparse.Namespace) -> int:
    def warn(line: str) -> None:
        print(f"warning: {line}", file=sys.stderr)

    try:
        program = read_program(Path(given.path), warn)
    except ValueError as error:
        raise SpecError(f"{given.path!r} is not a path: {error}") from error
    before, after = load(given.before, given.base), load(given.after, given.base)
    result = diff(before.spec, after.spec)
    found = affects(uses_of(program, result.before), result)
    reviewed = _reviewed(given, [one.change for one in found], result.changes)
    still = {id(change) for change in reviewed.open}
    found = [one for one in found if id(one.change) in still]
    failing = [one.change for one in found if one.change.effect in FAIL_ON[given.fail_on]]
    findings = [
        Finding(level_of(one.change), one.change.kind, message_of(one.change), file, line)
        for one in found
        for file, line in one.locations
    ]
    content = {
        "from": before.name,
        "to": after.name,
        "failed": bool(failing),
        "touched": [_entry(one) for one in found],
        "accepted": _reviewed_json(reviewed, [])["accepted"],
    }
    forms: dict[str, Callable[[], str]] = {
        "json": lambda: json.dumps(content, indent=1),
        "text": lambda: _affected_text(found, before.name, after.name),
    }
    _print(given, findings + _ended(reviewed), forms)
    return 1 if failing else 0


def _entry(use: AffectedUse) -> dict[str, Any]:
    return use.change.json() | {"places": [{"file": file, "line": line} for file, line in use.locations]}


def _affected_text(found: list[AffectedUse], before: str, after: str) -> str:
    if not found:
        return f"no change from {before} to {after} affects this program"
    return "\n".join(
        f"{file}:{line}: {message_of(one.change)} [{CLASSES[one.change.effect]}]"
        for one in found
        for file, line in one.locations
    )


def _reviewed(given: argparse.Namespace, changes: list[Change], known: list[Change] | None = None) -> Review:
    """Separate accepted changes, and warn of entries that ended; `known` has all changes that keep an entry alive."""
    entries = load_accepted(Path(given.accept)) if given.accept else []
    today = datetime.now(UTC).date()
    reviewed = review(changes, entries, today)
    if known is not None:
        reviewed.ended = review(known, entries, today).ended
    for entry, reason in reviewed.ended:
        print(f"warning: {entry.file}:{entry.line}: {entry}: {reason}", file=sys.stderr)
    return reviewed


def _ended(reviewed: Review) -> list[Finding]:
    return [
        Finding("warning", "accepted-change-ended", f"{entry}: {reason}", entry.file, entry.line)
        for entry, reason in reviewed.ended
    ]


def _reviewed_json(reviewed: Review, failing: list[Change]) -> dict[str, Any]:
    failed = {id(change) for change in failing}
    return {
        "changes": [change.json() | {"fails": id(change) in failed} for change in reviewed.open],
        "accepted": [change.json() | {"reason": entry.reason} for change, entry in reviewed.accepted],
        "ended": [{"file": entry.file, "line": entry.line, "reason": reason} for entry, reason in reviewed.ended],
    }


def _print(given: argparse.Namespace, findings: list[Finding], forms: dict[str, Callable[[], str]]) -> None:
    """Print in the requested format."""
    forms = forms | {"github": lambda: github(findings), "sarif": lambda: sarif(findings)}
    printed = forms[given.format]()
    if printed:
        print(printed)


def _complain(message: str) -> int:
    print(f"error: {' '.join(message.split())}", file=sys.stderr)
    return 2


class _Parser(argparse.ArgumentParser):
    """Report an error in one line, like the other errors of the command."""

    def error(self, message: str) -> NoReturn:
        sys.exit(_complain(f"{message}; see {self.prog} --help"))


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="pagerduty-rest", description="Find methods, export lists, and check the OpenAPI spec.")
    parser.add_argument("--version", action="version", version=f"pagerduty-rest {version('pagerduty-rest')}")
    topics = parser.add_subparsers(required=True, metavar="command")
    exports.register(topics)
    find.register(topics)
    spec = topics.add_parser("spec", help="the package's OpenAPI spec")
    commands = spec.add_subparsers(required=True, metavar="command")

    def command(name: str, run: Callable[[argparse.Namespace], int], about: str, *formats: str) -> _Parser:
        made: _Parser = commands.add_parser(name, help=about, description=about)
        made.set_defaults(run=run)
        made.add_argument("--format", choices=("text", *formats), default="text", help="the output format")
        return made

    def base(to: _Parser) -> None:
        to.add_argument("--base", help=f"the base URL of refs, http(s): or file: ({BASE_VARIABLE})")

    def failing(to: _Parser, default: str) -> None:
        about = f"the least severe class of changes that fails (default: {default})"
        to.add_argument("--fail-on", choices=tuple(FAIL_ON), default=default, help=about)
        to.add_argument("--accept", metavar="FILE", help="a TOML file of accepted changes and their reasons")

    command("show", _show, "the spec of this installation", "json")
    diffing = command("diff", _diff, "the API changes between two specs", *MACHINE, "markdown")
    diffing.add_argument("before", help=OPERAND)
    diffing.add_argument("after", help=OPERAND)
    base(diffing)
    checking = command("check", _check, "whether the upstream API has changed; exit code 1 if so", *MACHINE)
    checking.add_argument("--ref", default="main", help="the ref to compare with")
    failing(checking, "additive")
    base(checking)
    pinning = command(
        "pin", _pin, "whether the installation was made from the expected spec; exit code 1 if not", *MACHINE
    )
    pinning.add_argument("--expect", required=True, help="a commit, or the SHA-256 of the spec or of its facts")
    affecting = command(
        "affects", _affects, "the changes that affect a program; exit code 1 if one breaks it", *MACHINE
    )
    affecting.add_argument("path", help="a folder or a Python file")
    affecting.add_argument("--from", dest="before", default=INSTALLED, help=f"{OPERAND} (default: {INSTALLED})")
    affecting.add_argument("--to", dest="after", default="main", help=f"{OPERAND} (default: main)")
    failing(affecting, "breaking")
    base(affecting)
    export.register(command)
    return parser
