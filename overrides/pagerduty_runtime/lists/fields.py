"""The fields of records, for `find` and `index_by`: a name that no record knows is an error, not an empty result."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from pagerduty_runtime.errors import InvalidArgument

_MISSING: Any = object()


def matches(entity: Any, condition: Callable[[Any], object] | None, fields: Mapping[str, object]) -> bool:
    """Return whether an entity has these fields, and the condition holds for it."""
    if any(getattr(entity, name, _MISSING) != value for name, value in fields.items()):
        return False
    return condition is None or bool(condition(entity))


def check_fields(entities: Iterable[Any], names: Iterable[str]) -> None:
    """Raise InvalidArgument for a name that none of the entities has and no model declares."""
    some = list(entities)
    for name in names:
        if some and not any(name in _names_of(one) for one in some):
            raise unknown_field(name, some)


def unknown_field(name: str, entities: Iterable[Any]) -> InvalidArgument:
    """Return the error for a field that no entity has; it names the nearest one."""
    kinds = {type(one).__name__: None for one in entities}
    known = sorted({field for one in entities for field in _names_of(one)})
    nearest = difflib.get_close_matches(name, known, 1)
    hint = f": did you mean {nearest[0]!r}?" if nearest else f"; it has {', '.join(known)}"
    return InvalidArgument(f"{' or '.join(kinds)} has no field {name!r}{hint}")


def _names_of(entity: Any) -> set[str]:
    """Return the fields that an entity has or its model declares."""
    from pagerduty_runtime.model import Model, table_of

    if not isinstance(entity, Model):
        return {name for name in dir(entity) if not name.startswith("_")}
    return {*table_of(type(entity)).by_name, *entity._json}
