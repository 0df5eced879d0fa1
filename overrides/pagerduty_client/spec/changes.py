"""A change of the API, and its effect on callers and readers.

Callers write requests: a change that narrows a request breaks them, one that widens it does not. Readers get
responses, where the opposite holds with one exception: this client keeps every value that it receives, so a new enum
value, a new variant or a wider limit is an addition; a new type, or a field that becomes nullable, is a break.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Literal

Use = Literal["request", "response", "unused"]
Shift = Literal["narrowed", "widened", "other"]

BREAKING_CALLERS = "breaking-callers"
BREAKING_READERS = "breaking-readers"
ADDITIVE = "additive"
NEUTRAL = "neutral"
# Descriptions, worst first.
CLASSES = {
    BREAKING_CALLERS: "breaking for callers",
    BREAKING_READERS: "breaking for readers",
    ADDITIVE: "additive",
    NEUTRAL: "neutral",
}
BREAKING = frozenset({BREAKING_CALLERS, BREAKING_READERS})
# The operation of a change that concerns several.
WHOLE_SPEC = "*"
# Limits for `--fail-on`: the classes that fail.
FAIL_ON = {"breaking": BREAKING, "additive": BREAKING | {ADDITIVE}, "any": frozenset(CLASSES)}


def effect(use: Use, shift: Shift, *, typed: bool = False) -> str:
    """Return the class of a change of a value.

    Args:
        use: whether callers write the value or readers get it; `unused` if neither, as a request's read-only field.
        shift: whether fewer values are valid than before, more, or others.
        typed: whether Python code that reads the value depends on it: a type, null, the format of a date.
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
        operation: its ID in the spec before, or after if it is new; `*` for the spec as a whole.
        where: the location in it, for people.
        kind: what happened, in a few words.
        effect: one of CLASSES.
        was, now: the value before and after, if it is short.
        part: `operation`, `parameter`, `request` or `response`.
        steps: the steps to the location in the body; the kind and name of a parameter.
        schema: the nearest named schema above the location, and `inner` the steps from there.
        node: the `id()` of the schema that changed, in the spec before; `step` is the field, if it concerns one.
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
    node: int | None = field(default=None, compare=False, repr=False)
    step: str | None = field(default=None, compare=False, repr=False)

    @property
    def breaking(self) -> bool:
        """Whether the change can break code."""
        return self.effect in BREAKING

    def json(self) -> dict[str, Any]:
        """Return the change for JSON output."""
        given = {"operation": self.operation, "where": self.where, "kind": self.kind, "class": self.effect}
        more = {"was": self.was, "now": self.now, "schema": self.schema}
        return given | {name: value for name, value in more.items() if value is not None}


def bump(changes: Iterable[Change]) -> str:
    """Return the semantic version bump that changes call for."""
    effects = {change.effect for change in changes}
    if effects & BREAKING:
        return "major"
    if ADDITIVE in effects:
        return "minor"
    return "patch" if effects else "none"


def next_version(version: str, bump: str) -> str:
    """Return the version after a bump; before 1.0.0 a break increments the minor version, anything else the patch."""
    major, minor, patch = (int(part) for part in version.split(".")[:3])
    if bump == "none":
        return version
    if major == 0:
        return f"0.{minor + 1}.0" if bump == "major" else f"0.{minor}.{patch + 1}"
    return {"major": f"{major + 1}.0.0", "minor": f"{major}.{minor + 1}.0", "patch": f"{major}.{minor}.{patch + 1}"}[
        bump
    ]


def path_text(steps: tuple[str, ...]) -> str:
    """Format steps for people: `incidents[].service`."""
    return "".join(step if step in ("[]", "{}") or step.startswith("<") else f".{step}" for step in steps).lstrip(".")
