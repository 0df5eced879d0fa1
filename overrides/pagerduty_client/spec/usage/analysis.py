"""The state of the analysis: the values of variables, and the uses of the API.

The analysis reads the program repeatedly until it learns nothing new, and records the uses in a last pass. It runs no
code. A variable has all values that the program assigns anywhere; after several assignments in one block,
it has the last one's.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator

from pagerduty_client.spec.usage.api import Api
from pagerduty_client.spec.usage.program import Program, SourceFile
from pagerduty_client.spec.usage.uses import Uses
from pagerduty_client.spec.usage.values import (
    Built,
    Class,
    Contents,
    Data,
    Endpoint,
    External,
    Group,
    Items,
    Keyed,
    Later,
    Location,
    Module,
    String,
    Value,
    Values,
)

API = "pagerduty_rest.api."
MODELS = "pagerduty_rest.models."
# The most values of a variable; with more, it may be anything.
MAX_VALUES = 100
# The deepest nesting of lists.
MAX_DEPTH = 4

Variable = tuple[int, str]


class Analysis:
    """The state of the analysis, and the steps that need nothing else."""

    def __init__(self, program: Program, api: Api) -> None:
        self.program = program
        self.api = api
        self.uses = Uses()
        self.noting = False
        self.learned = False
        self.file: SourceFile
        self.variables: dict[Variable, set[Value]] = {}
        self.latest: dict[Variable, Values] = {}
        self.contents: dict[int, Contents] = {}
        self.functions: dict[int, tuple[ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda, SourceFile]] = {}
        self.classes: dict[int, tuple[ast.ClassDef, SourceFile, list[Value]]] = {}

    # --- learning

    def learn(self, variable: Variable, values: Iterable[Value]) -> None:
        """Add values to a variable."""
        known = self.variables.setdefault(variable, set())
        new = {value for value in values if value not in known and depth(value) <= MAX_DEPTH}
        if new and len(known) < MAX_VALUES:
            known |= new
            self.learned = True

    def known(self, variable: Variable) -> Values:
        """Return the values of a variable."""
        return frozenset(self.variables.get(variable, ()))

    def build(self, site: ast.AST, model: str | None = None) -> Contents:
        """Return the contents of the object built at a site."""
        line = getattr(site, "lineno", 0)
        return self.contents.setdefault(id(site), Contents((self.file.file, line), model))

    def put(self, contents: Contents, key: str, values: Iterable[Value], locations: Iterable[Location]) -> None:
        """Add a value under a key."""
        held, stated = contents.fields.setdefault(key, (set(), set()))
        new, fresh = set(values) - held, set(locations) - stated
        if (new and len(held) < MAX_VALUES) or fresh:
            held |= new
            stated |= fresh
            self.learned = True

    def spread(self, contents: Contents, values: Values) -> bool:
        """Merge dicts into the object at a site, and return whether all of them are known."""
        known = False
        for value in values:
            if isinstance(value, Built) and value.site not in contents.spreads:
                contents.spreads.add(value.site)
                self.learned = True
            elif isinstance(value, Keyed):
                contents.rest |= value.values
            known = known or isinstance(value, Built)
        return known

    def fields(self, site: int, seen: frozenset[int] = frozenset()) -> Iterator[tuple[str, Values, set[Location]]]:
        """Yield the keys of the object built at a site, their values, and the lines that state them."""
        if site in seen or site not in self.contents:
            return
        contents = self.contents[site]
        for key, (values, locations) in list(contents.fields.items()):
            yield key, frozenset(values), locations
        for other in list(contents.spreads):
            yield from self.fields(other, seen | {site})

    def location(self, node: ast.AST) -> Location:
        """Return the location of a node."""
        return self.file.file, getattr(node, "lineno", 0)

    # --- recording uses

    def note_operation(self, value: Value, location: Location) -> None:
        """Record the use of an operation or a model by its name."""
        if not self.noting:
            return
        if isinstance(value, Endpoint):
            self.uses.operations[value.operation].add(location)
        elif isinstance(value, External) and value.name.startswith(MODELS):
            self.uses.models[value.name.removeprefix(MODELS)].add(location)

    def read(self, data: Data, name: str, location: Location) -> Values:
        """Return the value of a field, and record that it is read."""
        found: set[Value] = set()
        for node, wire, schema in self.api.field(self.api.schema(data), name):
            value = self.api.data(schema, data.operation)
            found.add(value)
            if self.noting:
                self.uses.read[node, wire, data.operation].add(location)
                self.receive(value, location)
        return frozenset(found)

    def receive(self, value: Value, location: Location) -> None:
        """Record that the program gets a value."""
        if self.noting and isinstance(value, Data):
            for schema in self.api.variants(self.api.schema(value)):
                self.uses.received[id(schema), value.operation].add(location)
            for item in self.api.items(value):
                if isinstance(item, Data) and not self.api.reader.flat(self.api.schema(item)).fields:
                    self.receive(item, location)
        elif isinstance(value, Items):
            for item in value.of:
                self.receive(item, location)

    def send(
        self, values: Values, node: object, operation: str | None, locations: Iterable[Location], depth: int = 0
    ) -> None:
        """Record that the program sends values described by a schema."""
        if not self.noting or node is None or depth > 12:
            return
        data = self.api.data(node, operation)
        schema = self.api.schema(data)
        at = set(locations)
        texts: list[str | None] = [value.value for value in values if isinstance(value, String)]
        for variant in self.api.variants(schema):
            self.uses.given[id(variant), operation].update(
                (location, text) for location in at for text in texts or (None,)
            )
        for value in values:
            if isinstance(value, Built):
                self._send_built(value, schema, operation, depth)
            elif isinstance(value, Items | Group):
                inside = value.of if isinstance(value, Items) else frozenset[Value]().union(*value.items)
                for item in self.api.items(data):
                    if isinstance(item, Data):
                        self.send(inside, self.api.schema(item), operation, at, depth + 1)

    def _send_built(self, value: Built, schema: dict[str, object], operation: str | None, depth: int) -> None:
        contents = self.contents[value.site]
        for variant in self.api.variants(schema):
            self.uses.built[id(variant), operation].add(contents.location)
        for key, values, locations in self.fields(value.site):
            for node, wire, below in self.api.field(schema, key):
                self.uses.sent[node, wire, operation] |= locations
                self.send(values, below, operation, locations, depth + 1)

    # --- values

    def iterate(self, values: Values) -> Values:
        """Return the values of iterating."""
        found: set[Value] = set()
        for value in values:
            if isinstance(value, Items):
                found |= value.of
            elif isinstance(value, Group):
                found |= frozenset[Value]().union(*value.items)
            elif isinstance(value, Data):
                found |= self.api.items(value)
            elif isinstance(value, Keyed):
                found |= value.keys
            elif isinstance(value, Built):
                for key, _, locations in self.fields(value.site):
                    found.update(String(key, location) for location in locations)
        return frozenset(found)

    def mapped(self, values: Values) -> tuple[Values, Values]:
        """Return the keys and the values of dicts."""
        keys: set[Value] = set()
        held: set[Value] = set()
        for value in values:
            if isinstance(value, Keyed):
                keys |= value.keys
                held |= value.values
            elif isinstance(value, Built):
                held |= self.contents[value.site].rest
                for key, inside, locations in self.fields(value.site):
                    keys.update(String(key, location) for location in locations)
                    held |= inside
            elif isinstance(value, Data):
                held |= self.api.entries(value)
        return frozenset(keys), frozenset(held)

    def external(self, name: str) -> Value:
        """Return the value of a dotted name."""
        if name.startswith(API):
            parts = name.removeprefix(API).split(".")
            operation = self.api.modules.get(parts[1]) if len(parts) > 1 else None
            if operation is not None:
                return Endpoint(operation, parts[2] if len(parts) > 2 else "module")
        return External(name)

    def imported(self, name: str) -> Value:
        """Return the module of an import."""
        own = self.program.module(name)
        return self.external(name) if own is None else Module(own)

    def attribute_of(self, owner: int, name: str, seen: frozenset[int] = frozenset()) -> Values:
        """Return an attribute of a class of the program, or of its base classes."""
        found = self.known((owner, name))
        if found or owner not in self.classes or owner in seen:
            return found
        bases = self.classes[owner][2]
        return frozenset[Value]().union(
            *(self.attribute_of(base.site, name, seen | {owner}) for base in bases if isinstance(base, Class))
        )


def depth(value: Value) -> int:
    """Return how deeply lists are nested."""
    inside: Iterable[Value] = ()
    if isinstance(value, Items):
        inside = value.of
    elif isinstance(value, Keyed):
        inside = value.values
    elif isinstance(value, Group):
        inside = [one for item in value.items for one in item]
    elif isinstance(value, Later):
        inside = value.value
    else:
        return 0
    return 1 + max(map(depth, inside), default=0)
