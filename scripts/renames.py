"""Find operations, paths and schemas that were renamed in a newer spec.

An operation is renamed when its method and path are the same, regardless of parameter names, or when one removed
operation equals one that was added. A schema is renamed when one that was removed equals one that was added, or when
all references to it now lead to one new schema that shares most of its fields.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from scripts.openapi import Endpoint, Spec, component_name, components, copied, endpoints, pointer_to, tokens

# From this share of common fields on, a schema that took over another one's references counts as renamed.
SAME_FIELDS = 0.5


@dataclass(frozen=True, slots=True)
class Renames:
    """Old and new names.

    Attributes:
        operations: operation IDs.
        calls: the old and new method and path of operations whose path changed.
        schemas: named schemas.
        splits: old schemas whose references now lead to several schemas, which may include the schema itself.
    """

    operations: dict[str, str] = field(default_factory=dict)
    calls: dict[tuple[str, str], tuple[str, str]] = field(default_factory=dict)
    schemas: dict[str, str] = field(default_factory=dict)
    splits: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def pointers(self, where: str) -> list[str]:
        """Translate a pointer into the old spec to pointers into the new one: several for a schema that was split."""
        steps = tokens(where)
        if steps[:2] == ["components", "schemas"] and len(steps) > 2 and steps[2] in self.splits:
            return [pointer_to(*steps[:2], name, *steps[3:]) for name in self.splits[steps[2]]]
        return [self.pointer(where)]

    def pointer(self, where: str) -> str:
        """Translate a pointer into the old spec to one into the new spec."""
        steps = tokens(where)
        if steps[:2] == ["components", "schemas"] and len(steps) > 2:
            steps[2] = self.schemas.get(steps[2], steps[2])
        elif steps[0] == "paths" and len(steps) > 2:
            path, method = self.calls.get((steps[1], steps[2]), (steps[1], steps[2]))
            steps[1:3] = [path, method]
        return pointer_to(*steps)

    def value(self, node: Any) -> Any:
        """Translate a value of the old spec, with the new names in references and in `operation` facts."""
        if isinstance(node, list):
            return [self.value(one) for one in node]
        if not isinstance(node, dict):
            return node
        result = {key: self.value(one) for key, one in node.items()}
        if isinstance(result.get("$ref"), str) and result["$ref"].startswith("#/"):
            result["$ref"] = self.pointer(result["$ref"])
        if isinstance(result.get("operation"), str):
            result["operation"] = self.operations.get(result["operation"], result["operation"])
        return result


def find_renames(before: Spec, after: Spec) -> Renames:
    """Find the renames between two versions of a spec."""
    schemas, splits = _schemas(before, after)
    partial = Renames(schemas=schemas)
    old, new = ({one.id: one for one in endpoints(spec)} for spec in (before, after))
    gone = [one for name, one in old.items() if name not in new]
    come = [one for name, one in new.items() if name not in old]
    operations = _pairs(gone, come, _call)
    gone = [one for one in gone if one.id not in operations]
    come = [one for one in come if one.id not in operations.values()]
    operations |= _pairs(gone, come, lambda one: _facts(partial, one))
    calls = {}
    for name, one in old.items():
        there = new.get(operations.get(name, name))
        if there is not None and (there.path, there.method) != (one.path, one.method):
            calls[one.path, one.method] = there.path, there.method
    return Renames(operations, calls, schemas, splits)


def _pairs(gone: list[Endpoint], come: list[Endpoint], key: Any) -> dict[str, str]:
    """Return the IDs of equal operations, if the match is unambiguous."""
    old: dict[str, list[str]] = defaultdict(list)
    new: dict[str, list[str]] = defaultdict(list)
    for found, listed in ((old, gone), (new, come)):
        for one in listed:
            found[key(one)].append(one.id)
    return {ids[0]: new[name][0] for name, ids in old.items() if len(ids) == 1 and len(new.get(name, ())) == 1}


def _call(endpoint: Endpoint) -> str:
    return f"{endpoint.method} {re.sub(r'{[^}]*}', '{}', endpoint.path).rstrip('/')}"


def _facts(renames: Renames, endpoint: Endpoint) -> str:
    """Return an operation without its ID and its path, except for the method and the noun."""
    facts = {key: value for key, value in endpoint.operation.items() if key != "operationId"}
    return endpoint.method + json.dumps(renames.value(facts), sort_keys=True)


def _schemas(before: Spec, after: Spec) -> tuple[dict[str, str], dict[str, tuple[str, ...]]]:
    """Return renamed schemas, and those whose references now lead to several schemas."""
    old, new = components(copied(before)), components(copied(after))
    gone, come = sorted(old.keys() - new.keys()), sorted(new.keys() - old.keys())
    found: dict[str, str] = {}
    more = bool(come)
    while more:
        known = Renames(schemas=found)
        then: dict[str, list[str]] = defaultdict(list)
        now: dict[str, list[str]] = defaultdict(list)
        for name in gone:
            if name not in found:
                then[_shape(known.value(old[name]), name)].append(name)
        for name in come:
            if name not in found.values():
                now[_shape(new[name], name)].append(name)
        alike = {names[0]: now[shape][0] for shape, names in then.items() if len(names) == len(now.get(shape, ())) == 1}
        found |= alike
        more = bool(alike)
    splits = {}
    for name, targets in _uses(before, after).items():
        followed = [
            one
            for one in sorted(targets)
            if one == name or (one in come and one not in found.values() and _is_similar(old[name], new[one]))
        ]
        if name in found or followed in ([], [name]):
            continue
        if len(followed) == 1:
            found[name] = followed[0]
        else:
            splits[name] = tuple(followed)
    return found, splits


def _shape(schema: Any, name: str) -> str:
    """Return a schema without its name in references to itself."""
    own = pointer_to("components", "schemas", name)
    return json.dumps(schema, sort_keys=True).replace(json.dumps(own), '"#"')


def _uses(before: Spec, after: Spec) -> dict[str, set[str]]:
    """Return what the references to a schema lead to now, if they still exist."""
    now = dict(_references(after))
    uses: dict[str, set[str]] = defaultdict(set)
    for where, name in _references(before):
        if where in now:
            uses[name].add(now[where])
    return uses


def _is_similar(first: Any, second: Any) -> bool:
    old, new = _fields(first), _fields(second)
    return bool(old & new) and len(old & new) >= SAME_FIELDS * len(old | new)


def _references(node: Any, way: tuple[str | int, ...] = ()) -> Iterator[tuple[str, str]]:
    """Yield the locations of references to named schemas."""
    name = component_name(node)
    if name is not None:
        yield pointer_to(*way), name
    children = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, value in children:
        yield from _references(value, (*way, key))


def _fields(schema: Any) -> set[str]:
    """Return the names of all fields in a schema."""
    found: set[str] = set()
    todo = [schema]
    while todo:
        node = todo.pop()
        if isinstance(node, dict):
            found |= set(node["properties"]) if isinstance(node.get("properties"), dict) else set()
            todo += node.values()
        elif isinstance(node, list):
            todo += node
    return found
