"""The entities of an account, by collection and by ID, and references to them."""

from __future__ import annotations

import copy
import time
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from typing import Any

from pagerduty_client.sandbox._messages import API
from pagerduty_client.sandbox._values import Entity, identifier, ids, is_array, is_object, objects

WEB = "https://acme.pagerduty.com"
REFERENCE = "_reference"
# The hidden field with an entity's collection. Fields with an underscore are never shown.
PLACE = "_place"
# Fields that an entity's summary may come from, best first.
_SUMMARIES = ("summary", "title", "name", "label", "description")
REFERENCE_FIELDS = frozenset({"id", "type", "summary", "self", "html_url"})


class Store:
    """Collections of entities, by their paths: `/teams`, `/services/P123ABC/integrations`."""

    def __init__(self, seed: int = 0) -> None:
        self._seed = seed
        self._collections: dict[str, dict[str, Entity]] = {}
        self._places: dict[str, str] = {}
        self._made = 0
        self._born: dict[str, float] = {}
        self._hidden: frozenset[str] = frozenset()

    @contextmanager
    def reading(self, lag: float) -> Generator[None]:
        """Hide entities created in the last seconds."""
        since = time.monotonic() - lag
        self._hidden = frozenset(id for id, born in self._born.items() if born > since) if lag else frozenset()
        try:
            yield
        finally:
            self._hidden = frozenset()

    def new_id(self, collection: str, shape: str = "P") -> str:
        """Return an unused ID."""
        while True:
            self._made += 1
            found = identifier(self._seed, collection, self._made, shape=shape)
            if found not in self._places:
                return found

    def all(self, collection: str) -> list[Entity]:
        """Return the entities of a collection, in order of creation."""
        found = self._collections.get(collection, {})
        return [one for id, one in found.items() if id not in self._hidden] if self._hidden else list(found.values())

    def get(self, collection: str, id: str | None) -> Entity | None:
        """Return an entity, or None."""
        return self._collections.get(collection, {}).get(str(id)) if str(id) not in self._hidden else None

    def find(self, id: str | None) -> Entity | None:
        """Return an entity by its ID alone."""
        return self.get(self._places.get(str(id), ""), id)

    def at(self, entity: object, path: str) -> list[Any]:
        """Return the values at a path through an entity and its references: `escalation_policy.teams`."""
        found = [entity]
        for name in path.split("."):
            whole = [one if name in one else self.find(one.get("id")) or one for one in found if is_object(one)]
            fields = [one.get(name) for one in whole]
            found = [one for field in fields for one in (field if is_array(field) else [field])]
        return found

    def words(self, entity: Entity, paths: str) -> list[str]:
        """Return the values at several paths, separated by spaces, in lowercase; those that are None are omitted."""
        found = [one for path in paths.split() for one in self.at(entity, path)]
        return [str(one).lower() for one in found if one is not None]

    def referring(self, collection: str, path: str, id: str) -> list[Entity]:
        """Return the entities of a collection that refer to an entity at a path."""
        return [one for one in self.all(collection) if id in ids(self.at(one, path))]

    def put(self, collection: str, entity: Entity) -> Entity:
        """Store an entity, new or changed, with its references filled in."""
        entity[PLACE], id = collection, str(entity["id"])
        self._collections.setdefault(collection, {})[id] = entity
        self._places.setdefault(id, collection)
        self._born.setdefault(id, time.monotonic())
        self.fill(entity)
        return entity

    def remove(self, collection: str, id: str) -> bool:
        """Delete an entity and everything below it; return whether it existed."""
        found = self._collections.get(collection, {}).pop(id, None)
        if self._places.get(id) == collection:
            del self._places[id]
        for below in [one for one in self._collections if one.startswith(f"{collection}/{id}/")]:
            for other in list(self._collections[below]):
                self.remove(below, other)
        return found is not None

    def fill(self, value: Any, *, is_top: bool = True) -> None:
        """Set type, summary and URLs in every reference of a value."""
        if is_array(value):
            for one in value:
                self.fill(one, is_top=False)
        elif is_object(value):
            is_reference = isinstance(value.get("id"), str) and isinstance(value.get("type"), str)
            if not is_top and is_reference and value.keys() <= REFERENCE_FIELDS:
                known, kind = self.find(value["id"]), kind_of(value)
                own = {"summary": value["id"], **addresses(f"/{plural(kind)}", value["id"])} | {
                    name: one for name, one in value.items() if one is not None
                }
                value.update(reference(known) if known is not None else own | {"type": kind + REFERENCE})
            for one in value.values():
                self.fill(one, is_top=False)

    def to_json(self) -> dict[str, list[Entity]]:
        """Return a copy of all collections."""
        return copy.deepcopy({path: list(entities.values()) for path, entities in self._collections.items()})

    def load(self, collections: Mapping[str, list[Entity]]) -> None:
        """Add the result of `to_json`."""
        for path, entities in collections.items():
            kept = {str(one["id"]): one for one in copy.deepcopy(entities)}
            self._collections.setdefault(path, {}).update(kept)
            self._places = {**dict.fromkeys(kept, path), **self._places}
            self._made += len(kept)


def reference(entity: Mapping[str, Any]) -> Entity:
    """Return a reference to an entity."""
    kind = str(entity.get("type", "entity"))
    return {
        "id": entity["id"],
        "type": kind if kind.endswith(REFERENCE) else kind + REFERENCE,
        "summary": summary(entity) or str(entity["id"]),
        "self": entity.get("self"),
        "html_url": entity.get("html_url"),
    }


def linked(references: object, target: Mapping[str, Any], *, is_linked: bool = True) -> list[Entity]:
    """Return a list of references with one to an entity, at its end, or without it."""
    others = [one for one in objects(references) if one["id"] != target["id"]]
    return [*others, reference(target)] if is_linked else others


def kind_of(value: Mapping[str, Any]) -> str:
    """Return the type of an entity, from its own type or that of a reference."""
    return str(value.get("type", "")).removesuffix(REFERENCE)


def plural(word: str) -> str:
    """Return the name of a collection, by its entities' type."""
    return f"{word[:-1]}ies" if word.endswith("y") else f"{word}s"


def summary(entity: Mapping[str, Any]) -> str | None:
    """Return an entity's name."""
    return next((entity[name] for name in _SUMMARIES if isinstance(entity.get(name), str)), None)


def addresses(collection: str, id: str, web: str | None = "") -> Entity:
    """Return the API URL and the web URL of an entity; `web` is as in Resource."""
    page = f"{WEB}{web or collection}/{id}" if web is not None else None
    return {"self": f"{API}{collection}/{id}", "html_url": page}
