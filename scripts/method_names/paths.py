"""Split paths and operation IDs into words, the input of the naming rules."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from scripts.identifiers import singular
from scripts.identifiers import words as _words

# Verbs that repeat the HTTP method. Any other first word of an operation ID is an action.
CRUD = frozenset({"list", "get", "create", "post", "add", "update", "put", "set", "patch", "delete", "remove"})
# Path segments replaced by a better word.
SEGMENTS = {"me": "current"}
# Product names that are one word despite their capitals.
PRODUCTS = {"OAuth": "Oauth", "ServiceNow": "Servicenow", "PagerDuty": "Pagerduty"}
VERSION = re.compile(r"v\d+")


def words(text: str) -> list[str]:
    """Return the lowercase words of a tag, a path segment or an operation ID."""
    for product, word in PRODUCTS.items():
        text = text.replace(product, word)
    return [word.lower() for word in _words(text)]


def singulars(text: str) -> set[str]:
    """Return the words of a name, each in the singular."""
    return {singular(word) for word in words(text)}


def resource_name(tag: str) -> str:
    """Return the name of a tag's resource and package: `schedules_v3` for `Schedules V3`."""
    return "_".join(words(re.sub(r"[_ ]?[vV](\d+)$", r" v\1", tag))).replace("_v_", "_v")


def shape(path: str) -> str:
    """Return a path without the names of its parameters."""
    return re.sub(r"\{[^}]*\}", "{}", path)


@dataclass(frozen=True, slots=True)
class Part:
    """A literal segment of a path, with the parameters that follow it."""

    literal: str
    parameters: tuple[str, ...] = ()

    @property
    def is_item(self) -> bool:
        """Whether the part addresses one item of a collection."""
        return bool(self.parameters)

    @property
    def one(self) -> str:
        """The literal in the singular."""
        return singular(self.literal)


@dataclass(frozen=True)
class Route:
    """The properties of an operation that decide the name of its method.

    Attributes:
        returns_list: whether the response holds one list.
        is_paginated: whether that list is paginated.
        returns_entity: whether the response only wraps one entity.
    """

    id: str
    method: str
    path: str
    tag: str
    returns_list: bool
    is_paginated: bool
    returns_entity: bool

    @cached_property
    def parts(self) -> tuple[Part, ...]:
        """The literal segments without versions; leading parameters belong to an empty literal."""
        found: list[Part] = []
        for segment in self.path.strip("/").split("/"):
            if segment.startswith("{"):
                last = found.pop() if found else Part("")
                found.append(Part(last.literal, (*last.parameters, segment[1:-1])))
            elif not VERSION.fullmatch(segment):
                found.append(Part(SEGMENTS.get(segment, segment)))
        return tuple(found) or (Part(""),)

    @property
    def verb(self) -> str:
        """The first word of the operation ID."""
        return next(iter(words(self.id)), self.method)

    @property
    def is_action(self) -> bool:
        """Whether the operation ID names an action, such as `merge`."""
        return self.verb not in CRUD

    @cached_property
    def tag_words(self) -> frozenset[str]:
        """The words of the tag, each in the singular, without a version."""
        return frozenset(word for word in singulars(self.tag) if not VERSION.fullmatch(word))
