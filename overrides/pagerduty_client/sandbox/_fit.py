"""Values as their schemas have them: undeclared fields are dropped, missing required ones are made."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from pagerduty_client.sandbox._interface import ANY, Interface, Schema
from pagerduty_client.sandbox._store import REFERENCE
from pagerduty_client.sandbox._values import Entity, is_array, is_object

if TYPE_CHECKING:
    from pagerduty_client.sandbox._samples import Samples

# An entity with more fields is not a reference.
MAX_REFERENCE_FIELDS = 6
_WHOLE_NUMBER = re.compile(r"-?\d{1,15}")
_TYPES: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "array": (),
    "object": (),
}
_EVERYTHING = (str, int, float, bool)


class Shape:
    """A schema as fitting needs it, prepared when it is first used.

    Attributes:
        plain: the types of the plain values that fit as they are, None included.
        values: the plain values that fit; None for all of these types.
        items: the schema of the items of an array; None where it is none.
        variants: the objects of which a value can be one.
        by_type: of those, the ones that a `type` tells apart.
    """

    __slots__ = ("_fields", "by_type", "constants", "items", "plain", "required", "schema", "values", "variants")

    def __init__(self, interface: Interface, schema: Schema) -> None:
        self.schema = schema
        whole, variants = interface.whole(schema), interface.variants(schema)
        plain: set[type] = {type(None)} if whole.get("nullable") else set()
        for one in variants:
            plain.update(_TYPES.get(str(one.get("type")), _EVERYTHING))
        self.plain = frozenset(plain)
        is_closed = all("enum" in one for one in variants)
        self.values = frozenset(value for one in variants for value in (*one["enum"], None)) if is_closed else None
        self.items: Schema | None = (whole.get("items") or ANY) if whole.get("type") == "array" else None
        self.variants = [one for one in variants if one.get("type") == "object"]
        self.by_type: dict[Any, list[Schema]] = {}
        if len(self.variants) > 1:
            for one in self.variants:
                for constant in interface.constants(one):
                    self.by_type.setdefault(constant, []).append(one)
        self.constants: list[Any] = interface.constants(schema)
        self.required: list[str] = whole.get("required") or []
        self._fields: dict[str, Shape] | None = None

    def fields(self, fit: Fit, interface: Interface) -> dict[str, Shape]:
        """Return the shapes of an object's fields."""
        if self._fields is None:
            self._fields = {name: fit.shape(value) for name, value in interface.fields(self.schema).items()}
        return self._fields


class Fit:
    """Makes values fit schemas.

    Args:
        interface: where schemas are found by name.
        samples: makes what is missing.
    """

    def __init__(self, interface: Interface, samples: Samples) -> None:
        self._interface = interface
        self._samples = samples
        self._shapes: dict[int, Shape] = {}

    def shape(self, schema: Schema) -> Shape:
        """Return a schema's shape. The shape keeps the schema, so that its id stays its own."""
        found = self._shapes.get(id(schema))
        if found is None:
            found = self._shapes[id(schema)] = Shape(self._interface, schema)
        return found

    def fitted(self, schema: Schema, value: Any, place: str) -> Any:
        """Return a value as its schema has it."""
        return self._fitted(self.shape(schema), value, place, "")

    def _fitted(self, shape: Shape, value: Any, place: str, name: str) -> Any:
        if type(value) in shape.plain and (shape.values is None or value in shape.values):
            return value
        if is_object(value):
            return self._object(shape, value, place)
        if is_array(value) and shape.items is not None:
            items = self.shape(shape.items)
            return [self._fitted(items, one, place, name) for one in value]
        return self._other(shape, value, place, name)

    def _other(self, shape: Shape, value: Any, place: str, name: str) -> Any:
        """Return something that fits instead of a plain value that does not."""
        whole = self._interface.whole(shape.schema)
        if value is None and not whole.keys() & {"type", "oneOf"}:
            return None
        if isinstance(value, str) and int in shape.plain and _WHOLE_NUMBER.fullmatch(value):
            return int(value)
        if isinstance(value, (int, float)) and str in shape.plain and shape.values is None:
            return str(value).lower()
        return self._samples.of(shape.schema, place, depth=1, name=name)

    def _object(self, shape: Shape, value: Entity, place: str) -> Any:
        if not shape.variants:
            kinds = {one.get("type") for one in self._interface.variants(shape.schema)}
            return dict(value) if None in kinds else self._samples.of(shape.schema, place, depth=1)
        if len(shape.variants) > 1 or shape.variants[0] is not shape.schema:
            found = self.variant(shape.schema, value)
            shape = self.shape(found) if found is not None else shape
        fields = shape.fields(self, self._interface)
        if not fields or (len(value) > MAX_REFERENCE_FIELDS and f"{value.get('type')}{REFERENCE}" in shape.constants):
            return dict(value)  # the whole entity, which `include[]` asked for, where only a reference is declared
        result: Entity = {}
        for name, one in value.items():
            field = fields.get(name)
            if field is not None and (one is not None or type(None) in field.plain or name in shape.required):
                is_plain = type(one) in field.plain and (field.values is None or one in field.values)
                result[name] = one if is_plain else self._fitted(field, one, place, name)
        kind, constants = value.get("type"), shape.constants
        if constants and kind is not None and kind not in constants:
            bare = str(kind).removesuffix(REFERENCE)
            result["type"] = next((one for one in (bare, bare + REFERENCE) if one in constants), constants[0])
        for name in shape.required:
            if name not in result and name in fields:
                result[name] = self._samples.of(fields[name].schema, f"{place}.{name}", depth=1, name=name)
        return result

    def variant(self, schema: Schema, given: Mapping[str, Any]) -> Schema | None:
        """Return the schema of a union that an object is of: by its type, else the one with most of its fields."""
        shape = self.shape(schema)
        if len(shape.variants) < 2:
            return shape.variants[0] if shape.variants else None
        fitting = shape.by_type.get(given.get("type"), shape.variants)
        if len(fitting) == 1:
            return fitting[0]
        return max(fitting, key=lambda one: len(self._interface.fields(one).keys() & given.keys()))
