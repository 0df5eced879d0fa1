"""Names for the enums of fields."""

from __future__ import annotations

from typing import Any

from scripts.identifiers import class_name, pascal
from scripts.normalise.models import DIRECTION
from scripts.normalise.schemas import RESPONSE
from scripts.openapi import Spec, components


def literals(spec: Spec) -> dict[str, str]:
    """Return the enums by name: a received class and its field. Enums with one value need no name."""
    found: dict[str, str] = {}
    for name, schema in sorted(components(spec).items()):
        if schema.get(DIRECTION) != RESPONSE:
            continue
        for wire, value in sorted((schema.get("properties") or {}).items()):
            constants: list[Any] = value.get("enum") or (value.get("items") or {}).get("enum") or []
            own = class_name(name + pascal(wire))
            if len(constants) > 1 and own not in components(spec):
                found[own] = f"Literal[{', '.join(map(repr, constants))}]"
    return found
