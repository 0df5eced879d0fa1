"""A request for an operation, taken apart: what every handler gets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._interface import ANY, Route, interface
from pagerduty_client.sandbox._json import Entity, is_object
from pagerduty_client.sandbox._lists import page, selected
from pagerduty_client.sandbox._messages import Call, invalid, not_found
from pagerduty_client.sandbox._registry import Resource, resource_of
from pagerduty_client.sandbox._render import shown
from pagerduty_client.sandbox._times import parse, zone_of
from pagerduty_client.sandbox._validation import unwrapped


@dataclass(frozen=True)
class OperationCall:
    """A request for an operation.

    Attributes:
        account: the state.
        route: the operation; `request` is the request for it.
        path: the path parameters.
        query: the values of the query parameters, by name without brackets.
        body: the JSON body.
        actor: a reference to who acts.
        email: whom the From header names; None without one, or with a user's token.
    """

    account: Account
    route: Route
    request: Call
    path: Mapping[str, str]
    query: Mapping[str, list[str]]
    body: Any
    actor: Entity
    email: str | None

    @property
    def sent(self) -> Entity:
        """The entity in the body, without its wrapper; empty where there is none."""
        wrapper = self.route.body_wrapper or self.route.wrapper
        if not is_object(self.body):
            return {}
        value = self.body[wrapper] if wrapper in self.body else unwrapped(self.route, self.body)
        return value if is_object(value) else {}

    @property
    def include(self) -> frozenset[str]:
        """What `include[]` asks for."""
        return frozenset(self.query.get("include", ()))

    def first(self, name: str) -> str | None:
        """Return the value of a query parameter; None where it is not sent."""
        values = self.query.get(name)
        return values[0] if values else None

    def flag(self, name: str) -> bool:
        """Whether a boolean query parameter is true."""
        return str(self.first(name)).lower() in ("true", "1")

    def time(self, name: str) -> datetime | None:
        """Return the time that a query parameter names. Raises Refused where it names none."""
        value = self.first(name)
        if value is None or value == "":
            return None
        moment = parse(value, zone_of(self.first("time_zone")))
        if moment is None:
            raise invalid(f"{name}: {value!r} is not an ISO 8601 time")
        return moment

    def get(self, collection: str, id: str) -> Entity:
        """Return an entity. Raises Refused where it does not exist."""
        entity = self.account.store.get(collection, id)
        if entity is None:
            raise not_found(*resource_of(collection).missing)
        return entity

    def listed(self, entities: list[Entity], resource: Resource | None = None, **more: Any) -> Any:
        """Return a page of the entities that the query asks for; `more` are fields beside the list."""
        if resource is None:
            resource = resource_of(self.request.path)
        part, place = page(self, selected(self, entities, resource))
        items = [shown(self.account, one, self.include) for one in part]
        if self.route.response is None or not interface().fields(self.route.response):
            return items
        if "query" in self.query:
            more = {"query": self.first("query"), **more}
        return self.envelope({**place, self.route.list_key or "": items, **more})

    def envelope(self, given: Mapping[str, Any]) -> Entity:
        """Return a success with these fields, of those that it declares; required ones are made."""
        schema = interface().whole(self.route.response or ANY)
        fields = interface().fields(schema)
        result = {name: value for name, value in given.items() if name in fields}
        for name in schema.get("required", ()):
            if name not in result and name in fields:
                result[name] = self.account.samples.of(fields[name], f"{self.route.id}.{name}", depth=1, name=name)
        return result

    def one(self, entity: Entity) -> Any:
        """Return a success that shows an entity."""
        found = shown(self.account, entity, self.include)
        return {self.route.wrapper: found} if self.route.wrapper is not None else found
