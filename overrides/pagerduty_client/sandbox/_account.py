"""An account's state, and how its entities come to be: what every handler of an operation works on."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from pagerduty_client.sandbox._interface import Route, Schema, interface
from pagerduty_client.sandbox._samples import REFERENCE, Samples, stamp
from pagerduty_client.sandbox._store import Entity, Store, addresses, summary

LOG = "/log_entries"
# Members that an entity has all the time and shows only where `include[]` names them.
ON_REQUEST = frozenset({"conference_bridge"})


class Account:
    """The entities of an account, its clock, and who acts in it.

    Args:
        seed: another one gives other ids.
        now: where the clock stands; None for the real time.
    """

    def __init__(self, seed: int, now: datetime | None) -> None:
        self.store = Store(seed)
        self.samples = Samples(interface(), seed, self.now)
        self._frozen = now
        self._ahead = timedelta()

    # --- time

    def now(self) -> datetime:
        """The account's time."""
        return (self._frozen if self._frozen is not None else datetime.now(UTC)) + self._ahead

    def advance(self, by: timedelta) -> None:
        """Let time pass."""
        self._ahead += by

    def stamp(self, after: timedelta = timedelta()) -> str:
        """The time as PagerDuty writes it."""
        return stamp(self.now() + after)

    # --- entities

    def make(self, schema: str | Schema, given: Mapping[str, Any], collection: str, id: str | None = None) -> Entity:
        """A new entity of a schema, with the given members and those that PagerDuty adds; kept in its collection."""
        named = {"$ref": f"#/components/schemas/{schema}"} if isinstance(schema, str) else schema
        several = len(interface().variants(named)) > 1
        whole = (self.samples.variant(named, given) or interface().whole(named)) if several else named
        members = interface().members(whole)
        known = id or self.store.new_id(collection)
        entity = self.samples.object(whole, given, f"{collection}/{known}", depth=1)
        entity = {**{name: value for name, value in given.items() if name not in members}, **entity, "id": known}
        own = {**addresses(collection, known), "summary": summary({**entity, "summary": given.get("summary")})}
        for name, value in own.items():
            if name in members:
                entity[name] = value
        for name in ("created_at", "updated_at"):
            if name in members and name not in given:
                entity[name] = self.stamp()
        kinds = interface().whole(members.get("type", {})).get("enum")
        if "type" in members and (kinds and entity.get("type") not in kinds):
            entity["type"] = kinds[0]
        return self.store.put(collection, entity)

    def change(self, schema: Schema, entity: Entity, given: Mapping[str, Any], collection: str) -> Entity:
        """Let an entity have the given members; ids and times stay the account's."""
        whole = self.samples.variant(schema, {**entity, **given}) or interface().whole(schema)
        members = interface().members(whole)
        for name, value in given.items():
            if name in ("id", "self", "html_url", "created_at", "type"):
                continue
            place = f"{collection}/{entity['id']}.{name}"
            entity[name] = self.samples.completed(members.get(name, {}), copy.deepcopy(value), place, depth=2)
        if "summary" in members and "summary" not in given:
            entity["summary"] = summary({**entity, "summary": None})
        if "updated_at" in members:
            entity["updated_at"] = self.stamp()
        return self.store.put(collection, entity)

    def user(self, email: str | None) -> Entity | None:
        """The user with an e-mail address; the account's first where none is named."""
        users = self.store.all("/users")
        if email is None:
            return users[0] if users else None
        return next((one for one in users if str(one.get("email", "")).lower() == email.lower()), None)

    def agent(self, email: str | None) -> Entity:
        """Who a change is said to be by."""
        user = self.user(email)
        if user is not None:
            return self.store.reference(user)
        return {"id": "PAPIKEY", "type": f"service{REFERENCE}", "summary": "API", "self": None, "html_url": None}

    def log(self, kind: str, incident: Entity, agent: Entity, **more: Any) -> Entity:
        """Note what happened to an incident: `kind` is the log entry's class without its end, `Trigger` for example."""
        given = {
            "agent": agent,
            "channel": {"type": "api"},
            "created_at": self.stamp(),
            "incident": self.store.reference(incident),
            "service": incident["service"],
            "teams": incident.get("teams", []),
            "contexts": [],
            "event_details": {},
            **more,
        }
        entry = self.make(f"{kind}LogEntry", given, LOG)
        entry["summary"] = f"{kind.lower()} by {agent['summary']}"
        return entry


def expanded(account: Account, value: Any, include: set[str]) -> Any:
    """A copy of an answer with what `include[]` names in place of references to it, and without what it has to name."""
    if isinstance(value, list):
        return [expanded(account, one, include) for one in value]
    if not isinstance(value, dict):
        return value
    result = {}
    for name, one in value.items():
        if name in ON_REQUEST - include:
            continue
        if _wanted(name, one, include):
            known = account.store.find(one["id"])
            one = copy.deepcopy(known) if known is not None else one
        result[name] = expanded(account, one, include - {_plural(name), name}) if isinstance(one, (dict, list)) else one
        if isinstance(one, list) and (name in include or f"{name}_with_details" in include):
            result[name] = [
                copy.deepcopy(account.store.find(item["id"]) or item) if _is_reference(item) else item for item in one
            ]
    return result


def _wanted(name: str, value: Any, include: set[str]) -> bool:
    if not _is_reference(value):
        return False
    kind = str(value["type"]).removesuffix(REFERENCE)
    return bool({_plural(name), name, _plural(kind)} & include)


def _is_reference(value: Any) -> bool:
    return isinstance(value, dict) and "id" in value and str(value.get("type", "")).endswith(REFERENCE)


def _plural(word: str) -> str:
    return f"{word[:-1]}ies" if word.endswith("y") else f"{word}s"


def envelope(account: Account, route: Route, given: Mapping[str, Any]) -> Any:
    """A success with these members; the others are made from its schema."""
    if route.response is None:
        return None
    schema = interface().whole(route.response)
    members = interface().members(schema)
    required = set(schema.get("required", ()))
    result = {name: value for name, value in given.items() if name in members}
    for name, value in members.items():
        if name not in result and name in required:
            result[name] = account.samples.of(value, f"{route.id}.{name}", depth=1, name=name)
    return result
