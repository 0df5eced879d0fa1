"""The command's findings in formats for other tools: GitHub annotations and SARIF."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal
from urllib.parse import quote

import pagerduty_rest
from pagerduty_client.spec.changes import ADDITIVE, Change
from pagerduty_client.spec.report import sentence
from pagerduty_client.spec.usage.api import methods

Level = Literal["error", "warning", "note"]
_COMMANDS = {"error": "error", "warning": "warning", "note": "notice"}
# Files with a project's requirements, in search order.
_REQUIREMENTS = ("pyproject.toml", "requirements.txt", "requirements/*.txt", "requirements*.txt", "setup.cfg")
SARIF = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


@dataclass(frozen=True, slots=True)
class Finding:
    """A finding at a line of a file, or without a location."""

    level: Level
    rule: str
    message: str
    file: str | None = None
    line: int = 1


def level_of(change: Change) -> Level:
    """Return the severity of a change."""
    return "error" if change.breaking else "warning" if change.effect == ADDITIVE else "note"


def of_changes(changes: Iterable[Change], at: tuple[str, int] | None) -> list[Finding]:
    """Return a finding for each change, all with the same location."""
    file, line = at or (None, 1)
    return [Finding(level_of(one), one.kind, message_of(one), file, line) for one in changes]


def message_of(change: Change) -> str:
    """Format a change in one line, with the client's method for the operation."""
    method = methods().get(change.operation)
    operation = change.operation if method is None else f"{change.operation} (client.{method})"
    return f"{operation}: {change.where}: {sentence(change)}"


def requirement(folder: Path) -> tuple[str, int] | None:
    """Return the line where a project requires this package."""
    for pattern in _REQUIREMENTS:
        for file in sorted(folder.glob(pattern)):
            try:
                lines = file.read_text(encoding="utf-8").splitlines()
            except (OSError, ValueError):
                continue
            for number, line in enumerate(lines, 1):
                if re.search(r"(?<![\w.-])pagerduty[-_]rest(?![\w-])", line) and not line.lstrip().startswith("name"):
                    return str(file.relative_to(folder)), number
    return None


def github(findings: Sequence[Finding]) -> str:
    """Return workflow commands that annotate the lines of a pull request."""
    lines: list[str] = []
    for one in findings:
        location = {} if one.file is None else {"file": _relative(one.file), "line": str(one.line)}
        properties = location | {"title": f"pagerduty-rest: {one.rule}"}
        listed = ",".join(f"{name}={_escaped(value, ':,')}" for name, value in properties.items())
        lines.append(f"::{_COMMANDS[one.level]} {listed}::{_escaped(one.message)}")
    return "\n".join(lines)


def _escaped(value: str, more: str = "") -> str:
    for character in ("%", "\r", "\n", *more):
        value = value.replace(character, f"%{ord(character):02X}")
    return value


def sarif(findings: Sequence[Finding]) -> str:
    """Return a SARIF 2.1.0 log."""
    rules = sorted({one.rule for one in findings})
    driver: dict[str, Any] = {
        "name": "pagerduty-rest",
        "version": pagerduty_rest.SPEC.version or "0",
        "rules": [{"id": rule, "shortDescription": {"text": rule.replace("-", " ")}} for rule in rules],
    }
    results = [
        {
            "ruleId": one.rule,
            "ruleIndex": rules.index(one.rule),
            "level": one.level,
            "message": {"text": one.message},
            **({} if one.file is None else {"locations": [_location(one.file, one.line)]}),
        }
        for one in findings
    ]
    log = {"$schema": SARIF, "version": "2.1.0", "runs": [{"tool": {"driver": driver}, "results": results}]}
    return json.dumps(log, indent=1)


def _location(file: str, line: int) -> dict[str, Any]:
    location = {"artifactLocation": {"uri": quote(_relative(file))}, "region": {"startLine": max(line, 1)}}
    return {"physicalLocation": location}


def _relative(file: str) -> str:
    """Return a file's path relative to the current folder, usually the repository's root."""
    path = Path(file)
    try:
        return path.resolve().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return path.as_posix()
