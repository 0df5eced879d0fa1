"""The state of an account, and the creation of its entities."""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from pagerduty_client.sandbox import _interface as api
from pagerduty_client.sandbox._interface import Schema
from pagerduty_client.sandbox._registry import resource_of
from pagerduty_client.sandbox._samples import Fill, Samples
from pagerduty_client.sandbox._store import PLACE, REFERENCE, Store, addresses, kind_of, plural, reference, summary
from pagerduty_client.sandbox._values import Entity, identifier, is_array, is_object, objects, stamp

NOTHING: frozenset[str] = frozenset()
_EMPTY: dict[str, Any] = {}


def schema_of(collection: str) -> Schema:
    """Return the schema of a collection's entities, by its path; an empty one for other paths."""
    item = f"{collection}/ID"
    places = (("POST", collection), ("GET", item), ("PUT", item), ("PATCH", item))
    found = (api.match(method, path) for method, path in places)
    schemas = (one[0].entity for one in found if one is not None and one[0].entity is not None)
    return next(schemas, None) or api.schema(resource_of(collection).schema or _EMPTY)


@dataclass(frozen=True)
class Change:
    """A change of an account.

    Attributes:
        type: for example `incident.triggered`.
        object: a copy of the entity after the change, as the API shows it; for a deletion, before it. For
            `incident.annotated`, `incident.status_update_published`, `incident.responder.…` and
            `incident.custom_field_values.updated` this is the note, the status update, the responder or the values,
            and `incident` holds a reference to the incident.
        actor: a reference to the user who made the change; None for the account itself, for example a timeout.
        time: the account's time.
        before: the stored entity before an update or a deletion.
        root: a reference to the entity that the object belongs to, for example the user of a contact method.
    """

    type: str
    object: Entity
    actor: Entity | None
    time: datetime
    before: Entity | None = None
    root: Entity | None = None


Listener = Callable[[Change], object]

_FIXED = frozenset({"id", "self", "html_url", "created_at", "type"})


