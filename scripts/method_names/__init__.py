"""Names of the client's resources and their methods: `incidents.list` for `GET /incidents`.

A name recorded in `spec/names.json` wins, then one in `spec/method_names.json` (for misleading paths), then the first
free name that the rules give. A new operation therefore never renames another.
"""

from __future__ import annotations

import json
import keyword
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from scripts.errors import PipelineError
from scripts.identifiers import package_name, words
from scripts.method_names.attributes import client_attributes
from scripts.method_names.paths import Route, resource_name
from scripts.method_names.rules import Rules

FILE = "method_names.json"
LIST = "list"
APART = "_resource"  # distinguishes a resource from an attribute of the client, until it gets a better name
# Attributes of all resource classes, and builtins that their bodies use.
RESERVED = frozenset({"with_response", "mro", "type", "property", "classmethod", "staticmethod", "super", "deprecated"})


@dataclass(slots=True)
class MethodNames:
    """The names of all operations.

    Attributes:
        methods: `resource.method` by operation ID.
        notes: names to review, one sentence each.
        conflicts: recorded names that hide an attribute of the client, one sentence each.
    """

    methods: dict[str, str] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    conflicts: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Exceptions:
    """Inputs to the names besides the rules.

    Attributes:
        methods: methods by operation ID, for misleading paths.
        resources: resources by tag, where the rules give a bad name.
        attributes: attributes of the client other than resources.
    """

    methods: Mapping[str, str] = field(default_factory=dict)
    resources: Mapping[str, str] = field(default_factory=dict)
    attributes: frozenset[str] = frozenset()


def load(path: Path, client: Path) -> Exceptions:
    """Read the exceptions from a file, if it exists, and the client's attributes from a folder."""
    if not path.is_file():
        return Exceptions(attributes=client_attributes(client))
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        return Exceptions(dict(content["methods"]), dict(content["resources"]), client_attributes(client))
    except (ValueError, KeyError, TypeError) as error:
        raise PipelineError(f"spec/{path.name} cannot be read ({error}): restore it from git") from error


def assign(routes: Iterable[Route], recorded: Mapping[str, str], exceptions: Exceptions) -> MethodNames:
    """Name every operation; `recorded` has the names of earlier runs, `resource.method` by operation ID."""
    # If several operations claim a new name, the one with the shortest path gets it.
    routes = sorted(routes, key=lambda one: (one.path.count("{"), one.path, one.method))
    found = MethodNames()
    resources = {tag: _resource(tag, exceptions) for tag in sorted({route.tag for route in routes})}
    wanted = _wanted(routes, resources, exceptions)
    taken = set(recorded.values())
    for route in routes:
        before, resource = recorded.get(route.id), resources[route.tag]
        if before is not None and _fits(before, route):
            found.methods[route.id] = before
            if before.split(".")[0] != resource:
                found.notes.append(f"{route.id} keeps `client.{before}`; upstream moved it to the tag {route.tag!r}")
            continue
        free = (f"{resource}.{name}" for name in wanted[route.id] if f"{resource}.{name}" not in taken)
        name = next(free, None)
        if name is None:
            raise PipelineError(
                f"{route.id}: all names from the rules are taken in client.{resource}. Name its method in spec/{FILE}."
            )
        found.methods[route.id] = name
        taken.add(name)
        if before is not None:
            lists = "is a list now" if route.is_paginated else "is no longer a list"
            found.notes.append(f"{route.id} {lists}: `client.{before}` is `client.{name}` now")
    known = {name.split(".")[0] for name in recorded.values()}
    for resource in sorted({name.split(".")[0] for name in found.methods.values()}):
        attribute = resource.removesuffix(APART)
        if resource in exceptions.attributes:
            found.conflicts.append(
                f"the resource {resource} would hide an attribute of the client with this name: "
                f"rename the attribute, or name the tag's resource in spec/{FILE}"
            )
        elif attribute in exceptions.attributes and resource not in known:
            found.notes.append(
                f"the new resource is `client.{resource}`: the client already has an attribute {attribute}; "
                f"before a release, spec/{FILE} can give it a better name"
            )
    return found


def _resource(tag: str, exceptions: Exceptions) -> str:
    name = exceptions.resources.get(tag) or resource_name(tag)
    return name + APART if name in exceptions.attributes else package_name(name)


def _wanted(routes: list[Route], resources: Mapping[str, str], exceptions: Exceptions) -> dict[str, list[str]]:
    """Return names for each operation's method, best first."""
    rules, given = Rules(routes), exceptions.methods
    wanted = {
        route.id: ([given[route.id]] if route.id in given else []) + [_named(one, route) for one in rules.names(route)]
        for route in routes
    }
    # If items can be removed again, POST adds them: `add_subscribers`, `remove_subscribers`.
    firsts = {(resources[route.tag], wanted[route.id][0]) for route in routes}
    for route in routes:
        verb, _, noun = wanted[route.id][0].partition("_")
        if verb == "create" and noun and (resources[route.tag], f"remove_{noun}") in firsts:
            wanted[route.id][0] = f"add_{noun}"
    return wanted


def _named(name: str, route: Route) -> str:
    """Return the name as a method: every paginated operation is called list, and no other is."""
    name = "_".join(word.lower() for word in words(name))  # a segment of a path may be in kebab-case or camelCase
    verb, _, noun = name.partition("_")
    if route.is_paginated and verb != LIST:
        name = f"{LIST}_{noun}" if verb == "get" and noun else f"{LIST}_{name}"
    elif verb == LIST and not route.returns_list:
        name = f"get_{noun}" if noun else "get"
    if not name.isidentifier():
        name = f"call_{name}"
    return f"{name}_" if keyword.iskeyword(name) or name in RESERVED else name


def _fits(name: str, route: Route) -> bool:
    """Return whether a recorded name still fits: `list` exactly if the operation is paginated."""
    is_list = name.split(".")[1].split("_")[0] == LIST
    return route.returns_list if is_list else not route.is_paginated
