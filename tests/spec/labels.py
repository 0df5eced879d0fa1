"""Programs with labels for what each line uses, and specs in which exactly that changes.

A comment `#: read User.email; op getUser` at the end of a line names what the line uses; `#! read User.role` at the top
of a file names what the file does not use, although the name occurs in it. Targets are

- `op ID`: an operation,
- `arg ID.NAME`: a parameter,
- `read LOCATION`: a received field; LOCATION begins with a schema's name, or an operation ID and a status,
- `send LOCATION`: a sent field; LOCATION begins with a schema's name or an operation ID.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pagerduty_client.spec.diff import Diff, diff
from pagerduty_client.spec.endpoints import Endpoint, endpoints
from pagerduty_client.spec.schemas import SpecReader
from scripts.openapi import copied
from tests.upstream import ROOT

PROGRAMS = Path(__file__).parent / "programs"
PINNED: dict[str, Any] = json.loads((ROOT / "spec" / "openapiv3.json").read_text(encoding="utf-8"))


@dataclass(frozen=True)
class Use:
    """The label of a line of a program."""

    target: str
    file: str
    line: int


def unpack(folder: Path) -> None:
    """Write the programs to a folder, as Python files without their labels."""
    for source in PROGRAMS.rglob("*.py.txt"):
        file = folder / source.relative_to(PROGRAMS).with_suffix("")
        file.parent.mkdir(parents=True, exist_ok=True)
        code = re.sub(r"(?m)  #: .*$", "", source.read_text(encoding="utf-8"))
        file.write_text(re.sub(r"(?m)^#! .*$", "#", code), encoding="utf-8")


def labels() -> set[Use]:
    """Return the labels of the programs."""
    return {
        Use(" ".join(target.split()), source.relative_to(PROGRAMS).with_suffix("").as_posix(), number)
        for source in PROGRAMS.rglob("*.py.txt")
        for number, line in enumerate(source.read_text(encoding="utf-8").splitlines(), 1)
        if "  #: " in line
        for target in line.rpartition("  #: ")[2].split(";")
    }


def decoys() -> set[str]:
    """Return the negative labels of files."""
    files = (source.read_text(encoding="utf-8") for source in PROGRAMS.rglob("*.py.txt"))
    return {" ".join(one.split()) for code in files for one in re.findall(r"(?m)^#! (.*)$", code)}


class Targets:
    """Find what targets name in a spec."""

    def __init__(self, spec: dict[str, Any]) -> None:
        self.reader = SpecReader(spec)
        self.operations = {one.id: one for one in endpoints(self.reader)}

    def has(self, target: str) -> bool:
        """Tell whether the spec has a target; an update may remove it."""
        kind, _, location = target.partition(" ")
        if kind in ("read", "send"):
            try:
                return self.field(target)[1] != ""
            except (KeyError, StopIteration):
                return False
        return location.partition(".")[0] in self.operations

    def field(self, target: str) -> tuple[dict[str, Any], str]:
        """Return the schema that has a field, and the field's name."""
        use, _, location = target.partition(" ")
        first, *steps = location.split(".")
        if first in self.operations:
            operation = self.operations[first].operation
            holder = operation["responses"][steps.pop(0)] if use == "read" else operation["requestBody"]
            node = next(iter(self.reader.object(holder)["content"].values()))["schema"]
        else:
            node = self.reader.schemas[first]
        for number, step in enumerate(steps, 1):
            node = self._with(node, step)
            if number < len(steps):
                node = self.reader.flat(node).fields[step]
        return node, steps[-1]

    def _with(self, node: Any, field: str) -> dict[str, Any]:
        flat = self.reader.flat(node)
        if field in flat.fields:
            return self.reader.schema(node)
        below = [flat.items] if flat.items is not None else [one for _, variants in flat.unions for one in variants]
        return next(self._with(one, field) for one in below if self._has(one, field))

    def _has(self, node: Any, field: str) -> bool:
        flat = self.reader.flat(node)
        return field in flat.fields or any(self._has(one, field) for _, variants in flat.unions for one in variants)

    def leads_to(self, target: str) -> set[int]:
        """Return the schemas below a field."""
        node, field = self.field(target)
        found: set[int] = set()
        waiting = [self.reader.flat(node).fields[field]]
        while waiting:
            schema = self.reader.schema(waiting.pop())
            if id(schema) not in found:
                found.add(id(schema))
                flat = self.reader.flat(schema)
                waiting += [*flat.fields.values(), *(one for _, variants in flat.unions for one in variants)]
                waiting += [] if flat.items is None else [flat.items]
        return found


