"""Exceptions to the generic behavior of resources and operations, registered by modules of `resources`.

Resources are declared in resources.json; one that needs code is also a class with the decorator `resource`. An
operation with its own code is a function with the decorator `operation`. `_crud` handles all others.
"""

from __future__ import annotations

import fnmatch
import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache, lru_cache
from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from pagerduty_client.sandbox._messages import Refused, invalid, not_found
from pagerduty_client.sandbox._store import reference
from pagerduty_client.sandbox._values import Entity, instant, json_file
from pagerduty_rest.operations import OPERATIONS

if TYPE_CHECKING:
    from pagerduty_client.sandbox._account import Account
    from pagerduty_client.sandbox._call import OperationCall

Handler = Callable[["OperationCall"], Any]
State = Literal["stateful", "read-only", "made from schema"]
HANDLERS: dict[str, tuple[Handler, State]] = {}
RESOURCES: dict[str, Resource] = {}
# Paths that stand in for another path with these parameters.
MIRRORS: dict[str, tuple[str, dict[str, str]]] = {}


class Resource:
    """The entities of a collection. Defaults are for an ordinary collection."""

    kind: str = ""  # the prefix of its changes; defaults to the entity's `type`
    told: Mapping[str, str] = {}  # exceptions to this: the change for `created`, `updated` or `deleted`
    ids: str = "P"  # the format of its IDs; see `_values`
    aliases: Sequence[str] = ()  # the fields that a path may use instead of the ID
    schema: str = ""  # the name of its schema, if no operation creates entities
    missing: Sequence[Any] = ("Not Found", 2100)  # message and code of the error for an unknown ID
    elsewhere: str = ""  # another collection that an ID may be from
    web: str | None = ""  # the path of html_url; empty for the collection's path, None for no URL
    one: bool = False  # whether the path is a singleton's
    summary: str = ""  # the format of its summary, with paths of fields; defaults to its name
    defaults: Mapping[str, Any] = {}  # default values of fields of a new entity; `{now}` and `{key}` are replaced
    always: Mapping[str, Any] = {}  # fields with a fixed initial value
    parent: str = ""  # the field that refers to the entity above it
    needs: Sequence[str] = ()  # paths of fields that cannot be empty
    unique: Mapping[str, str] = {}  # by paths, separated by spaces, that two entities may not share: the error
    period: Sequence[str] = ()  # the fields with its start and its end; one that has begun is ended, not deleted
    past: Sequence[Any] = (400, "a shift that has ended cannot be deleted", 2001)  # the error for one that has ended
    fixed: Sequence[str] = ()  # the fields that an update does not change
    derived: Sequence[str] = ()  # the fields that no request sets
    points: Mapping[str, tuple[str, str | None]] = {}  # by path of references: their collections, and the error
    in_use: Sequence[Sequence[Any]] = ()  # references that prevent a deletion: collection, path, the error and its code
    lists: Sequence[tuple[str, str]] = ()  # references that are removed with it: collection, and field with a list
    cascade: Sequence[tuple[str, str]] = ()  # references of entities that are deleted, too: collection and path
    parts: Sequence[str] = ()  # the collections below an entity that it shows as references
    whole: Mapping[str, str] = {}  # the fields with all entities of a collection below, which a new one may contain
    users: Mapping[str, tuple[str, str]] = {}  # fields that show who refers to it: collection and path of references
    on_request: Sequence[str] = ()  # fields that are shown only if `include[]` names them
    filters: Mapping[str, str] = {}  # the fields of query parameters with another name

    def absent(self, call: OperationCall, id: str) -> Refused:
        """Return the error for an unknown ID."""
        other = call.store.get(self.elsewhere, id)
        hint = f"This is a {other['type']}: read it at {self.elsewhere}" if other is not None else ""
        return invalid(hint) if hint else not_found(*self.missing)

    def complete(self, account: Account, given: Entity) -> Entity:
        """Return the fields of a new entity with the account's defaults, for any creator."""
        given = {name: value for name, value in given.items() if name not in self.derived}
        defaults, always = (account.filled(dict(one)) for one in (self.defaults, self.always))
        return self.stored(account, {}, {**defaults, **given, **always})

    def stored(self, account: Account, kept: Entity, given: Entity) -> Entity:
        """Return given fields as they are stored, for a new entity, or an update of `kept`."""
        return given

    def made(self, account: Account, entity: Entity) -> None:
        """Apply the effects of a new entity, for any creator."""

    def check(self, call: OperationCall, given: Entity) -> None:
        """Raise Refused for invalid fields; `given` has all known fields."""

    def create(self, call: OperationCall, given: Entity) -> Entity:
        """Return the fields of an entity that a request creates. Raises Refused if it cannot be created."""
        return {**given, self.parent: reference(call.owners[-1])} if self.parent else given

    def update(self, call: OperationCall, entity: Entity, given: Entity) -> Entity:
        """Return the fields to change. Raises Refused if they cannot be changed."""
        return given

    def delete(self, call: OperationCall, entity: Entity) -> bool:
        """Prepare a deletion; return whether to keep the entity. Raises Refused if it cannot be deleted."""
        found, (status, message, code) = self.phase(call.account, entity), self.past
        if found == "past":
            raise Refused(status, message, code=code)
        if found == "ongoing":
            entity[self.period[1]] = call.account.stamp()
        return found == "ongoing"

    def phase(self, account: Account, entity: Entity) -> str:
        """Return whether an entity is past, ongoing or future; empty for one without a period."""
        if not self.period:
            return ""
        start, end = (instant(entity[name]) for name in self.period)
        return "past" if end <= account.now() else "ongoing" if start <= account.now() else "future"

    def show(self, account: Account, entity: Entity, include: frozenset[str]) -> None:
        """Add the derived fields to a shallow copy of an entity, for a response."""

    def fits(self, account: Account, entity: Entity, name: str, values: list[str]) -> bool | None:
        """Return whether an entity passes a filter; None for the generic behavior."""
        return None


