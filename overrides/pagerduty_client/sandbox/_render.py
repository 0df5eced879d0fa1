"""Entities in responses: derived fields, current references, and the effect of `include[]`."""

from __future__ import annotations

from typing import Any

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._messages import API
from pagerduty_client.sandbox._registry import resource_of
from pagerduty_client.sandbox._store import PLACE, is_reference, kind_of, reference
from pagerduty_client.sandbox._values import Entity, is_array, is_object, mapped

NOTHING: frozenset[str] = frozenset()


def shown(account: Account, entity: Entity, include: frozenset[str] = NOTHING) -> Entity:
    """Return a copy of an entity as the API shows it."""
    place, result = entity.get(PLACE), dict(entity)
    if place is not None:
        resource = resource_of(place)
        for name in resource.parts:
            result[name] = [reference(one) for one in account.store.all(f"{place}/{entity['id']}/{name}")]
        for name in resource.whole:
            result[name] = [dict(one) for one in account.store.all(f"{place}/{entity['id']}/{name}")]
        for name, (collection, path) in resource.users.items():
            result[name] = [reference(one) for one in account.store.referring(collection, path, entity["id"])]
        resource.show(account, result, include)
        for name in set(resource.on_request) - include:
            result.pop(name, None)
    return {name: _value(account, name, value, include) for name, value in result.items() if not name.startswith("_")}


def _value(account: Account, name: str, value: Any, include: frozenset[str]) -> Any:
    if is_array(value):
        return [_value(account, name, one, include) for one in value]
    if not is_object(value):
        return value
    if not is_reference(value):
        return {key: _value(account, key, one, include) for key, one in value.items()}
    known = account.store.find(str(value["id"]))
    if known is None:
        return dict(value)
    if include:
        wanted = {_plural(name), name, f"{name}_with_details", _plural(kind_of(value))}
        if wanted & include:
            return shown(account, known, include - wanted)
    is_whole = "summary" in value and "self" in value
    return {**value, **reference(known), "type": value["type"]} if is_whole else dict(value)


def _plural(word: str) -> str:
    return f"{word[:-1]}ies" if word.endswith("y") else f"{word}s"


def relinked(value: Any, origin: str) -> Any:
    """Return a response whose `self` links have the host that the request was sent to."""

    def relink(one: Entity) -> Entity:
        link = one.get("self")
        return {**one, "self": link.replace(API, origin, 1)} if isinstance(link, str) else one

    return mapped(value, relink)
