"""Entities as responses show them: derived fields, references that are up to date, and what `include[]` asks for."""

from __future__ import annotations

from typing import Any

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._json import Entity, is_array, is_object
from pagerduty_client.sandbox._messages import API
from pagerduty_client.sandbox._registry import resource_of
from pagerduty_client.sandbox._store import PLACE, REFERENCE, is_reference, reference

NOTHING: frozenset[str] = frozenset()


def shown(account: Account, entity: Entity, include: frozenset[str] = NOTHING) -> Entity:
    """Return a copy of an entity as the API shows it."""
    place = entity.get(PLACE)
    result = dict(entity)
    if place is not None:
        resource = resource_of(place)
        resource.show(account, result)
        for name in resource.on_request - include:
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
        wanted = {_plural(name), name, f"{name}_with_details", _plural(str(value["type"]).removesuffix(REFERENCE))}
        if wanted & include:
            return shown(account, known, include - wanted)
    return (
        {**value, **reference(known), "type": value["type"]} if "summary" in value and "self" in value else dict(value)
    )


def _plural(word: str) -> str:
    return f"{word[:-1]}ies" if word.endswith("y") else f"{word}s"


def relinked(value: Any, origin: str) -> Any:
    """Return a response whose `self` links lead to the address that the request came to."""
    if is_array(value):
        return [relinked(one, origin) for one in value]
    if not is_object(value):
        return value
    return {
        name: origin + one[len(API) :]
        if name == "self" and isinstance(one, str) and one.startswith(API)
        else relinked(one, origin)
        for name, one in value.items()
    }
