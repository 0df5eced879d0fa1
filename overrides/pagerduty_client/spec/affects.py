"""Find the changes that affect a program: those in what it uses that it can notice."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from pagerduty_client.spec.changes import ADDITIVE, WHOLE_SPEC, Change
from pagerduty_client.spec.diff import Diff
from pagerduty_client.spec.usage import Uses
from pagerduty_client.spec.usage.values import Location

# Changes that break every call.
_EVERY_CALL = frozenset({"required-parameter-added", "parameter-required", "required-body-added", "body-required"})
# Changes that no program can use yet.
_NEW = frozenset({"field-added", "parameter-added", "header-added", "response-added", "body-added", "media-type-added"})
_REQUIRED = frozenset({"required-field-added", "field-required"})


@dataclass(frozen=True, slots=True)
class AffectedUse:
    """A change, with the lines of the program that it affects."""

    change: Change
    locations: tuple[Location, ...]


def affects(uses: Uses, result: Diff) -> list[AffectedUse]:
    """Return the changes that affect a program, from its uses of the spec before."""
    found: list[AffectedUse] = []
    told: set[tuple[str | None, tuple[str, ...], str, Location]] = set()
    # Changes of responses are reported per operation, changes of a type only once.
    for of_operation in (True, False):
        for change in result.changes:
            key = (change.schema, change.inner, change.kind)
            locations = _locations(uses, change, change.operation if of_operation else None)
            locations = [one for one in sorted(set(locations)) if of_operation or (*key, one) not in told]
            if locations:
                found.append(AffectedUse(change, tuple(locations)))
                told.update((*key, one) for one in locations)
    return found


def _locations(uses: Uses, change: Change, operation: str | None) -> Iterable[Location]:
    """Return where a change affects uses of an operation, or uses without a known operation."""
    if change.kind in _NEW:
        return ()
    if change.part in ("request", "response") and change.node is not None:
        return _of_schema(uses, change, operation)
    if operation is None:
        return ()
    if change.operation == WHOLE_SPEC:
        return uses.models.get(change.schema or "", ()) if change.kind != "component-added" else ()
    if change.effect == ADDITIVE:
        return ()
    if change.part == "parameter" and change.kind not in _EVERY_CALL and change.steps[0] not in ("header", "cookie"):
        return _of_parameter(uses, change)
    return uses.operations.get(change.operation, ())


def _of_parameter(uses: Uses, change: Change) -> Iterable[Location]:
    kind, name = change.steps[:2]
    given = {
        location
        for parameter in (name, "**")
        for location, text in uses.arguments.get((change.operation, parameter), ())
        if _is_affected(change, text)
    }
    # Path parameters are required and positional.
    return given or (uses.operations.get(change.operation, ()) if kind == "path" and change.breaking else ())


def _is_affected(change: Change, text: str | None) -> bool:
    """Return whether a value that is sent may be affected by the change."""
    return change.kind != "enum-value-removed" or text is None or text == change.was


def _of_schema(uses: Uses, change: Change, operation: str | None) -> Iterable[Location]:
    node, step, sent = change.node or 0, change.step, change.part == "request"
    if sent and change.kind in _REQUIRED:
        if not change.breaking:
            return ()
        built = uses.built.get((node, operation), set())
        stated = (
            uses.sent.get((node, step or "", operation), set()) if change.kind == "field-required" else set[Location]()
        )
        is_entity = operation is not None and len(change.steps) <= 2
        return () if stated else uses.operations.get(operation or "", ()) if is_entity else built
    if sent and change.effect == ADDITIVE:
        return ()
    if step is not None:
        return (uses.sent if sent else uses.read).get((node, step, operation), ())
    if sent:
        given = uses.given.get((node, operation), ())
        return {location for location, text in given if _is_affected(change, text)}
    return uses.received.get((node, operation), ())
