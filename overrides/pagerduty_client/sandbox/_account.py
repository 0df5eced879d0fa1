"""The state of an account, and the creation of its entities."""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from pagerduty_client.sandbox._interface import ANY, Schema, interface
from pagerduty_client.sandbox._registry import resource_of
from pagerduty_client.sandbox._samples import Samples
from pagerduty_client.sandbox._store import REFERENCE, Store, addresses, reference, summary
from pagerduty_client.sandbox._values import Entity, stamp


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
        self.store = Store(seed)
        self.samples = Samples(interface(), seed, self.now, invent=False)
        self.inventions = Samples(interface(), seed, self.now)
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

    def changed(
        self,
        type: str,
        object: Entity,
        actor: Entity | None,
        *,
        before: Entity | None = None,
        root: Entity | None = None,
    ) -> None:
        """Report a change to the listeners. The object is a copy, as `shown` returns it."""
        if not self._listeners:
            return
        change = Change(type, object, actor, self.now(), before, root)
        for listener in self._listeners:
            listener(change)

    # --- entities

    def make(
        self, schema: str | Schema, given: Mapping[str, Any], collection: str, id: Any = None, *, invent: bool = False
    ) -> Entity:
        """Create and store an entity of a schema, with the given fields and PagerDuty's defaults."""
        samples = self.inventions if invent else self.samples
        resource = resource_of(collection)
        given = resource.complete(self, dict(given))
        named = interface().named(schema) if isinstance(schema, str) else schema
        several = len(interface().variants(named)) > 1
        whole = (samples.variant(named, given) or interface().whole(named)) if several else named
        fields = interface().fields(whole)
        known = id or given.get("id") or self.store.new_id(collection, resource.ids)
        made = samples.object(whole, given, f"{collection}/{known}", depth=1)
        entity = {**{name: value for name, value in given.items() if name not in fields}, **made, "id": known}
        own: Entity = addresses(collection, known)
        own["html_url"] = (
            own["html_url"].replace(collection, resource.web or collection, 1) if resource.web is not None else None
        )
        own["summary"] = given.get("summary") or summary({**entity, "summary": None}) or str(known)
        own |= {name: self.stamp() for name in ("created_at", "updated_at") if name not in given}
        entity |= {name: value for name, value in own.items() if name in fields}
        kinds = interface().constants(whole)
        if "type" in fields and kinds and entity.get("type") not in kinds:
            entity["type"] = kinds[0]
        self.store.put(collection, entity)
        for name, parts in resource.begins.items():
            for one in copy.deepcopy(list(parts)):
                self.store.put(f"{collection}/{known}/{name}", one)
        resource.made(self, entity)
        return entity

    def change(self, schema: Schema, entity: Entity, given: Mapping[str, Any], collection: str) -> Entity:
        """Set fields of an entity; IDs and times are kept."""
        whole = self.samples.variant(schema, {**entity, **given}) or interface().whole(schema)
        fields = interface().fields(whole)
        for name, value in given.items():
            is_refused = value is None and name in fields and not interface().whole(fields[name]).get("nullable")
            if name not in _FIXED and not is_refused:
                place = f"{collection}/{entity['id']}.{name}"
                entity[name] = self.samples.completed(fields.get(name, ANY), copy.deepcopy(value), place, depth=2)
        if "summary" in fields and given:
            entity["summary"] = summary({**entity, "summary": None}) or entity.get("summary")
        if "updated_at" in fields:
            entity["updated_at"] = self.stamp()
        return self.store.put(collection, entity)

    def singleton(self, path: str) -> Entity | None:
        """Return a singleton by its path, or None."""
        kept = self.store.get("singletons", path)
        return kept["value"] if kept is not None else None

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
