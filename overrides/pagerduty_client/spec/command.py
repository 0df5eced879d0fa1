"""`pagerduty-rest spec …`: what an installation was made from, and what upstream's changes mean for its users.

Exit codes: 0 all is well, 1 the answer is no (newer, another pin, broken), 2 the question could not be answered.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn, cast

import pagerduty_rest
from pagerduty_client.exports import command as export
from pagerduty_client.find import command as find
from pagerduty_client.spec import report
from pagerduty_client.spec.affects import AffectedUse, affects
from pagerduty_client.spec.changes import CLASSES
from pagerduty_client.spec.diff import diff
from pagerduty_client.spec.errors import SpecError
from pagerduty_client.spec.sources import BASE_VARIABLE, INSTALLED, load
from pagerduty_client.spec.usage import read_program, uses_of

OPERAND = f"a ref of PagerDuty/api-schema, a file, an address, or `{INSTALLED}`"


def main(arguments: list[str] | None = None) -> int:
    """Run the command; the exit code."""
    # A spec may hold what the terminal's encoding cannot show, and half a surrogate pair, which none can.
    cast("io.TextIOWrapper", sys.stdout).reconfigure(errors="backslashreplace")
    given = _parser().parse_args(arguments)
    run: Callable[[argparse.Namespace], int] = given.run
    try:
        code = run(given)
        sys.stdout.flush()
    except SpecError as error:
        return _complain(str(error))
    except BrokenPipeError:
        # Whoever read the output has seen enough; Python would complain again when it flushes at its end.
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
    if given.format == "json":
        print(report.as_json(result, before.name, after.name))
    else:
        print(report.as_markdown(result).rstrip() if given.format == "markdown" else report.as_text(result))
    return 0


def _check(given: argparse.Namespace) -> int:
    spec = pagerduty_rest.SPEC
    newest = load(given.ref, given.base)
    pin = f"{(spec.commit or spec.facts)[:12]} of {spec.date or 'unknown date'}"
    if newest.sha256 in (spec.sha256, spec.facts):
        print(f"up to date: {given.ref} is what this installation was made from ({pin})")
        return 0
    result = diff(load(INSTALLED).spec, newest.spec)
    if not result.changes:
        print(f"up to date: since {pin}, only upstream's prose has changed")
        return 0
    print(f"newer: {given.ref} differs from {pin}: {report.summary(result)}")
    print(f"see it with: pagerduty-rest spec diff {INSTALLED} {given.ref}")
    return 1


def _pin(given: argparse.Namespace) -> int:
    spec = pagerduty_rest.SPEC
    expected = given.expect.strip().lower()
    if not re.fullmatch(r"[0-9a-f]{7,64}", expected):
        raise SpecError(f"--expect is a commit (7 to 40 hexadecimal digits) or a SHA-256 (64), not {given.expect!r}")
    if (spec.commit or "").startswith(expected) or expected in (spec.sha256, spec.facts):
        print(f"pinned: this installation was made from {expected}")
        return 0
    made = spec.commit or f"a document with the facts {spec.facts}"
    print(f"error: this installation was made from {made}, not from {expected}", file=sys.stderr)
    return 1


def _affects(given: argparse.Namespace) -> int:
    def warn(line: str) -> None:
        print(f"warning: {line}", file=sys.stderr)

    try:
        program = read_program(Path(given.path), warn)
    except ValueError as error:
        raise SpecError(f"{given.path!r} is no path: {error}") from error
    before, after = load(given.before, given.base), load(given.after, given.base)
    result = diff(before.spec, after.spec)
    touched = affects(uses_of(program, result.before), result)
    if given.format == "json":
        print(
            json.dumps({"from": before.name, "to": after.name, "touched": [_entry(one) for one in touched]}, indent=1)
        )
    else:
        print(_touched_text(touched, before.name, after.name))
    return 1 if any(one.change.breaking for one in touched) else 0


def _entry(touch: AffectedUse) -> dict[str, Any]:
    return touch.change.json() | {"places": [{"file": file, "line": line} for file, line in touch.places]}


def _touched_text(touched: list[AffectedUse], before: str, after: str) -> str:
    if not touched:
        return f"nothing that is used here changed from {before} to {after}"
    return "\n".join(
        f"{file}:{line}: {one.change.operation}: {one.change.where}: {report.sentence(one.change)}"
        f" [{CLASSES[one.change.effect]}]"
        for one in touched
        for file, line in one.places
    )


def _complain(text: str) -> int:
    print(f"error: {' '.join(text.split())}", file=sys.stderr)
    return 2


class _Parser(argparse.ArgumentParser):
    """Complains in one line, as all of the command does."""

    def error(self, message: str) -> NoReturn:
        sys.exit(_complain(f"{message}; see {self.prog} --help"))


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="pagerduty-rest", description="What pagerduty-rest was made from, and what upstream changed.")
    topics = parser.add_subparsers(required=True, metavar="command")
    export.register(topics)
    find.register(topics)
    spec = topics.add_parser("spec", help="the OpenAPI document behind the package")
    commands = spec.add_subparsers(required=True, metavar="command")

    def command(name: str, run: Callable[[argparse.Namespace], int], about: str, *formats: str) -> _Parser:
        made: _Parser = commands.add_parser(name, help=about, description=about)
        made.set_defaults(run=run)
        if formats:
            made.add_argument("--format", choices=formats, default="text", help="how to print it")
        return made

    def base(to: _Parser) -> None:
        to.add_argument("--base", help=f"where refs are fetched from: an http(s): or file: address ({BASE_VARIABLE})")

    command("show", _show, "what this installation was made from", "text", "json")
    diffing = command("diff", _diff, "the changes of the interface between two documents", "text", "json", "markdown")
    diffing.add_argument("before", help=OPERAND)
    diffing.add_argument("after", help=OPERAND)
    base(diffing)
    checking = command("check", _check, "whether upstream's interface is another by now; exit code 1 if it is")
    checking.add_argument("--ref", default="main", help="what to compare the installation with")
    base(checking)
    pinning = command("pin", _pin, "whether the installation was made from the document that you expect; 1 if not")
    pinning.add_argument("--expect", required=True, help="a commit, or the SHA-256 of the document or of its facts")
    affecting = command(
        "affects", _affects, "the changes that touch a source tree; exit code 1 if one breaks it", "text", "json"
    )
    affecting.add_argument("path", help="a folder or a Python file")
    affecting.add_argument("--from", dest="before", default=INSTALLED, help=f"{OPERAND} (default: {INSTALLED})")
    affecting.add_argument("--to", dest="after", default="main", help=f"{OPERAND} (default: main)")
    base(affecting)
    return parser
