"""Check field names for `find` and `index_by`: an unknown name is an error, not an empty result."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from pagerduty_runtime.errors import InvalidArgument
from pagerduty_runtime.fields import ModelState, json_of, table_of
from pagerduty_runtime.suggestions import did_you_mean
from pagerduty_runtime.types import is_dict

_MISSING: Any = object()


def matches(entity: Any, condition: Callable[[Any], object] | None, fields: Mapping[str, object]) -> bool:
    """Return whether an entity has these field values and meets the condition."""
    if any(getattr(entity, name, _MISSING) != value for name, value in fields.items()):
        return False
    return condition is None or bool(condition(entity))


def check_fields(entities: Iterable[Any], names: Iterable[str]) -> None:
    """Raise InvalidArgument for a name that no entity has and no model declares."""
    some = list(entities)
    for name in names:
        if some and not any(name in names_of(one) for one in some):
            raise unknown_field(name, some)


def unknown_field(name: str, entities: Iterable[Any]) -> InvalidArgument:
    """Return the error for an unknown field, with the most similar name."""
    kinds = {type(one).__name__: None for one in entities}
    known = sorted({field for one in entities for field in names_of(one)})
    suggestion = did_you_mean(name, known) or f" It has {', '.join(known)}."
    return InvalidArgument(f"{' or '.join(kinds)} has no field {name!r}.{suggestion}")


def names_of(entity: Any) -> set[str]:
    """Return the fields that an entity has or its model declares."""
    if isinstance(entity, ModelState):
        return {*table_of(type(entity)).by_name, *json_of(entity)}
    return set(entity) if is_dict(entity) else set()
