"""The names of classes: all naming rules of the package. Schemas are rewritten elsewhere.

CONTRIBUTING has the rules as a table. A name is chosen from candidates, best first; the first that is not taken
by another class or module is used.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from itertools import takewhile

from scripts.identifiers import class_name, module_name, pascal, singular, words
from scripts.openapi import Endpoint

# Classes that annotations and the model modules use themselves.
RESERVED = frozenset(
    {
        "Any",
        "Literal",
        "Union",
        "Sequence",
        "Mapping",
        "Items",
        "Nested",
        "Unset",
        "File",
        "Model",
        "ReferenceModel",
        "TYPE_CHECKING",
        "TypeAlias",
        "UNSET",
    }
    | {"ClassVar", "OPERATION", "Client", "Operation", "Pagination", "Request", "Response"}
)
# Named schemas with these suffixes are already request models.
REQUEST_NAMES = ("Input", "Request", "Body", "Create", "Update", "CreateModel", "UpdateModel", "Query")


@dataclass(frozen=True, slots=True)
class SchemaLocation:
    """The location of an object, with everything that affects its name.

    Attributes:
        core: the words of the name, without a suffix.
        location: the key in the name registry: a part of an operation, or a class and a field.
        direction: whether it is received or sent.
        root: the named schema or the operation that contains it.
        field: the name of the JSON field that holds it, or holds a list of it; empty at the root.
        suffix: the suffix of all request models of the root.
        entity: the noun of an operation, for its inline body.
        envelope, in_envelope: whether it is a response's envelope, or a direct field of one.
    """

    core: str
    location: str
    direction: str
    root: str
    field: str = ""
    suffix: str = ""
    entity: str = ""
    envelope: bool = False
    in_envelope: bool = False

    def inside(self, field: str) -> SchemaLocation:
        """Return the location of a field."""
        core, location = self.core + pascal(field), f"{self.location}.{field}"
        return SchemaLocation(core, location, self.direction, self.root, field, self.suffix, in_envelope=self.envelope)

    def item(self) -> SchemaLocation:
        """Return the location of a list's items, named in the singular."""
        location = f"{self.location}[]"
        if not self.field:
            return replace(self, core=singular(self.core), location=location)
        field = singular(self.field)
        core = self.core.removesuffix(pascal(self.field)) + pascal(field)
        return replace(self, core=core, location=location, field=field)

    def variant(self, distinction: str) -> SchemaLocation:
        """Return the location of a union's variant."""
        return replace(self, location=f"{self.location}|{distinction}")


@dataclass(slots=True)
class AssignedNames:
    """The names of classes and methods, from this run or from earlier ones.

    Attributes:
        locations: class names by location.
        shapes: a digest of each class's shape; empty for a class used in one location only.
        methods: `resource.method` by operation ID.
    """

    locations: dict[str, str] = field(default_factory=dict)
    shapes: dict[str, str] = field(default_factory=dict)
    methods: dict[str, str] = field(default_factory=dict)

    def extended(self, newer: AssignedNames) -> AssignedNames:
        """Merge with newer names, which take precedence."""
        return AssignedNames(
            {**self.locations, **newer.locations}, {**self.shapes, **newer.shapes}, {**self.methods, **newer.methods}
        )


def _digest(shape: str) -> str:
    """Return a short digest of a shape."""
    return hashlib.blake2b(shape.encode(), digest_size=8).hexdigest()


@dataclass(slots=True)
class ShapeUses:
    """All locations of objects with one shape."""

    roots: set[str] = field(default_factory=set)
    fields: set[str] = field(default_factory=set)


