"""What is special about resources and operations: modules of `resources` register it here.

A resource is declared in resources.json, and is a class with the decorator `resource` where it needs code. An operation
with code of its own is a function with the decorator `operation`. Everything else is carried out by `_crud`.
"""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from functools import cache, lru_cache
from importlib import import_module
from importlib.resources import files
from pkgutil import iter_modules
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from pagerduty_client.sandbox._messages import Refused, not_found
from pagerduty_client.sandbox._values import Entity

if TYPE_CHECKING:
    from pagerduty_client.sandbox._account import Account
    from pagerduty_client.sandbox._call import OperationCall

Handler = Callable[["OperationCall"], Any]
State = Literal["stateful", "read-only", "made from schema"]
HANDLERS: dict[str, tuple[Handler, State]] = {}
RESOURCES: dict[str, Resource] = {}
# Paths that are about what another path with these parameters is about.
MIRRORS: dict[str, tuple[str, dict[str, str]]] = {}
# Called whenever time may have passed; each returns when something becomes due next.
TIMERS: list[Callable[[Account], Iterable[datetime]]] = []


class Resource:
    """The entities of a collection. The defaults are those of a collection with nothing special.

    Attributes:
        kind: what its changes are called after; empty for the entity's `type`. `told` names those called otherwise.
        ids: the shape of its ids; see `_values`.
        aliases: the fields that a path may have in place of the id.
        schema: the name of its schema, where no operation creates one.
        missing: message and code of the error for an id that does not exist.
        web: where html_url leads; empty for the collection's own path, None for nowhere.
        one: whether the path is that of something that there is one of.
        defaults: the fields of a new entity that leaves them out.
        stamps: those of them that are the time.
        always: the fields that every entity begins with, whatever is given.
        needs: the fields that cannot be empty, by their paths.
        unique: the fields that two entities may not share.
        fixed: the fields that an update does not change.
        points: for the paths of references, the collections that they lead into, and the error's message if not theirs.
        in_use: the references that keep an entity from being deleted: collection, path, the error's message.
        parts: the collections below an entity that it shows as references.
        users: the fields that show who refers to an entity: collection and path of the references.
        on_request: fields that are shown only where `include[]` names them.
        filters: the paths that query parameters filter by, where they are called otherwise.
    """

    kind: str = ""
    told: Mapping[str, str] = {}
    ids: str = "P"
    aliases: Sequence[str] = ()
    schema: str = ""
    missing: Sequence[Any] = ("Not Found", 2100)
    web: str | None = ""
    one: bool = False
    defaults: Mapping[str, Any] = {}
    stamps: Sequence[str] = ()
    always: Mapping[str, Any] = {}
    needs: Sequence[str] = ()
    unique: Sequence[str] = ()
    fixed: Sequence[str] = ()
    points: Mapping[str, tuple[str, str | None]] = {}
    in_use: Sequence[tuple[str, str, str]] = ()
    parts: Sequence[str] = ()
    users: Mapping[str, tuple[str, str]] = {}
    on_request: Sequence[str] = ()
    filters: Mapping[str, str] = {}

    def absent(self, call: OperationCall, id: str) -> Refused:
        """Return the error for an id that does not exist."""
        return not_found(*self.missing)

    def complete(self, account: Account, given: Entity) -> Entity:
        """Return the fields of a new entity with the account's defaults, whoever makes it."""
        stamps = {name: account.stamp() for name in self.stamps}
        return {**stamps, **copy.deepcopy(dict(self.defaults)), **given, **copy.deepcopy(dict(self.always))}

    def made(self, account: Account, entity: Entity) -> None:
        """Do what follows from a new entity, whoever made it."""

    def check(self, call: OperationCall, given: Entity) -> None:
        """Raise Refused for fields that an entity cannot have; `given` has all of them that are known."""

    def create(self, call: OperationCall, given: Entity) -> Entity:
        """Return the fields of an entity that a request creates. Raises Refused where there cannot be one."""
        return given

    def created(self, call: OperationCall, entity: Entity) -> None:
        """Do what follows from an entity that a request created."""

    def update(self, call: OperationCall, entity: Entity, given: Entity) -> Entity:
        """Return the fields to change. Raises Refused where they cannot be."""
        return given

    def delete(self, call: OperationCall, entity: Entity) -> bool:
        """Do what goes before a deletion; return whether the entity is to be kept. Raises Refused where it has to."""
        return False

    def show(self, account: Account, entity: Entity, include: frozenset[str]) -> None:
        """Add the derived fields to a shallow copy of an entity, which is then shown."""

    def fits(self, account: Account, entity: Entity, name: str, values: list[str]) -> bool | None:
        """Whether an entity passes a filter; None for a filter with nothing special."""
        return None


PLAIN = Resource()
C = TypeVar("C", bound=Resource)
H = TypeVar("H", bound=Handler)


def resource(*paths: str) -> Callable[[type[C]], type[C]]:
    """Register a class for the collections at these paths, as the spec writes them."""

    def register(kind: type[C]) -> type[C]:
        RESOURCES.update(dict.fromkeys(paths, kind()))
        return kind

    return register


def mirror(path: str, target: str, **parameters: str) -> None:
    """Let a path be about what another one with these parameters is about."""
    MIRRORS[path] = (target, parameters)


def operation(*ids: str, state: State = "stateful") -> Callable[[H], H]:
    """Register a function for these operations.

    It returns a Reply, a payload, an entity that is shown, or a list of entities of which a page is shown.
    """

    def register(handler: H) -> H:
        HANDLERS.update(dict.fromkeys(ids, (handler, state)))
        return handler

    return register


def view(collection: str, path: str, *ids: str) -> None:
    """Let operations list those entities of another collection that refer to the entity that their path begins with."""

    def listed(call: OperationCall) -> Any:
        return call.listed(call.store.referring(collection, path, call.root["id"]), resource_of(collection))

    operation(*ids, state="read-only")(listed)


def timer(function: Callable[[Account], Iterable[datetime]]) -> Callable[[Account], Iterable[datetime]]:
    """Register a function that does what has become due, and returns when something becomes due next."""
    TIMERS.append(function)
    return function


@cache
def load() -> None:
    """Import the modules of `resources`, which register themselves, and read what is declared of resources."""
    package = import_module("pagerduty_client.sandbox.resources")
    for module in iter_modules(package.__path__):
        import_module(f"{package.__name__}.{module.name}")
    declared = json.loads(files("pagerduty_client.sandbox").joinpath("resources.json").read_text(encoding="utf-8"))
    for paths, attributes in declared.items():
        for path in paths.split():
            vars(RESOURCES.setdefault(path, Resource())).update(attributes)


@lru_cache(8192)
def resource_of(collection: str) -> Resource:
    """Return what is special about a collection, by the path of the collection itself."""
    return next((found for path, found in _patterns() if path.fullmatch(collection)), PLAIN)


@lru_cache(1)
def _patterns() -> list[tuple[re.Pattern[str], Resource]]:
    load()
    return [(re.compile(re.sub(r"\{\w+\}", "[^/]+", path)), found) for path, found in RESOURCES.items()]
