"""Which changes touch a source tree: those in what it uses, and of these the ones that it could notice.

A change in an operation that the tree uses touches it when the change is about the whole operation, when it breaks
every call (a new required parameter), or when it is about a parameter or a member that the tree names.
"""

from __future__ import annotations

import keyword
import re
from dataclasses import dataclass

from pagerduty_client.spec.changes import ADDITIVE, WHOLE_SPEC, Change
from pagerduty_client.spec.diff import Diff
from pagerduty_client.spec.usage import Place, Usage
from pagerduty_rest.operations import OPERATIONS

# What breaks a call whatever it gives.
_EVERY_CALL = frozenset({"required-parameter-added", "parameter-required", "required-field-added", "field-required"})
# What is new under a name that is new too cannot be used yet.
_NEW = frozenset({"field-added", "parameter-added", "header-added", "response-added", "body-added", "media-type-added"})


@dataclass(frozen=True, slots=True)
class AffectedUse:
    """A change with the places in the tree that it touches."""

    change: Change
    places: tuple[Place, ...]


def affects(usage: Usage, result: Diff) -> list[AffectedUse]:
    """The changes that touch a tree."""
    touched: list[AffectedUse] = []
    told: set[tuple[str | None, tuple[str, ...], str]] = set()
    for change in result.changes:
        places = _touched(usage, change)
        if places:
            touched.append(AffectedUse(change, tuple(places)))
            told.add((change.schema, change.inner, change.kind))
    for change in result.changes:
        key = (change.schema, change.inner, change.kind)
        if change.schema is not None and key not in told:
            places = _model_places(usage, change)
            if places:
                told.add(key)
                touched.append(AffectedUse(change, tuple(places)))
    return touched


def _touched(usage: Usage, change: Change) -> list[Place]:
    keys = {module_of(change.operation), change.operation}
    places = [place for key in keys for where in (usage.modules, usage.ids) for place in where.get(key, ())]
    if change.operation == WHOLE_SPEC or not places:
        return []
    if _is_new(change):
        return []
    if change.part == "operation":
        return places if change.effect != ADDITIVE else []
    if change.part == "parameter":
        return _parameter_places(usage, change, keys, places)
    return _member_places(usage, change, places)


def _parameter_places(usage: Usage, change: Change, keys: set[str], places: list[Place]) -> list[Place]:
    place, name = change.steps[:2]
    if place in ("path", "header") or change.kind in _EVERY_CALL:
        # The client fills headers in; a path cannot be without its parameters.
        return places if change.effect != ADDITIVE else []
    given = {name: at for key in keys for name, at in usage.arguments.get(key, {}).items()}
    return [one for word in (*spellings(name), "**") for one in given.get(word, ())]


def _member_places(usage: Usage, change: Change, places: list[Place]) -> list[Place]:
    """Where a tree that uses an operation names the member that a change is about."""
    named = usage.written if change.part == "request" else usage.read
    members = [step for step in change.steps if step not in ("[]", "{}") and not step.startswith("<")]
    if not members or (change.breaking and change.kind in _EVERY_CALL):
        return places if change.effect != ADDITIVE else []
    # The first member is the envelope's, which nobody has to name. A parent that nobody names leads nowhere.
    for parent in members[1:-1]:
        if not _named(named, parent) and not _named(usage.read, parent):
            return []
    return _named(named, members[-1]) or (places if len(members) == 1 and change.breaking else [])


def _model_places(usage: Usage, change: Change) -> list[Place]:
    """Where a tree that uses a model, though no operation that leads to it, names the member."""
    if not usage.models:
        return []
    schema = change.schema or ""
    models = {schema, f"{schema}Input", *_own_models(change)}
    places = [place for name in models for place in usage.models.get(name, ())]
    if not places or _is_new(change):
        return []
    members = [step for step in change.inner if step not in ("[]", "{}") and not step.startswith("<")]
    if not members:
        return places if change.breaking else []
    if change.part == "request" and change.breaking and change.kind in _EVERY_CALL:
        return places
    return _named(usage.written if change.part == "request" else usage.read, members[-1])


def _is_new(change: Change) -> bool:
    return change.kind in _NEW or (change.kind == "required-field-added" and not change.breaking)


def _own_models(change: Change) -> set[str]:
    """The models that are an operation's own: its body and its envelopes."""
    if change.operation not in OPERATIONS:
        return set()
    operation = OPERATIONS[change.operation]
    named = {operation.body} if change.part == "request" else set(operation.responses.values())
    return {name for name in named if isinstance(name, str) and name != "ErrorResponse"}


def _named(where: dict[str, list[Place]], member: str) -> list[Place]:
    return sorted({place for word in spellings(member) for place in where.get(word, ())})


def spellings(name: str) -> set[str]:
    """How a name of the API may be written in Python: as it is, in snake_case, with a `_` behind it."""
    plain = snake(name)
    return {name, name.removesuffix("[]"), plain, f"{plain}_"}


def snake(name: str) -> str:
    """A name in snake_case."""
    spaced = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1 \2", re.sub(r"([a-z0-9])([A-Z])", r"\1 \2", name))
    return "_".join(re.findall(r"[a-z0-9]+", spaced.lower()))


def module_of(operation: str) -> str:
    """The name of an operation's module, by the rule that the package is generated by."""
    name = snake(operation)
    return f"{name}_" if keyword.iskeyword(name) else name
