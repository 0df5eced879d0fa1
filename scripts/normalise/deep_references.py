"""Replace references deeper than `#/components/<kind>/<name>` by references to named schemas.

Generators know `#/components/schemas/Name` only. The target of a deep reference to an object gets a name made of its
pointer; a reference to a plain value (a string, an enum) is replaced by a copy of it.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from scripts.identifiers import pascal, singular
from scripts.openapi import (
    DanglingReference,
    Spec,
    component_name,
    components,
    copied,
    reference_to,
    references,
    resolved,
    tokens,
)

# The kinds of components that generators resolve by name; a reference into anything else is deep.
KINDS = ("schemas", "parameters", "responses", "requestBodies", "headers", "securitySchemes", "examples")


def run(spec: Spec) -> Spec:
    result = copied(spec)
    names = _names(result)
    hoisted: dict[str, Any] = {}
    rebuilt = _rebuild(result, result, names, hoisted, ())
    assert isinstance(rebuilt, dict)
    components(rebuilt).update(hoisted)
    return rebuilt


def is_deep(reference: str) -> bool:
    """Return whether a reference is deeper than a named component."""
    steps = tokens(reference)
    return not (len(steps) == 3 and steps[0] == "components" and steps[1] in KINDS)


def _names(spec: Spec) -> dict[int, str]:
    """Return a name for each object that a deep reference targets, by the object's identity."""
    taken = set(components(spec))
    names: dict[int, str] = {}
    for reference in sorted(set(references(spec))):
        if not is_deep(reference):
            continue
        target = _target(spec, reference)
        if id(target) not in names and _is_object(target) and component_name({"$ref": reference}) is None:
            name = _name(reference)
            while name in taken:
                name += "Part"
            taken.add(name)
            names[id(target)] = name
    return names


def _target(spec: Spec, reference: str) -> Any:
    """Return the node at a pointer: references on the way are followed, one at the end is not."""
    *parents, last = tokens(reference)
    holder: Any = spec
    try:
        for token in (*parents, last):
            holder = resolved(spec, holder)
            holder = holder[int(token)] if isinstance(holder, list) else holder[token]
    except (KeyError, IndexError, TypeError, ValueError) as error:
        raise DanglingReference(reference) from error
    return holder


def _is_object(target: Any) -> bool:
    return isinstance(target, dict) and bool({"properties", "allOf", "oneOf", "anyOf"} & target.keys())


def _name(reference: str) -> str:
    steps = tokens(reference)
    words = [steps[2]]
    for before, step in pairwise(steps[2:]):
        if before == "properties":
            words.append(step)
        elif step == "items":
            words[-1] = singular(words[-1])
    if steps[-2] == "allOf":
        words.append("base" if steps[-1] == "0" else "part")
    return pascal("_".join(words))


def _rebuild(spec: Spec, node: Any, names: dict[int, str], hoisted: dict[str, Any], copying: tuple[str, ...]) -> Any:
    name = names.get(id(node))
    if name is not None:
        if name not in hoisted:
            hoisted[name] = None  # reserves the name while a schema that refers to itself is rebuilt
            hoisted[name] = _rebuild_inside(spec, node, names, hoisted, ())
        return reference_to(name)
    return _rebuild_inside(spec, node, names, hoisted, copying)


def _rebuild_inside(
    spec: Spec, node: Any, names: dict[int, str], hoisted: dict[str, Any], copying: tuple[str, ...]
) -> Any:
    if isinstance(node, list):
        return [_rebuild(spec, value, names, hoisted, copying) for value in node]
    if not isinstance(node, dict):
        return node
    reference = node.get("$ref")
    if isinstance(reference, str) and is_deep(reference):
        if reference in copying:  # a plain value that contains itself has no end; inside, it becomes Any
            return {}
        copying = (*copying, reference)
        target = _target(spec, reference)
        if isinstance(target, dict) and target.get("$ref") in copying:
            raise DanglingReference(reference)  # a circle of references only
        return _rebuild(spec, target, names, hoisted, copying)
    return {key: _rebuild(spec, value, names, hoisted, copying) for key, value in node.items()}
