"""What is created, listed, read, changed and deleted the same way: most of the API."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import Any

from pagerduty_client.sandbox._account import Account, envelope, expanded
from pagerduty_client.sandbox._interface import Route, Schema, interface
from pagerduty_client.sandbox._lists import filtered, page
from pagerduty_client.sandbox._messages import Refused, not_found
from pagerduty_client.sandbox._store import Entity

# Where the store has what there is one of, by its path.
DOCUMENTS = "documents"


class Resources:
    """Carries out the operations that have no story of their own.

    Args:
        account: the state.
        make_unknown: whether an id that was never given out is one of an entity that is made then; it is not found
            otherwise.
    """

    def __init__(self, account: Account, *, make_unknown: bool) -> None:
        self._account = account
        self._make_unknown = make_unknown

    def answer(self, route: Route, path: str, query: list[tuple[str, str]], body: Any) -> Any:
        """The payload of a success."""
        self._check_owners(route, path)
        collection = path.rpartition("/")[0] if route.is_item else path
        if route.list_key is not None:
            return self.listed(route, query, body, self._entities(route, collection))
        if route.is_item and self._is_kept(route):
            return self._item(route, collection, path.rpartition("/")[2], query, body)
        if route.method == "POST" and self._entity_schema(route) is not None and self._is_kept(route):
            return self._created(route, collection, body)
        if route.wrapper is not None and route.body is not None and route.method == "PUT":
            return {route.wrapper: self._document_put(route, path, body)}
        kept = self._account.store.get(DOCUMENTS, path) if route.wrapper is not None and route.method == "GET" else None
        return {route.wrapper: kept["document"]} if kept is not None else self.made(route, path, body)

    def listed(self, route: Route, query: list[tuple[str, str]], body: Any, entities: list[Entity]) -> Any:
        """A page of a list."""
        found = filtered(route, query, entities, self._account.now)
        part, place = page(route, dict(query), body, found)
        include = {value for name, value in query if name == "include[]"}
        shown = expanded(self._account, copy.deepcopy(part), include)
        if not interface().members(route.response or {}):
            return shown
        return envelope(self._account, route, {**place, route.list_key or "": shown})

    def made(self, route: Route, path: str, body: Any) -> Any:
        """An answer from the schema alone, with what was sent where it has a place for it."""
        if route.response is None:
            return None
        answer = self._account.samples.of(route.response, f"{route.method} {path}", name=route.wrapper or "")
        sent = _sent(route, body)
        target = answer.get(route.wrapper) if route.wrapper is not None and isinstance(answer, dict) else None
        if isinstance(target, dict) and isinstance(sent, Mapping):
            schema = interface().members(route.response)[route.wrapper or ""]
            schema = self._account.samples.variant(schema, sent) or schema
            answer[route.wrapper] = self._account.samples.object(schema, sent, path, depth=1)
            self._account.store.fill(answer)
        target = answer.get(route.wrapper) if route.is_item and isinstance(answer, dict) else None
        if isinstance(target, dict) and "id" in target:
            target["id"] = path.rpartition("/")[2]
        return answer

    # --- collections

    def _is_kept(self, route: Route) -> bool:
        """Whether a collection's entities are kept: it can be added to, and read or listed."""
        create = interface().at("POST", route.collection)
        return create is not None and self._entity_schema(create) is not None

    def _entity_schema(self, route: Route) -> Schema | None:
        if route.response is None or route.wrapper is None:
            return None
        schema = interface().members(route.response).get(route.wrapper)
        variants = interface().variants(schema) if schema is not None else []
        return schema if any("id" in interface().members(one) for one in variants) else None

    def _entities(self, route: Route, collection: str) -> list[Entity]:
        store = self._account.store
        if store.has(collection) or self._is_kept(route):
            return store.all(collection)
        answer = self._account.samples.of(route.response or {}, collection)
        found = answer.get(route.list_key) if isinstance(answer, dict) else answer
        return [one for one in found or [] if isinstance(one, dict)]

    def _check_owners(self, route: Route, path: str) -> None:
        """Raise Refused where what a path goes through is not there: /services/NOPE/integrations."""
        steps, names = path.split("/"), route.template.split("/")
        for index in range(2, len(steps) - 1):
            if names[index].startswith("{"):
                template = "/".join(names[: index + 1])
                owner = interface().at("GET", template) or interface().at("PUT", template)
                if owner is not None and self._is_kept(owner):
                    self._entity(owner, "/".join(steps[:index]), steps[index])

    def _entity(self, route: Route, collection: str, id: str) -> Entity:
        entity = self._account.store.get(collection, id)
        if entity is None and self._make_unknown:
            create = interface().at("POST", route.collection)
            schema = self._entity_schema(route) or (self._entity_schema(create) if create is not None else None)
            entity = self._account.make(schema or {}, {}, collection, id)
        if entity is None:
            raise not_found()
        return entity

    def _item(self, route: Route, collection: str, id: str, query: list[tuple[str, str]], body: Any) -> Any:
        entity = self._entity(route, collection, id)
        if route.method == "DELETE":
            self._account.store.remove(collection, id)
            return self.made(route, f"{collection}/{id}", None)
        if route.method in ("PUT", "PATCH"):
            sent = _sent(route, body)
            schema = self._entity_schema(route)
            if isinstance(sent, Mapping) and schema is not None:
                self._account.change(schema, entity, sent, collection)
        if route.wrapper is None:
            return self.made(route, f"{collection}/{id}", body)
        include = {value for name, value in query if name == "include[]"}
        return {route.wrapper: expanded(self._account, copy.deepcopy(entity), include)}

    def _created(self, route: Route, collection: str, body: Any) -> Any:
        sent = _sent(route, body)
        given = copy.deepcopy(dict(sent)) if isinstance(sent, Mapping) else {}
        for name in ("id", "self", "html_url"):
            given.pop(name, None)
        schema = self._entity_schema(route) or {}
        if not self._make_unknown:
            self._check_unique(collection, given)
        entity = self._account.make(schema, given, collection)
        self._tell_owner(collection, entity)
        return {route.wrapper: copy.deepcopy(entity)}

    def _check_unique(self, collection: str, given: Mapping[str, Any]) -> None:
        """Names of teams, services and the like, and e-mail addresses of users, are there once."""
        name = "email" if collection == "/users" else "name"
        if collection not in ("/users", "/teams", "/services", "/escalation_policies") or not given.get(name):
            return
        taken = {str(one.get(name)).lower() for one in self._account.store.all(collection)}
        if str(given[name]).lower() in taken:
            raise Refused(400, "Invalid Input Provided", f"{name.capitalize()} has already been taken", code=2001)

    def _tell_owner(self, collection: str, entity: Entity) -> None:
        """An owner that lists what it owns lists this too: a service its integrations."""
        above, _, member = collection.rpartition("/")
        owner = self._account.store.get(*above.rpartition("/")[::2]) if above else None
        if owner is not None and isinstance(owner.get(member), list):
            owner[member].append(self._account.store.reference(entity))

    # --- what there is one of: an orchestration's router, a threshold

    def _document_put(self, route: Route, path: str, body: Any) -> Entity:
        sent = _sent(route, body)
        schema = interface().members(route.response or {}).get(route.wrapper or "", {})
        given = copy.deepcopy(dict(sent)) if isinstance(sent, Mapping) else {}
        whole = self._account.samples.variant(schema, given) or schema
        made = self._account.samples.object(whole, given, path, depth=1)
        kept: Entity = self._account.store.put(DOCUMENTS, {"id": path, "document": made})["document"]
        return kept


def _sent(route: Route, body: Any) -> Any:
    wrapper = route.document.get("x-wrapper", {}).get("body")
    return body.get(wrapper) if wrapper is not None and isinstance(body, dict) else body
