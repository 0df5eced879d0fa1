"""Narrow JSON values for the type checkers."""

from __future__ import annotations

from typing import Any, TypeGuard

Entity = dict[str, Any]


def is_object(value: object) -> TypeGuard[Entity]:
    """Whether a value is a JSON object."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[Any]]:
    """Whether a value is a JSON array."""
    return isinstance(value, list)


def objects(value: object) -> list[Entity]:
    """Return the objects in an array; an empty list for anything else."""
    return [one for one in value if is_object(one)] if is_array(value) else []


def ids(value: object) -> list[str]:
    """Return the ids of the objects in an array."""
    return [str(one["id"]) for one in objects(value) if "id" in one]


def child(entity: Entity | None, name: str) -> Entity:
    """Return the object in a field; an empty one where there is none."""
    value = entity.get(name) if entity is not None else None
    return value if is_object(value) else {}


def value_in(entity: Entity | None, name: str) -> Any:
    """Return a field of an object that may be missing."""
    return entity.get(name) if entity is not None else None


def array(entity: Entity | None, name: str) -> list[Any]:
    """Return the array in a field; an empty one where there is none."""
    value = entity.get(name) if entity is not None else None
    return value if is_array(value) else []


def id_in(entity: Entity | None, name: str) -> str | None:
    """Return the id of the object in a field; None where there is none."""
    found = child(entity, name).get("id")
    return str(found) if found is not None else None
