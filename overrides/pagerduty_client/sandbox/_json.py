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
