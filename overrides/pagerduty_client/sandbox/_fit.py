"""Values as their schemas have them: undeclared fields are dropped, missing required ones are made."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from pagerduty_client.sandbox._interface import ANY, Interface, Schema
from pagerduty_client.sandbox._json import is_array, is_object
from pagerduty_client.sandbox._store import REFERENCE

if TYPE_CHECKING:
    from pagerduty_client.sandbox._samples import Samples

_WHOLE_NUMBER = re.compile(r"-?\d{1,15}")
_TYPES: dict[str, Any] = {
    "string": str,
    "integer": int,
    "number": (int, float),
    "boolean": bool,
    "array": list,
    "object": dict,
}


class Fit:
    """Makes values fit schemas.

    Args:
        interface: where schemas are found by name.
        samples: makes what is missing.
    """

    def __init__(self, interface: Interface, samples: Samples) -> None:
        self._interface = interface
        self._samples = samples
        self._variants: dict[tuple[int, str], Schema | None] = {}

    def fitted(self, schema: Schema, value: Any, place: str, name: str = "") -> Any:
        """Return a value as its schema has it."""
        if is_object(value):
            return self._object(schema, value, place)
        whole = self._interface.whole(schema)
        if is_array(value) and whole.get("type") == "array":
            items = whole.get("items") or ANY
            return [self.fitted(items, one, place, name) for one in value]
        if value is None:
            makes = not whole.get("nullable") and whole.keys() & {"type", "oneOf"}
            return self._samples.of(schema, place, depth=1, name=name) if makes else None
        variants = self._interface.variants(schema)
        if any(_is_of(one, value) for one in variants):
            return value
        if isinstance(value, str) and _WHOLE_NUMBER.fullmatch(value):
            return self.fitted(schema, int(value), place, name)
        if isinstance(value, (int, float)) and any(one.get("type") == "string" for one in variants):
            return str(value).lower()
        return self._samples.of(schema, place, depth=1, name=name)

    def _object(self, schema: Schema, value: dict[str, Any], place: str) -> Any:
        whole = self.variant(schema, value)
        if whole is None:
            kinds = {one.get("type") for one in self._interface.variants(schema)}
            return dict(value) if None in kinds else self._samples.of(schema, place, depth=1)
        fields = self._interface.fields(whole)
        if not fields:
            return dict(value)
        result: dict[str, Any] = {}
        for name, one in value.items():
            field = fields.get(name)
            if field is not None:
                result[name] = self.fitted(field, one, place, name)
        constants = self._interface.constants(whole)
        if constants and "type" in value and value["type"] not in constants:
            bare = str(value["type"]).removesuffix(REFERENCE)
            result["type"] = next((one for one in (bare, bare + REFERENCE) if one in constants), constants[0])
        for name in whole.get("required", ()):
            if name not in result and name in fields:
                result[name] = self._samples.of(fields[name], f"{place}.{name}", depth=1, name=name)
        return result

    def variant(self, schema: Schema, given: Mapping[str, Any]) -> Schema | None:
        """Return the schema of a union that an object is of: by its type, else the one with most of its fields."""
        variants = self._interface.variants(schema)
        if len(variants) == 1:
            return variants[0] if variants[0].get("type") == "object" else None
        variants = [one for one in variants if one.get("type") == "object"]
        if len(variants) < 2:
            return variants[0] if variants else None
        kind = given.get("type")
        fitting = [one for one in variants if kind in self._interface.constants(one)]
        if len(fitting) == 1:
            return fitting[0]
        return max(fitting or variants, key=lambda one: len(self._interface.fields(one).keys() & given.keys()))


def _is_of(schema: Schema, value: Any) -> bool:
    """Whether a plain value fits a schema."""
    if "enum" in schema and value not in schema["enum"]:
        return False
    kind = _TYPES.get(str(schema.get("type")), object)
    return isinstance(value, kind) and (kind in (bool, object) or not isinstance(value, bool))
