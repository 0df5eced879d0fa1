"""The operations of a spec, and the pairs of equal operations in two specs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from pagerduty_client.spec.nodes import as_dict, as_list
from pagerduty_client.spec.schemas import SpecReader

METHODS = ("get", "post", "put", "patch", "delete", "options", "head", "trace")


@dataclass(frozen=True, slots=True)
class Endpoint:
    """One operation of a spec.

    Attributes:
        parameters: its parameters and those of its path by kind and name, references resolved. Path parameters are
            those in the path template, declared or not; each has its position instead of its
            name, which does not affect requests.
    """

    id: str
    method: str
    path: str
    operation: dict[str, Any]
    parameters: dict[tuple[str, str], dict[str, Any]]
    servers: Any = None

    @property
    def nodes(self) -> list[Any]:
        """All that the spec states about it."""
        return [self.operation, self.servers, *self.parameters.values()]

    @property
    def label(self) -> str:
        """The method and the path."""
        return f"{self.method.upper()} {self.path}"

    @property
    def request_line(self) -> str:
        """The method and the path without the names of its parameters."""
        return f"{self.method.upper()} {re.sub(r'{[^}]*}', '{}', self.path)}"


def endpoints(reader: SpecReader) -> list[Endpoint]:
    """Return the operations of a spec, by path and method."""
    found: list[Endpoint] = []
    for path, node in sorted(as_dict(reader.spec.get("paths")).items()):
        item = reader.object(node)
        for method in METHODS:
            operation = item.get(method)
            if isinstance(operation, dict):
                operation = as_dict(operation)
                given = operation.get("operationId")
                name = given if isinstance(given, str) and given else f"{method.upper()} {path}"
                servers = operation.get("servers", item.get("servers"))
                found.append(
                    Endpoint(name, method, path, operation, _parameters(reader, path, item, operation), servers)
                )
    return found


def _parameters(reader: SpecReader, path: str, *holders: dict[str, Any]) -> dict[tuple[str, str], dict[str, Any]]:
    names: list[str] = re.findall(r"{([^}]*)}", path)
    found: dict[tuple[str, str], dict[str, Any]] = {
        ("path", f"{{{index}}}"): {"in": "path", "name": name, "required": True, "schema": {"type": "string"}}
        for index, name in enumerate(names)
    }
    for node in (one for holder in holders for one in as_list(holder.get("parameters"))):
        parameter = reader.object(node)
        kind, name = parameter.get("in"), parameter.get("name")
        if isinstance(kind, str) and isinstance(name, str):
            if kind == "path":
                if name in names:
                    found[kind, f"{{{names.index(name)}}}"] = parameter
            else:
                found[kind, name.lower() if kind == "header" else name] = parameter
    return found


def matched(olds: list[Endpoint], news: list[Endpoint]) -> Iterator[tuple[Endpoint | None, Endpoint | None]]:
    """Pair the operations of two specs: with the same ID, if possible at the same path; else at the same path."""
    left, right = list(olds), list(news)
    keys: tuple[Callable[[Endpoint], str], ...] = (
        lambda one: f"{one.id} {one.label}",
        lambda one: one.id,
        lambda one: one.label,
        lambda one: one.request_line,
    )
    for key in keys:
        waiting: dict[str, list[Endpoint]] = {}
        for new in right:
            waiting.setdefault(key(new), []).append(new)
        unmatched: list[Endpoint] = []
        for old in left:
            found = waiting.get(key(old))
            if found:
                yield old, found.pop(0)
            else:
                unmatched.append(old)
        left, right = unmatched, [new for listed in waiting.values() for new in listed]
    yield from ((old, None) for old in left)
    yield from ((None, new) for new in right)