class Account:
    """The entities of an account, its clock, and its stream of changes.

    Args:
        seed: another seed gives other IDs.
        now: the time of a stopped clock; None for the real time.
        abilities: the account's abilities; None for all.
    """

    def __init__(self, seed: int, now: datetime | None, abilities: set[str] | None = None) -> None:
        self.seed = seed
        self.id = identifier(seed, "account")
        self.store = Store(seed)
        self.samples = Samples(seed, self.now)
        self.abilities = abilities
        self._frozen = now
        self._ahead = timedelta()
        self._listeners: list[Listener] = []

    # --- time

    def now(self) -> datetime:
        """Return the account's time."""
        return (self._frozen if self._frozen is not None else datetime.now(UTC)) + self._ahead

    def advance(self, by: timedelta) -> None:
        """Advance the clock."""
        self._ahead += by

    def stamp(self, after: timedelta = timedelta()) -> str:
        """Return the time in PagerDuty's format."""
        return stamp(self.now() + after)

    # --- changes

    def on_change(self, listener: Listener) -> None:
        """Call a function with every later change."""
        self._listeners.append(listener)

    def changed(self, type: str, object: Entity, actor: Entity | None, **more: Entity | None) -> None:
        """Report a change to the listeners. The object is a copy, as `shown` returns it; `more` is as in Change."""
        for listener in self._listeners:
            listener(Change(type, object, actor, self.now(), **more))

    # --- entities

    def make(
        self, schema: str | Schema, given: Mapping[str, Any], collection: str, id: Any = None, fill: Fill = "defaults"
    ) -> Entity:
        """Create and store an entity of a schema, with the given fields and PagerDuty's defaults."""
        resource = resource_of(collection)
        given = resource.complete(self, dict(given))
        schema = api.schema(schema) if isinstance(schema, str) else schema
        schema = schema.variant(given) or schema
        known = id or given.get("id") or self.store.new_id(collection, resource.ids)
        made = self.samples.fitted(schema, given, f"{collection}/{known}", depth=1, fill=fill)
        entity = {**{name: one for name, one in given.items() if name not in schema.fields}, **made, "id": known}
        own = addresses(collection, str(known), resource.web)
        own["summary"] = given.get("summary") or self._summary(resource.summary, entity) or str(known)
        own["type"] = made.get("type") or next(iter(schema.constants), made.get("type"))
        own |= {name: self.stamp() for name in ("created_at", "updated_at") if name not in given}
        entity |= {name: value for name, value in own.items() if name in schema.fields}
        self.store.put(collection, entity)
        for name, below in resource.whole.items():
            place = f"{collection}/{known}/{below}"
            parent = resource_of(place).parent
            own = {parent: reference(entity)} if parent else {}
            for one in objects(entity.pop(name, None)):
                self.make(schema_of(place), {**one, **own}, place)
        resource.made(self, entity)
        return entity

    def change(self, schema: Schema, entity: Entity, given: Mapping[str, Any], collection: str) -> Entity:
        """Set fields of an entity; IDs and times are kept."""
        fields = (schema.variant({**entity, **given}) or schema).fields
        for name, value in given.items():
            field = fields.get(name)
            if name not in _FIXED and (value is not None or field is None or field.is_nullable):
                value, place = copy.deepcopy(value), f"{collection}/{entity['id']}.{name}"
                if field is not None:
                    value = self.samples.fitted(field, value, place, depth=2, fill="defaults")
                entity[name] = value
        if "summary" in fields and given:
            entity["summary"] = self._summary(resource_of(collection).summary, entity) or entity.get("summary")
        if "updated_at" in fields:
            entity["updated_at"] = self.stamp()
        return self.store.put(collection, entity)

    def _summary(self, form: str, entity: Entity) -> str | None:
        """Return the summary of an entity: in the declared format, or else its name."""
        if not form:
            return summary({**entity, "summary": None})
        return re.sub(r"{([\w.]+)}", lambda found: " ".join(map(str, self.store.at(entity, found[1]))), form)

    def filled(self, value: Any) -> Any:
        """Return a copy of a declared value with its placeholders replaced: `{now}`, and new keys, by their format."""
        if is_array(value):
            return [self.filled(one) for one in value]
        if is_object(value):
            return {name: self.filled(one) for name, one in value.items()}
        shape = value[1:-1] if isinstance(value, str) and value[:1] == "{" else ""
        if not shape:
            return value
        return self.stamp() if shape == "now" else identifier(self.seed, self.store.new_id("keys"), shape=shape)

    def singleton(self, path: str) -> Entity | None:
        """Return a singleton by its path, or None."""
        kept = self.store.get("singletons", path)
        return kept["value"] if kept is not None else None

    # --- entities in responses

    def shown(self, entity: Entity, include: frozenset[str] = NOTHING) -> Entity:
        """Return a copy of an entity as the API shows it: with derived fields, and what `include[]` asks for."""
        place, result = entity.get(PLACE), dict(entity)
        if place is not None:
            resource = resource_of(place)
            for name in resource.parts:
                result[name] = [reference(one) for one in self.store.all(f"{place}/{entity['id']}/{name}")]
            for name, below in resource.whole.items():
                result[name] = [dict(one) for one in self.store.all(f"{place}/{entity['id']}/{below}")]
            for name, (collection, path) in resource.users.items():
                result[name] = [reference(one) for one in self.store.referring(collection, path, entity["id"])]
            resource.show(self, result, include)
            for name in set(resource.on_request) - include:
                result.pop(name, None)
        return {name: self._value(name, value, include) for name, value in result.items() if not name.startswith("_")}

    def _value(self, name: str, value: Any, include: frozenset[str]) -> Any:
        """Return a value with the current references."""
        if value is None or isinstance(value, str):
            return value
        if is_array(value):
            return [self._value(name, one, include) for one in value]
        if not is_object(value):
            return value
        if "id" not in value or not str(value.get("type")).endswith(REFERENCE):
            return {key: self._value(key, one, include) for key, one in value.items()}
        known = self.store.find(str(value["id"]))
        if known is None:
            return dict(value)
        if include:
            wanted = {plural(name), name, f"{name}_with_details", plural(kind_of(value))}
            if wanted & include:
                return self.shown(known, include - wanted)
        is_whole = "summary" in value and "self" in value
        return {**value, **reference(known), "type": value["type"]} if is_whole else dict(value)

    # --- the acting user

    def user(self, email: str | None) -> Entity | None:
        """Return the user with an email address, or the account's first user if it is None."""
        users = self.store.all("/users")
        if email is None:
            return users[0] if users else None
        return next((one for one in users if str(one.get("email", "")).lower() == email.lower()), None)

    def agent(self, email: str | None) -> Entity:
        """Return a reference to the actor of a change."""
        user = self.user(email)
        if user is not None:
            return reference(user)
        return {"id": "PAPIKEY", "type": f"service{REFERENCE}", "summary": "API", "self": None, "html_url": None}