PLAIN = Resource()
C = TypeVar("C", bound=Resource)
H = TypeVar("H", bound=Handler)


def resource(*paths: str) -> Callable[[type[C]], type[C]]:
    """Register a class for the collections at these path templates."""

    def register(kind: type[C]) -> type[C]:
        RESOURCES.update(dict.fromkeys(paths, kind()))
        return kind

    return register


def operation(*ids: str, state: State = "stateful") -> Callable[[H], H]:
    """Register a function for these operations; `*` and `?` in an ID stand for characters.

    It returns a Reply, a payload, an entity, or a list of entities to paginate.
    """

    def register(handler: H) -> H:
        for id in ids:
            HANDLERS.update(dict.fromkeys(fnmatch.filter(OPERATIONS, id) if "*" in id else [id], (handler, state)))
        return handler

    return register


def view(collection: str, path: str, *ids: str) -> None:
    """Let operations list the entities of another collection that refer to the first entity in their path."""

    def listed(call: OperationCall) -> Any:
        return call.listed(call.store.referring(collection, path, call.root["id"]), resource_of(collection))

    operation(*ids, state="read-only")(listed)


@cache
def load() -> list[tuple[re.Pattern[str], Resource]]:
    """Import the modules of `resources`, which register themselves, and read the declarations; return all by path."""
    package = import_module("pagerduty_client.sandbox.resources")
    for module in iter_modules(package.__path__):
        import_module(f"{package.__name__}.{module.name}")
    for paths, attributes in json_file("resources.json").items():
        first, *others = paths.split()
        shared = RESOURCES.setdefault(first, Resource())
        RESOURCES.update(dict.fromkeys(others, shared))
        vars(shared).update(attributes)
    return [(re.compile(re.sub(r"\{\w+\}", "[^/]+", path)), found) for path, found in RESOURCES.items()]


@lru_cache(8192)
def resource_of(collection: str) -> Resource:
    """Return the exceptions of a collection, by its path."""
    return next((found for path, found in load() if path.fullmatch(collection)), PLAIN)
