"""A parsed request for an operation, passed to every handler."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._interface import Route
from pagerduty_client.sandbox._lists import page, selected
from pagerduty_client.sandbox._messages import Call, invalid
from pagerduty_client.sandbox._registry import Resource, resource_of
from pagerduty_client.sandbox._samples import Fill
from pagerduty_client.sandbox._store import PLACE, Store
from pagerduty_client.sandbox._validation import unwrapped
from pagerduty_client.sandbox._values import Entity, is_array, is_object, parse, zone_of


@dataclass(frozen=True)
class OperationCall:
    """A parsed request for an operation."""

    account: Account
    route: Route
    request: Call  # as it was received
    path: Mapping[str, str]  # the path parameters
    query: Mapping[str, list[str]]  # the values of the query parameters, by name without brackets
    body: Entity  # the JSON body; an empty object if there is no body
    actor: Entity  # a reference to the acting user
    email: str | None  # the email address in the From header; None without one, or with a user token
    make_unknown: bool = False  # whether to create what does not exist
    owners: tuple[Entity, ...] = ()  # the entities in the path, including the last one

    @property
    def store(self) -> Store:
        """The account's entities."""
        return self.account.store

    @property
    def fill(self) -> Fill:
        """The fields to create in a response made from the schema."""
        return "all" if self.make_unknown else "defaults"

    @property
    def root(self) -> Entity:
        """The first entity in the path."""
        return self.owners[0]

    @property
    def sent(self) -> Entity:
        """The entity in the body, without its wrapper; empty if there is no entity."""
        wrapper = self.route.body_wrapper or self.route.wrapper
        value = self.body[wrapper] if wrapper in self.body else unwrapped(self.route, self.body)
        return value if is_object(value) else {}

    @property
    def include(self) -> frozenset[str]:
        """The values of `include[]`."""
        return frozenset(self.query.get("include", ()))

    def first(self, name: str) -> str | None:
        """Return the value of a query parameter; None if it is omitted."""
        values = self.query.get(name)
        return values[0] if values else None

    def flag(self, name: str) -> bool:
        """Return whether a boolean query parameter is true."""
        return str(self.first(name)).lower() in ("true", "1")

    def time(self, name: str) -> datetime | None:
        """Return a query parameter as a time. Raises Refused if it is invalid."""
        value = self.first(name)
        if value is None or value == "":
            return None
        moment = parse(value, zone_of(self.first("time_zone")))
        if moment is None:
            raise invalid(f"{name}: {value!r} is not an ISO 8601 time")
        return moment

    def get(self, collection: str, id: object) -> Entity:
        """Return an entity by its ID or an alias. Raises Refused if it does not exist."""
        found = self.known(collection, id)
        if found is None:
            raise resource_of(collection).absent(self, str(id))
        return found

    def known(self, collection: str, id: object) -> Entity | None:
        """Return an entity by its ID or an alias, or None."""
        found = self.store.get(collection, str(id))
        for alias in resource_of(collection).aliases if found is None else ():
            found = found or next((one for one in self.store.all(collection) if str(one.get(alias)) == str(id)), None)
        return found

    def listed(self, entities: list[Entity], resource: Resource | None = None) -> Any:
        """Return a page of the entities that match the query."""
        part, place = page(self, selected(self, entities, resource or resource_of(self.request.path)))
        items = [self.account.shown(one, self.include) for one in part]
        if self.route.response is None or not self.route.response.fields:
            return items
        return {"query": self.first("query"), **place, self.route.list_key or "": items}

    def answer(self, value: Any) -> Any:
        """Return a handler's result as a payload: a page of a list, or an entity, in its wrapper."""
        if is_array(value) and self.route.list_key is not None:
            return self.listed(value)
        if not is_object(value):
            return value
        found = self.account.shown(value, self.include) if PLACE in value else value
        wrapper = self.route.wrapper
        return {wrapper: found} if wrapper is not None and wrapper not in value else found
