"""What has another name in a newer spec: operations, paths and schemas.

An operation is renamed when its method and path are the same, whatever the path's parameters are called, or when one
operation that is gone equals one that is new. A schema is renamed when one that is gone equals one that is new, or when
the places that referred to it all refer to one new schema that shares most of its fields.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from scripts.openapi import Endpoint, Spec, component_name, components, copied, endpoints, pointer_to, tokens

# From this share of common fields on, a schema that took another one's places is that schema.
SAME_FIELDS = 0.5


@dataclass(frozen=True, slots=True)
class Renames:
    """Names of before and of now.

    Attributes:
        operations: operation ids.
        calls: a method and a path of before, and those of now, of operations whose path changed.
        schemas: named schemas.
        splits: schemas of before whose uses are several schemas now, which may include the schema itself.
    """

    operations: dict[str, str] = field(default_factory=dict)
    calls: dict[tuple[str, str], tuple[str, str]] = field(default_factory=dict)
    schemas: dict[str, str] = field(default_factory=dict)
    splits: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def pointers(self, where: str) -> list[str]:
        """A pointer into the spec before, as those into the spec of now: several for a schema that was split."""
        steps = tokens(where)
        if steps[:2] == ["components", "schemas"] and len(steps) > 2 and steps[2] in self.splits:
            return [pointer_to(*steps[:2], name, *steps[3:]) for name in self.splits[steps[2]]]
        return [self.pointer(where)]

    def pointer(self, where: str) -> str:
        """A pointer into the spec before, as one into the spec of now."""
        steps = tokens(where)
        if steps[:2] == ["components", "schemas"] and len(steps) > 2:
            steps[2] = self.schemas.get(steps[2], steps[2])
        elif steps[0] == "paths" and len(steps) > 2:
            path, method = self.calls.get((steps[1], steps[2]), (steps[1], steps[2]))
            steps[1:3] = [path, method]
        return pointer_to(*steps)

    def value(self, node: Any) -> Any:
        """A value of the spec before, with the names of now in references and in `operation` facts."""
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
    """What looks renamed between two versions of a spec."""
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
    """The ids of operations that are alike, where that is unambiguous."""
    old: dict[str, list[str]] = defaultdict(list)
    new: dict[str, list[str]] = defaultdict(list)
    for found, listed in ((old, gone), (new, come)):
        for one in listed:
            found[key(one)].append(one.id)
    return {ids[0]: new[name][0] for name, ids in old.items() if len(ids) == 1 and len(new.get(name, ())) == 1}


def _call(endpoint: Endpoint) -> str:
    return f"{endpoint.method} {re.sub(r'{[^}]*}', '{}', endpoint.path).rstrip('/')}"


def _facts(renames: Renames, endpoint: Endpoint) -> str:
    """An operation without its id and its path, but for the method and what it is about."""
    facts = {key: value for key, value in endpoint.operation.items() if key != "operationId"}
    return endpoint.method + json.dumps(renames.value(facts), sort_keys=True)


def _schemas(before: Spec, after: Spec) -> tuple[dict[str, str], dict[str, tuple[str, ...]]]:
    """Schemas that have another name now, and those whose uses are several schemas now."""
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
    """A schema in which references to itself have no name."""
    own = pointer_to("components", "schemas", name)
    return json.dumps(schema, sort_keys=True).replace(json.dumps(own), '"#"')


def _uses(before: Spec, after: Spec) -> dict[str, set[str]]:
    """What the places that refer to a schema refer to now, as far as they are still there."""
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
    """Where named schemas are referred to, and which."""
    name = component_name(node)
    if name is not None:
        yield pointer_to(*way), name
    children = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, value in children:
        yield from _references(value, (*way, key))


def _fields(schema: Any) -> set[str]:
    """The names of fields anywhere in a schema."""
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