class ClassNames:
    """Names each class, and keeps the names of earlier runs.

    Attributes:
        given: the names of this run, and the shape of each class with several locations.
        contested: names of a location whose object changed, claimed by a location whose object did not.
    """

    def __init__(self, earlier: AssignedNames | None = None, unchanged: frozenset[str] = frozenset()) -> None:
        self._earlier = earlier if earlier is not None else AssignedNames()
        self._unchanged = unchanged
        self._taken: set[str] = set()
        self._reserved = {module_name(name) for name in self._earlier.shapes}
        self._by_shape = {shape: name for name, shape in sorted(self._earlier.shapes.items(), reverse=True) if shape}
        self._new_by_shape: dict[str, str] = {}
        self.given = AssignedNames()
        self.contested: set[str] = set()

    def take(self, candidates: Iterable[str]) -> str:
        """Return the first candidate that is not taken; append a word to the last one if all are."""
        tried = list(candidates)
        while True:
            for name in map(class_name, tried):
                module = module_name(name)
                if module not in self._taken and module not in self._reserved and name not in RESERVED:
                    self._taken.add(module)
                    return name
            tried = [f"{tried[-1]}Value"]

    def own(self, location: str, candidates: Iterable[str], shape: str = "") -> str:
        """Return the name of a class with one location; pass `shape` if several may share it."""
        name = self._earlier.locations.get(location)
        if name is None or name in self.given.shapes:
            name = self.take(candidates)
        self._give(location, name, _digest(shape) if shape else "")
        return name

    def shared(self, location: str, shape: str, candidates: Iterable[str]) -> tuple[str, bool]:
        """Return the name of the class for an object of this shape, and whether the class is new.

        A location keeps its name. When locations that shared a class diverge, the unchanged one keeps the name.
        """
        shape = _digest(shape)
        name = self._earlier.locations.get(location)
        if name is not None and self._earlier.shapes[name] == shape:
            self._unchanged_found(name)
        elif name is not None and name in self._unchanged:
            name = None
        if name is not None and self.given.shapes.get(name, shape) != shape:
            name = None
        if name is None:
            name = self._new_by_shape.get(shape) or self._free(self._by_shape.get(shape), shape)
        if name is None:
            name = self.take(candidates)
        new = name not in self.given.shapes
        self._give(location, name, shape)
        return name, new

    def _unchanged_found(self, name: str) -> None:
        if self.given.shapes.get(name, self._earlier.shapes[name]) != self._earlier.shapes[name]:
            self.contested.add(name)

    def _free(self, name: str | None, shape: str) -> str | None:
        return name if name is not None and self.given.shapes.get(name, shape) == shape else None

    def _give(self, location: str, name: str, shape: str) -> None:
        self._taken.add(module_name(name))
        self.given.locations.setdefault(location, name)
        self.given.shapes.setdefault(name, shape)
        if shape:
            self._new_by_shape.setdefault(shape, name)


def input_candidates(name: str) -> list[str]:
    """Name a named schema where it is sent."""
    core = pascal(name)
    return [*([core] if core.endswith(REQUEST_NAMES) else []), f"{core}Input", f"{core}Request", f"{core}Body"]


def inline_candidates(site: SchemaLocation, shared: ShapeUses, *, identifies: bool) -> list[str]:
    """Name an inline object."""
    found = []
    if identifies:
        bare = pascal(site.field)
        found += [f"{bare}Reference", f"{site.core}Reference"] if not bare.endswith("Reference") else [bare]
    elif len(shared.roots) > 1 and len(shared.fields) == 1:
        prefix = common_words(shared.roots)
        if prefix:
            found.append(prefix + pascal(site.field))
    if site.in_envelope and len(words(site.field)) > 1:
        found.append(pascal(site.field))
    return [name + site.suffix for name in (*found, site.core)]


def envelope_name(endpoint: Endpoint, wrapper: str | None, *, is_page: bool) -> str:
    """Name a response after the one entity that it wraps, or after the operation."""
    if wrapper is not None:
        return f"{pascal(wrapper)}Envelope"
    return f"{pascal(endpoint.id)}{'Page' if is_page else 'Result'}"


def body_name(endpoint: Endpoint) -> str:
    """Name an operation's inline body after the operation, noun first."""
    verb, *noun = words(endpoint.id)
    return pascal("_".join([*noun, verb])) if noun else f"{pascal(verb)}Body"


def entity(endpoint: Endpoint) -> str:
    """Return the noun of an operation: its ID without the verb, in the singular."""
    return singular(pascal("_".join(words(endpoint.id)[1:])))


def common_words(names: set[str]) -> str:
    """Return the longest prefix of words that all names share."""
    common = takewhile(lambda column: len(set(column)) == 1, zip(*(words(name) for name in names), strict=False))
    return "".join(column[0] for column in common)
