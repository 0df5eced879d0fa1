"""A change of the interface, and what it means for whom.

A request is what callers write, so what narrows it breaks them and what widens it does not. A response is what
readers get, so it is the other way round, with one difference: this client keeps every value that comes, so a new
enum value, a new variant or a wider limit is no break but an addition; a new type, or null where none came, is one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

Use = Literal["request", "response", "unused"]
Shift = Literal["narrowed", "widened", "other"]

BREAKING_CALLERS = "breaking-callers"
BREAKING_READERS = "breaking-readers"
ADDITIVE = "additive"
NEUTRAL = "neutral"
# In words, worst first.
CLASSES = {
    BREAKING_CALLERS: "breaking for callers",
    BREAKING_READERS: "breaking for readers",
    ADDITIVE: "additive",
    NEUTRAL: "neutral",
}
BREAKING = frozenset({BREAKING_CALLERS, BREAKING_READERS})
# What a change belongs to that is of no one operation.
DOCUMENT = "*"


def effect(use: Use, shift: Shift, *, typed: bool = False) -> str:
    """The class of a change of a value.

    Args:
        use: whether callers write the value or readers get it; `unused`: neither, as a read-only member of a request.
        shift: whether fewer values fit than before, more, or others.
        typed: whether Python code that reads the value depends on it: a type, null, a date's format.
    """
    if use == "unused":
        return NEUTRAL
    if use == "request":
        return ADDITIVE if shift == "widened" else BREAKING_CALLERS
    if shift == "narrowed":
        return NEUTRAL
    if typed:
        return BREAKING_READERS
    return ADDITIVE if shift == "widened" else NEUTRAL


@dataclass(frozen=True, slots=True)
class Change:
    """One change in one operation.

    Attributes:
        operation: its id; `*` for what is of no one operation.
        where: the place in it, for people.
        kind: what happened, in a word or three.
        effect: what it means: one of CLASSES.
        was, now: the value before and after, where it is short.
        part: what it is about: `operation`, `parameter`, `request`, `response`.
        steps: the place in the body, step by step; a parameter's name.
        schema: the nearest named schema that the place stands in, and the steps from there.
    """

    operation: str
    where: str
    kind: str
    effect: str
    was: Any = None
    now: Any = None
    part: str = "operation"
    steps: tuple[str, ...] = ()
    schema: str | None = None
    inner: tuple[str, ...] = ()

    @property
    def breaking(self) -> bool:
        """Whether somebody's code can stop working for it."""
        return self.effect in BREAKING

    def json(self) -> dict[str, Any]:
        """The change as the command gives it to programs."""
        given = {"operation": self.operation, "where": self.where, "kind": self.kind, "class": self.effect}
        more = {"was": self.was, "now": self.now, "schema": self.schema}
        return given | {name: value for name, value in more.items() if value is not None}


def bump(changes: list[Change]) -> str:
    """The semantic version bump that changes ask for."""
    effects = {change.effect for change in changes}
    if effects & BREAKING:
        return "major"
    if ADDITIVE in effects:
        return "minor"
    return "patch" if effects else "none"


def next_version(version: str, bump: str) -> str:
    """The version after a bump; before 1.0.0 a break raises the second number, and all else the third."""
    major, minor, patch = (int(part) for part in version.split(".")[:3])
    if bump == "none":
        return version
    if major == 0:
        return f"0.{minor + 1}.0" if bump == "major" else f"0.{minor}.{patch + 1}"
    return {"major": f"{major + 1}.0.0", "minor": f"{major}.{minor + 1}.0", "patch": f"{major}.{minor}.{patch + 1}"}[
        bump
    ]


def path_text(steps: tuple[str, ...]) -> str:
    """Steps as people write them: `incidents[].service`."""
    return "".join(step if step in ("[]", "{}") or step.startswith("<") else f".{step}" for step in steps).lstrip(".")
