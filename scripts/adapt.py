"""Adapt patches to a newer spec: each is kept, follows the value that it corrects, or is retired with the reason.

kept         the spec is the same there
followed     the value moved: a renamed schema or operation, another list position, other parts of a
             split schema
taken over   upstream now has the corrected value
gone         upstream removed what it corrects
contradicted upstream has a value that is neither `was` nor `now`; upstream's value is used
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

from scripts.openapi import COMBINERS, DanglingReference, Spec, copied, pointer_to, resolve, resolved, tokens
from scripts.patch import MISSING, Patch, apply_one, value_at
from scripts.renames import Renames

KEPT, FOLLOWED, TAKEN_OVER, GONE, CONTRADICTED = "kept", "followed", "taken over", "gone", "contradicted"
Way = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Adapted:
    """The result for one patch.

    Attributes:
        patch: the original patch.
        state: one of the states above.
        patches: its replacements; empty for a retired patch.
        found: the upstream value, if it contradicts the patch.
    """

    patch: Patch
    state: str
    patches: tuple[Patch, ...] = ()
    found: Any = MISSING


def adapt(spec: Spec, patches: list[Patch], renames: Renames) -> list[Adapted]:
    """Return the result for each patch on the facts of a newer spec, in order."""
    result = copied(spec)
    return [_adapt_one(result, patch, renames) for patch in patches]


def _adapt_one(spec: Spec, patch: Patch, renames: Renames) -> Adapted:
    """Adapt one patch and apply its replacements to the spec."""
    moved = replace(patch, was=renames.value(patch.was), now=renames.value(patch.now))
    there = [replace(moved, where=where) for where in renames.pointers(patch.where)]
    fitting = tuple(one for one in there if apply_one(spec, one))
    if not fitting:
        fitting = tuple(one for one in _relocated(spec, there) if apply_one(spec, one))
    if fitting:
        return Adapted(patch, KEPT if fitting == (patch,) else FOLLOWED, fitting)
    found = [value_at(spec, tokens(one.where)) for one in there]
    if any(_says(spec, one) for one in there):
        return Adapted(patch, TAKEN_OVER)
    contradicting = next((value for value in found if value is not MISSING), MISSING)
    return Adapted(patch, GONE if contradicting is MISSING else CONTRADICTED, found=contradicting)


def _relocated(spec: Spec, patches: list[Patch]) -> tuple[Patch, ...]:
    """Return patches for other pointers with the value that it corrects; empty if the target is ambiguous."""
    fitting = [
        replace(one, where=where)
        for one in patches
        for where in _locations(spec, one)
        if value_at(spec, tokens(where)) == one.was
    ]
    is_clear = len(fitting) < 2 or (fitting[0].was is not MISSING and not _has_position(fitting[0].where))
    return tuple(fitting) if is_clear else ()


def _says(spec: Spec, patch: Patch) -> bool:
    """Return whether the spec already has the corrected value, at the patch's pointer or where it moved to."""
    holder = pointer_to(*tokens(patch.where)[:-1])
    locations = [patch.where] if _exists(spec, holder) else _locations(spec, patch)
    return bool(locations) and all(value_at(spec, tokens(where)) == patch.now for where in locations)


def _exists(spec: Spec, pointer: str) -> bool:
    try:
        resolve(spec, pointer)
    except DanglingReference:
        return False
    return True


def _has_position(where: str) -> bool:
    """Return whether a pointer leads through a list of distinct things, such as parameters."""
    steps = tokens(where)
    return any(step.isdecimal() and before not in COMBINERS for before, step in pairwise(steps))


def _locations(spec: Spec, patch: Patch) -> list[str]:
    """Return pointers below the same schema or operation that differ in list positions and composition only.

    References are followed, so a pointer may lead into a schema that the old one is now composed of.
    """
    steps = tokens(patch.where)
    depth = 3 if steps[0] in ("components", "paths") else 0
    if len(steps) <= depth:
        return []
    try:
        root = resolve(spec, pointer_to(*steps[:depth])) if depth else spec
    except DanglingReference:
        return []
    wanted = tuple(step for step in steps[depth:-1] if step not in COMBINERS and not step.isdecimal())
    found = set()
    for way, holder in _holders(spec, root, tuple(steps[:depth]), wanted, frozenset()):
        if isinstance(holder, list) and steps[-1].isdecimal():
            found |= {pointer_to(*way, index) for index in range(len(holder))}
        elif isinstance(holder, dict) and (patch.was is MISSING or steps[-1] in holder):
            found.add(pointer_to(*way, steps[-1]))
    return sorted(found)


def _holders(
    spec: Spec, node: Any, way: Way, wanted: tuple[str, ...], seen: frozenset[str]
) -> Iterator[tuple[Way, Any]]:
    """Yield what the wanted steps reach, through any composition, list or reference between them."""
    if isinstance(node, dict) and isinstance(node.get("$ref"), str):
        if node["$ref"] not in seen:
            target, seen = resolved(spec, node), seen | {node["$ref"]}
            yield from _holders(spec, target, tuple(tokens(node["$ref"])), wanted, seen)
        return
    if not wanted:
        yield way, node
    children = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, value in children:
        if wanted and key == wanted[0]:
            yield from _holders(spec, value, (*way, key), wanted[1:], seen)
        elif isinstance(key, int) or key in COMBINERS:
            yield from _holders(spec, value, (*way, key), wanted, seen)
