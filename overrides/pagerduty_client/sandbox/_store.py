"""The entities of an account, by collection and by id, with what PagerDuty fills in: ids, addresses, references."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import Any

from pagerduty_client.sandbox._samples import REFERENCE, identifier

Entity = dict[str, Any]
API = "https://api.pagerduty.com"
WEB = "https://acme.pagerduty.com"
# What an entity is called by, the best first.
_SUMMARIES = ("summary", "title", "name", "label", "description")


class Store:
    """Collections of entities, by their paths: `/teams`, `/services/P123ABC/integrations`."""

    def __init__(self, seed: int = 0) -> None:
        self._seed = seed
        self._collections: dict[str, dict[str, Entity]] = {}
        self._places: dict[str, str] = {}
        self._made = 0

    def new_id(self, collection: str) -> str:
        """An id that is not taken; incidents' begin with Q, as theirs do."""
        while True:
            self._made += 1
            found = identifier(self._seed, collection, self._made, letter="Q" if collection == "/incidents" else "P")
            if found not in self._places:
                return found + ("0" * 7 if found[0] == "Q" else "")

    def has(self, collection: str) -> bool:
        """Whether a collection has ever had an entity."""
        return collection in self._collections

    def all(self, collection: str) -> list[Entity]:
        """The entities of a collection, in the order in which they were made."""
        return list(self._collections.get(collection, {}).values())

    def get(self, collection: str, id: str) -> Entity | None:
        """An entity, or None."""
        return self._collections.get(collection, {}).get(id)

    def find(self, id: str) -> Entity | None:
        """An entity by its id alone."""
        return self.get(self._places.get(id, ""), id)

    def put(self, collection: str, entity: Entity) -> Entity:
        """Keep an entity, new or changed, with its references filled in."""
        self._collections.setdefault(collection, {})[str(entity["id"])] = entity
        self._places[str(entity["id"])] = collection
        self.fill(entity)
        return entity

    def remove(self, collection: str, id: str) -> bool:
        """Forget an entity and what stands below it; whether it was there."""
        found = self._collections.get(collection, {}).pop(id, None)
        self._places.pop(id, None)
        for below in [one for one in self._collections if one.startswith(f"{collection}/{id}/")]:
            for other in self._collections.pop(below):
                self._places.pop(other, None)
        return found is not None

    def fill(self, value: Any, *, top: bool = True) -> None:
        """Give every reference in a value the type, summary and addresses of what it refers to."""
        if isinstance(value, list):
            for one in value:
                self.fill(one, top=False)
        elif isinstance(value, dict):
            if not top and isinstance(value.get("id"), str) and isinstance(value.get("type"), str):
                known = self.find(value["id"])
                if value.keys() <= {"id", "type", "summary", "self", "html_url"}:
                    value.update(self.reference(known) if known is not None else _addressed(value))
            for one in value.values():
                self.fill(one, top=False)

    @staticmethod
    def reference(entity: Mapping[str, Any]) -> Entity:
        """A reference to an entity."""
        kind = str(entity.get("type", "entity"))
        return {
            "id": entity["id"],
            "type": kind if kind.endswith(REFERENCE) else kind + REFERENCE,
            "summary": summary(entity),
            "self": entity.get("self"),
            "html_url": entity.get("html_url"),
        }

    def to_json(self) -> dict[str, list[Entity]]:
        """All collections."""
        return copy.deepcopy({path: list(entities.values()) for path, entities in self._collections.items()})

    def load(self, collections: Mapping[str, list[Entity]]) -> None:
        """Add entities, as `to_json` gave them."""
        for path, entities in collections.items():
            self._collections.setdefault(path, {})
            for entity in entities:
                self._collections[path][str(entity["id"])] = copy.deepcopy(entity)
                self._places[str(entity["id"])] = path


def summary(entity: Mapping[str, Any]) -> str | None:
    """What an entity is called by."""
    return next((str(entity[name]) for name in _SUMMARIES if isinstance(entity.get(name), str)), None)


def addresses(collection: str, id: str) -> dict[str, str]:
    """Where an entity is, for programs and for people."""
    return {"self": f"{API}{collection}/{id}", "html_url": f"{WEB}{collection}/{id}"}


def _addressed(reference: Entity) -> Entity:
    """A reference to something that the account does not have."""
    kind = str(reference["type"]).removesuffix(REFERENCE)
    found: Entity = {
        "type": kind + REFERENCE,
        "summary": reference.get("summary"),
        **addresses(f"/{kind}s", reference["id"]),
    }
    return {**found, **{name: value for name, value in reference.items() if value is not None and name != "type"}}
