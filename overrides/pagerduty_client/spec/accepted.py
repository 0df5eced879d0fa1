"""Changes that a project accepts, in a TOML file.

    [[accept]]
    kind = "field-removed"
    operation = "getUser"
    where = "response 200 user.color"
    reason = "We never show the color."
    until = 2027-03-31

`kind`, `operation`, `where` and `schema` are compared with the same fields of `--format json`; `*` in them matches
anything, and an omitted one matches everything. An entry ends after `until`, or when no change matches it any
more: it is then reported, so that the same change cannot return unnoticed.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date, datetime
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from pagerduty_client.spec.changes import Change
from pagerduty_client.spec.errors import SpecError
from pagerduty_client.spec.nodes import as_dict, as_list

_MATCHED = ("kind", "operation", "where", "schema")
_KNOWN = frozenset({*_MATCHED, "reason", "until"})


@dataclass(frozen=True, slots=True)
class Accepted:
    """An item of the file."""

    file: str
    line: int
    patterns: dict[str, str]
    reason: str
    until: date | None

    def matches(self, change: Change) -> bool:
        """Return whether the entry matches a change, regardless of its end."""
        given = change.json()
        return all(fnmatchcase(str(given.get(name, "")), _literal(one)) for name, one in self.patterns.items())

    def __str__(self) -> str:
        return " ".join(self.patterns.values())


def _literal(pattern: str) -> str:
    """Return a pattern with literal brackets: they are part of a location."""
    return pattern.replace("[", "[[]")


def load_accepted(path: Path) -> list[Accepted]:
    """Read a file of accepted changes. Raises SpecError for an invalid entry."""
    try:
        written = path.read_text(encoding="utf-8")
        content: dict[str, Any] = tomllib.loads(written)
    except OSError as error:
        raise SpecError(f"cannot read {path}: {error.strerror}") from error
    except ValueError as error:
        raise SpecError(f"{path} is not TOML: {error}") from error
    lines = [number for number, line in enumerate(written.splitlines(), 1) if line.strip().startswith("[[accept]]")]
    entries = as_list(content.get("accept"))
    if not isinstance(content.get("accept", []), list) or content.keys() - {"accept"}:
        raise SpecError(f"{path}: a file of accepted changes must contain only [[accept]] entries")
    found: list[Accepted] = []
    for number, entry in enumerate(map(as_dict, entries)):
        line = lines[number] if number < len(lines) else 1
        found.append(_entry(f"{path}:{line}", str(path), line, entry))
    return found


def _entry(where: str, file: str, line: int, entry: dict[str, Any]) -> Accepted:
    unknown = sorted(entry.keys() - _KNOWN)
    if unknown:
        raise SpecError(f"{where}: unknown key {unknown[0]!r}; use {', '.join((*_MATCHED, 'reason', 'until'))}")
    patterns = {name: entry[name] for name in _MATCHED if name in entry}
    wrong = [name for name, value in patterns.items() if not isinstance(value, str)]
    if wrong or not patterns:
        raise SpecError(f"{where}: an accepted change needs at least one of {', '.join(_MATCHED)}, as strings")
    reason, until = entry.get("reason"), entry.get("until")
    if not isinstance(reason, str) or not reason.strip():
        raise SpecError(f"{where}: an accepted change needs a reason")
    if isinstance(until, datetime) or not (until is None or isinstance(until, date)):
        raise SpecError(f"{where}: until must be a date, such as 2027-03-31")
    return Accepted(file, line, patterns, reason, until)


@dataclass(slots=True)
class Review:
    """Accepted and other changes, and the entries that ended."""

    open: list[Change]
    accepted: list[tuple[Change, Accepted]]
    ended: list[tuple[Accepted, str]]


def review(changes: list[Change], entries: list[Accepted], today: date) -> Review:
    """Separate accepted changes from the others."""
    result = Review([], [], [])
    used: set[int] = set()
    for change in changes:
        matching = [number for number, entry in enumerate(entries) if entry.matches(change)]
        used.update(matching)
        current = [entries[one] for one in matching if _is_current(entries[one], today)]
        if current:
            result.accepted.append((change, current[0]))
        else:
            result.open.append(change)
    for number, entry in enumerate(entries):
        if not _is_current(entry, today):
            result.ended.append((entry, f"ended on {entry.until}"))
        elif number not in used:
            result.ended.append((entry, "no change matches it; remove it"))
    return result


def _is_current(entry: Accepted, today: date) -> bool:
    return entry.until is None or today <= entry.until
