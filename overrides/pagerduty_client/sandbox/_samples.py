"""Values that match a schema: invented ones, the same for the same seed, or existing ones made to match."""

from __future__ import annotations

import re
import uuid
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

from pagerduty_client.sandbox._interface import ANY, Interface, Schema
from pagerduty_client.sandbox._messages import API
from pagerduty_client.sandbox._store import REFERENCE, WEB, kind_of_schema
from pagerduty_client.sandbox._values import Entity, identifier, is_array, is_object, stamp

# Below this depth, optional fields are omitted.
MAX_DEPTH = 3
_STRINGS: dict[str, str] = {
    "email": "ada@example.com",
    "address": "ada@example.com",
    "name": "Checkout",
    "title": "Checkout returns 502",
    "color": "green",
    "country_code": "1",
    "job_title": "Engineer",
    "time_zone": "Etc/UTC",
    "timezone": "Etc/UTC",
}
_REFERENCE_FIELDS = frozenset({"id", "type", "summary", "self", "html_url"})
_FORMATS = {
    "time": "09:00:00",
    "partial-time": "09:00:00",
    "email": "ada@example.com",
    "tzinfo": "Etc/UTC",
    "activesupport-time-zone": "Etc/UTC",
}
_ENDS = frozenset({"end", "end_time", "until", "ended_at"})
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
    """A schema prepared for matching, on first use.

    Attributes:
        plain: the types of plain values that match, including None.
        values: the plain values that match; None for all of these types.
        items: the schema of an array's items; None if it is not an array.
        variants: the possible objects.
        by_type: the variants that `type` distinguishes.
        fields: the shapes of an object's fields; None until first needed.
    """

    __slots__ = ("by_type", "constants", "fields", "items", "plain", "required", "schema", "values", "variants")

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
        self.fields: dict[str, Shape] | None = None


