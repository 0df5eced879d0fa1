"""What is special about resources and operations: modules of `resources` register it here.

A resource is a class with the decorator `resource`, an operation with code of its own is a function with the decorator
`operation`. Everything else is carried out by `_crud`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from functools import lru_cache
from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from pagerduty_client.sandbox._json import Entity

if TYPE_CHECKING:
    from pagerduty_client.sandbox._account import Account
    from pagerduty_client.sandbox._call import OperationCall

Handler = Callable[["OperationCall"], Any]
State = Literal["stateful", "read-only", "made from schema"]
HANDLERS: dict[str, tuple[Handler, State]] = {}
RESOURCES: dict[str, Resource] = {}
# Called whenever time may have passed; each returns when something becomes due next.
TIMERS: list[Callable[[Account], Iterable[datetime]]] = []


class Resource:
    """The entities of a collection. The defaults are those of a collection with nothing special.

    Attributes:
        kind: what its changes are called after; empty for the entity's `type`.
        ids: the shape of its ids; see `_ids`.
        unique: the fields that two entities may not share.
        web: where html_url leads; empty for the collection's own path, None for nowhere.
        on_request: fields that are shown only where `include[]` names them.
        schema: the name of its schema, where no operation creates one.
        missing: message and code of the error for an id that does not exist.
    """

    kind: str = ""
    ids: str = "P"
    unique: tuple[str, ...] = ()
    web: str | None = ""
    on_request: frozenset[str] = frozenset()
    schema: str = ""
    missing: tuple[str, int] = ("Not Found", 2100)

    def initial(self, account: Account) -> Iterable[Mapping[str, Any]]:
        """Return the entities that every account has."""
        return ()

    def complete(self, account: Account, given: Entity) -> Entity:
        """Return the fields of a new entity with the account's defaults, whoever makes it."""
        return given

    def made(self, account: Account, entity: Entity) -> None:
        """Do what follows from a new entity, whoever made it."""

    def create(self, call: OperationCall, given: Entity) -> Entity:
        """Return the fields of an entity that a request creates. Raises Refused where there cannot be one."""
        return given

    def created(self, call: OperationCall, entity: Entity) -> None:
        """Do what follows from an entity that a request created."""

    def update(self, call: OperationCall, entity: Entity, given: Entity) -> Entity:
        """Return the fields to change. Raises Refused where they cannot be."""
        return given

    def updated(self, call: OperationCall, entity: Entity) -> None:
        """Do what follows from a change."""

    def delete(self, call: OperationCall, entity: Entity) -> None:
        """Do what goes before a deletion. Raises Refused where the entity cannot be deleted."""

    def show(self, account: Account, entity: Entity) -> None:
        """Add the derived fields to a shallow copy of an entity, which is then shown."""

    def reveal(self, call: OperationCall, entity: Entity) -> Entity:
        """Return what the response to a creation, a read or an update shows; a secret on creation for example."""
        return entity

    def fits(self, account: Account, entity: Entity, name: str, values: list[str]) -> bool | None:
        """Whether an entity passes a filter; None for a filter with nothing special."""
        return None


PLAIN = Resource()
C = TypeVar("C", bound=Resource)
H = TypeVar("H", bound=Handler)


def resource(*paths: str) -> Callable[[type[C]], type[C]]:
    """Register a class for the collections at these paths, as the spec writes them."""

    def register(kind: type[C]) -> type[C]:
        for path in paths:
            RESOURCES[path] = kind()
        return kind

    return register


def operation(*ids: str, state: State = "stateful") -> Callable[[H], H]:
    """Register a function for these operations."""

    def register(handler: H) -> H:
        for id in ids:
            HANDLERS[id] = (handler, state)
        return handler

    return register


def timer(function: Callable[[Account], Iterable[datetime]]) -> Callable[[Account], Iterable[datetime]]:
    """Register a function that does what has become due, and returns when something becomes due next."""
    TIMERS.append(function)
    return function


def load() -> None:
    """Import the modules of `resources`, which register themselves."""
    package = import_module("pagerduty_client.sandbox.resources")
    for module in iter_modules(package.__path__):
        import_module(f"{package.__name__}.{module.name}")


@lru_cache(4096)
def resource_of(collection: str) -> Resource:
    """Return what is special about a collection, by the path of the collection itself."""
    for path, found in _patterns():
        if path.fullmatch(collection):
            return found
    return PLAIN


@lru_cache(1)
def _patterns() -> list[tuple[re.Pattern[str], Resource]]:
    load()
    return [(re.compile(re.sub(r"\{\w+\}", "[^/]+", path)), found) for path, found in RESOURCES.items()]