def changed_specs(targets: set[str]) -> list[set[str]]:
    """Group the targets so that no change hides another one: a field and its parents are in different groups."""
    of = Targets(PINNED)
    groups = [{one for one in targets if one.startswith("op ")}, {one for one in targets if one.startswith("arg ")}]
    fields: list[tuple[set[int], set[int], set[str]]] = []
    for target in sorted(targets - groups[0] - groups[1]):
        own, below = id(of.field(target)[0]), of.leads_to(target)
        for owns, belows, group in fields:
            if own not in belows and not below & owns:
                owns.add(own)
                belows |= below
                group.add(target)
                break
        else:
            fields.append(({own}, set(below), {target}))
    return [*groups, *(group for _, _, group in fields)]


def without(targets: set[str]) -> dict[str, Any]:
    """Return the pinned spec without the targets."""
    spec = copied(PINNED)
    reader = SpecReader(PINNED)
    for one in list(nodes(spec)):  # a reference into a schema would break when the schema changes
        if isinstance(reference := one.get("$ref"), str) and reference.count("/") > 3:
            one.clear()
            one.update(copied(reader.at({"$ref": reference})))
    of = Targets(spec)
    fields: dict[int, tuple[dict[str, Any], set[str]]] = {}
    for target in targets:
        kind, _, location = target.partition(" ")
        if kind in ("read", "send"):
            node, field = of.field(target)
            fields.setdefault(id(node), (node, set()))[1].add(field)
        else:
            name, _, parameter = location.partition(".")
            _drop(of, of.operations[name], parameter)
    flattened = [
        (
            node,
            {
                "type": "object",
                "properties": {name: one for name, one in of.reader.flat(node).fields.items() if name not in gone},
                "required": sorted(of.reader.flat(node).required - gone),
            },
        )
        for node, gone in fields.values()
    ]
    for node, plain in flattened:
        node.clear()
        node.update(plain)
    return spec


def _drop(of: Targets, operation: Endpoint, parameter: str) -> None:
    item = of.reader.spec["paths"][operation.path]
    if not parameter:
        del item[operation.method]
        return
    for holder in (item, item[operation.method]):
        listed = holder.get("parameters", [])
        listed[:] = [one for one in listed if of.reader.object(one).get("name") != parameter]


REMOVALS = ("operation-removed", "parameter-removed", "field-removed")


def target_of(result: Diff, change: Any, targets: dict[tuple[str, int, str], str]) -> str:
    """Return the target of a change, by its location in the spec before."""
    if change.kind == "operation-removed":
        return f"op {change.operation}"
    if change.kind == "parameter-removed":
        return f"arg {change.operation}.{change.steps[1]}"
    kind = "read" if change.part == "response" else "send"
    # A schema that extends another one has its fields.
    for part in parts(result, change.node):
        if (kind, part, change.step) in targets:
            return targets[kind, part, change.step]
    return f"{change.kind} {change.part} {change.schema} {change.where}"


def parts(result: Diff, node: int) -> list[int]:
    """Return a schema and those that it extends."""
    if id(result) not in _NODES:
        _NODES[id(result)] = {id(one): one for one in nodes(result.before.spec)}
    found, waiting = [], [node]
    while waiting:
        found.append(waiting.pop())
        schema = _NODES[id(result)].get(found[-1], {})
        waiting += [id(result.before.schema(one)) for one in schema.get("allOf", ())]
    return found


def nodes(value: Any) -> Iterator[dict[str, Any]]:
    """Yield all objects of a spec."""
    if isinstance(value, dict):
        yield value
    for one in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from nodes(one)


_NODES: dict[int, dict[int, dict[str, Any]]] = {}


def differences(reader: SpecReader, groups: list[set[str]]) -> list[tuple[Diff, dict[tuple[str, int, str], str]]]:
    """Return the differences to the specs without each group, with the fields' locations in the spec before."""
    found = []
    of = Targets(PINNED)
    of.reader = reader
    for group in groups:
        result = diff(reader, without(group))
        locations = {}
        for target in group:
            kind = target.partition(" ")[0]
            if kind in ("read", "send"):
                node, field = of.field(target)
                locations[kind, id(node), field] = target
        found.append((result, locations))
    return found