class Samples:
    """Creates values for schemas.

    Args:
        interface: finds schemas by name.
        seed: another seed gives other IDs and numbers.
        now: the time that times are near.
        invent: whether to invent values of optional fields; otherwise only defaults, null and empty lists.
    """

    def __init__(self, interface: Interface, seed: int, now: Callable[[], datetime], *, invent: bool = True) -> None:
        self._interface = interface
        self._seed = seed
        self._now = now
        self._invent = invent
        self._shapes: dict[int, Shape] = {}

    def of(self, schema: Schema, place: str, *, depth: int = 0, name: str = "", owner: str = "") -> Any:
        """Return a value that matches a schema, the same for the same location. `owner` is the enclosing type."""
        named, schema = kind_of_schema(schema), self._interface.whole(schema)
        if "oneOf" in schema:
            return self.of(self._plainest(schema), place, depth=depth, name=name, owner=owner)
        if schema.get("nullable") and depth and not schema.get("enum") and name not in ("summary", "html_url", "self"):
            return None
        if "enum" in schema:
            return next(value for value in schema["enum"] if value is not None)
        if "default" in schema and schema["default"] is not None:
            return schema["default"]
        kind = schema.get("type")
        if kind == "object" or "properties" in schema:
            return self.object(schema, {}, place, depth=depth, kind=named)
        if kind == "array":
            return self._array(schema, place, depth, name)
        if kind == "string":
            return self._string(schema, place, name, owner)
        if kind in ("integer", "number"):
            return self._number(schema, is_integer=kind == "integer")
        if kind == "boolean":
            return False
        return {} if depth == 0 else None

    def object(self, schema: Schema, given: Mapping[str, Any], place: str, *, depth: int = 0, kind: str = "") -> Entity:
        """Return an object that matches a schema, with the given fields; the others are created."""
        kind, schema = kind or kind_of_schema(schema), self._interface.whole(schema)
        fields = self._interface.fields(schema)
        required: set[str] = set(schema.get("required", ()))
        constants = self._interface.constants(schema)
        own = str(constants[0]) if constants else kind
        result: Entity = {}
        for name, value in fields.items():
            if name in given:
                result[name] = self.completed(value, given[name], f"{place}.{name}", depth=depth + 1)
            elif name in required or (depth < MAX_DEPTH and (self._invent or self._is_plain(value))):
                made = self.of(value, f"{place}.{name}", depth=depth + 1, name=name, owner=own)
                if made != {} or name in required or not self._interface.fields(value):
                    result[name] = made
        if "type" in fields and "type" not in given and own and not constants:
            result["type"] = own
        return result

    def _is_plain(self, schema: Schema) -> bool:
        """Return whether a field has a value that is not invented."""
        whole = self._interface.whole(schema)
        return bool(whole.get("nullable") or "default" in whole or whole.get("type") == "array")

    def completed(self, schema: Schema, given: Any, place: str, *, depth: int = 0) -> Any:
        """Complete a given value by its schema; parts that do not match the schema are not changed."""
        schema = self._interface.whole(schema)
        if is_object(given):
            variant = self.variant(schema, given)
            if variant is None or not self._interface.fields(variant):
                return dict(given)
            if given.keys() <= _REFERENCE_FIELDS and "id" in given:
                return dict(given)  # a reference: its fields are filled in later
            return self.object(variant, given, place, depth=depth)
        if is_array(given) and schema.get("type") == "array":
            items = schema.get("items") or ANY
            return [self.completed(items, one, f"{place}[{index}]", depth=depth) for index, one in enumerate(given)]
        return given

    def _plainest(self, schema: Schema) -> Schema:
        """Return a union's variant with the fewest fields, preferably a reference."""
        variants = self._interface.variants(schema)
        return min(variants, key=lambda one: (one.get("type") == "object", len(self._interface.fields(one))))

    def _array(self, schema: Schema, place: str, depth: int, name: str) -> list[Any]:
        count: int = schema.get("minItems", 0)
        if self._invent and depth <= 1:
            count = max(count, 1)
        elif not self._invent:
            count = 0
        items = schema.get("items") or ANY
        return [self.of(items, f"{place}[{index}]", depth=depth + 1, name=name) for index in range(count)]

    def _string(self, schema: Schema, place: str, name: str, owner: str) -> str:
        kind = schema.get("format")
        if "pattern" in schema:
            return "192.0.2.0/24"
        if kind == "date-time":
            return stamp(self._now() + timedelta(hours=1 if name in _ENDS else 0))
        found = str(uuid.uuid5(uuid.NAMESPACE_URL, place)) if kind == "uuid" else _FORMATS.get(str(kind))
        if kind == "date":
            found = self._now().date().isoformat()
        if found is None and (name == "id" or name.endswith("_id")):
            found = identifier(self._seed, place)
        if found is None and kind in ("url", "uri"):
            id = identifier(self._seed, place.rpartition(".")[0] + ".id")
            found = f"{API if name == 'self' else WEB}/{owner.removesuffix(REFERENCE) or 'page'}s/{id}"
        if found is None and name.endswith("_at"):
            found = stamp(self._now())
        text = found if found is not None else _STRINGS.get(name, name.replace("_", " ") or "text")
        text = text.ljust(schema.get("minLength", 0), "x")
        return text[: schema["maxLength"]] if "maxLength" in schema else text

    @staticmethod
    def _number(schema: Schema, *, is_integer: bool) -> float:
        least = schema.get("minimum", 0)
        exclusive = schema.get("exclusiveMinimum")
        if exclusive is True:
            least += 1
        elif exclusive not in (None, False):
            least = exclusive + 1
        return int(least) if is_integer else float(least)

    # --- matching

    def shape(self, schema: Schema) -> Shape:
        """Return a schema's shape. The shape keeps the schema, so that its `id()` stays unique."""
        found = self._shapes.get(id(schema))
        if found is None:
            found = self._shapes[id(schema)] = Shape(self._interface, schema)
        return found

    def _fields(self, shape: Shape) -> dict[str, Shape]:
        if shape.fields is None:
            fields = self._interface.fields(shape.schema)
            shape.fields = {name: self.shape(value) for name, value in fields.items()}
        return shape.fields

    def fitted(self, schema: Schema, value: Any, place: str) -> Any:
        """Make a value match its schema: undeclared fields are dropped, missing required ones are created."""
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
        """Return a matching value instead of a plain value that does not match."""
        whole = self._interface.whole(shape.schema)
        if value is None and not whole.keys() & {"type", "oneOf"}:
            return None
        if isinstance(value, str) and int in shape.plain and _WHOLE_NUMBER.fullmatch(value):
            return int(value)
        if isinstance(value, (int, float)) and str in shape.plain and shape.values is None:
            return str(value).lower()
        return self.of(shape.schema, place, depth=1, name=name)

    def _object(self, shape: Shape, value: Entity, place: str) -> Any:
        if not shape.variants:
            kinds = {one.get("type") for one in self._interface.variants(shape.schema)}
            return dict(value) if kinds & {None, "array"} else self.of(shape.schema, place, depth=1)
        if len(shape.variants) > 1 or shape.variants[0] is not shape.schema:
            found = self.variant(shape.schema, value)
            shape = self.shape(found) if found is not None else shape
        fields = self._fields(shape)
        if not fields or (len(value) > MAX_REFERENCE_FIELDS and f"{value.get('type')}{REFERENCE}" in shape.constants):
            return dict(value)  # the whole entity, requested by `include[]`, where only a reference is declared
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
                result[name] = self.of(fields[name].schema, f"{place}.{name}", depth=1, name=name)
        return result

    def variant(self, schema: Schema, given: Mapping[str, Any]) -> Schema | None:
        """Return the schema of an object in a union: by its type, else the one with most of its fields."""
        shape = self.shape(schema)
        if len(shape.variants) < 2:
            return shape.variants[0] if shape.variants else None
        fitting = shape.by_type.get(given.get("type"), shape.variants)
        if len(fitting) == 1:
            return fitting[0]
        return max(fitting, key=lambda one: len(self._interface.fields(one).keys() & given.keys()))
