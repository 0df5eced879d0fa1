"""Values and models that match a schema: invented ones, the same for the same seed, or existing ones made to match."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Literal, TypeVar

from pagerduty_client.sandbox._interface import SCHEMAS, Schema, schema
from pagerduty_client.sandbox._messages import API
from pagerduty_client.sandbox._store import REFERENCE, REFERENCE_FIELDS, WEB
from pagerduty_client.sandbox._values import Entity, identifier, is_array, is_object, json_file, stamp
from pagerduty_rest import encode
from pagerduty_runtime.errors import InvalidArgument
from pagerduty_runtime.fields import table_of
from pagerduty_runtime.model import Model

T = TypeVar("T", bound=Model)
# Times of models are near this one, so that a test sees the same every day.
MOMENT = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)
# Below this depth, optional fields are omitted.
MAX_DEPTH = 3
# An entity with more fields is not a reference.
MAX_REFERENCE_FIELDS = 6
# Invented strings, by format or by the field's name.
_STRINGS: dict[str, str] = json_file("values.json")["strings"]
_ENDS = frozenset({"end", "end_time", "until", "ended_at"})
# The missing fields to create: the required ones, also those with a default, null or a list, or all of them.
Fill = Literal["required", "defaults", "all"]
_WHOLE_NUMBER = re.compile(r"-?\d{1,15}")


class Samples:
    """Creates and completes values for schemas. Another seed gives other IDs; times are near `now`."""

    def __init__(self, seed: int, now: Callable[[], datetime]) -> None:
        self._seed = seed
        self._now = now

    def of(
        self, schema: Schema, place: str, *, depth: int = 0, name: str = "", owner: str = "", fill: Fill = "all"
    ) -> Any:
        """Return a value that matches a schema, the same for the same location. `owner` is the enclosing type."""
        kind, whole = schema.kind, schema.whole
        if "oneOf" in whole:  # the variant with the fewest fields, preferably a plain value
            schema = min(schema.variants, key=lambda one: (one.type == "object", len(one.fields)))
            whole = schema.whole
        if schema.is_nullable and depth and "enum" not in whole and name not in ("summary", "html_url", "self"):
            return None
        if "enum" in whole:
            return next(value for value in whole["enum"] if value is not None)
        if whole.get("default") is not None:
            return whole["default"]
        if schema.type == "object" or schema.fields:
            return self._object(schema, {}, place, depth, fill, kind)
        if schema.type == "array":
            count = max(whole.get("minItems", 0), depth <= 1) if fill == "all" else 0
            return [self.of(schema.items, f"{place}[{i}]", depth=depth + 1, name=name, fill=fill) for i in range(count)]
        if schema.type == "string":
            return self._string(whole, place, name, owner)
        if schema.type in ("integer", "number"):
            least = whole.get("minimum", 0) + (whole.get("exclusiveMinimum") is True)
            return int(least) if schema.type == "integer" else float(least)
        return False if schema.type == "boolean" else {} if depth == 0 else None

    def _string(self, whole: Mapping[str, Any], place: str, name: str, owner: str) -> str:
        kind = str(whole.get("format"))
        if kind == "date-time" or name.endswith("_at") or name in ("since", "until"):
            return stamp(self._now() + timedelta(hours=1 if name in _ENDS else 0))
        if "pattern" in whole:
            return "192.0.2.0/24"
        if kind == "uuid" or name == "id" or name.endswith("_id"):
            found = identifier(self._seed, place, shape="uuid" if kind == "uuid" else "P")
        elif kind in ("url", "uri"):
            own = identifier(self._seed, place.rpartition(".")[0] + ".id")
            found = f"{API if name == 'self' else WEB}/{owner.removesuffix(REFERENCE) or 'page'}s/{own}"
        else:
            found = _STRINGS.get(kind) or _STRINGS.get(name) or name.replace("_", " ") or "text"
        return found.ljust(whole.get("minLength", 0), "x")[: whole.get("maxLength")]

    def fitted(
        self, schema: Schema, value: Any, place: str, *, depth: int = 0, name: str = "", fill: Fill = "required"
    ) -> Any:
        """Make a value match its schema: undeclared fields are dropped, missing fields are created.

        Except for a response, where required fields must match, values that do not match are not changed.
        """
        if type(value) in schema.plain and (schema.values is None or value in schema.values):
            return value
        if is_object(value):
            return self._object(schema, value, place, depth, fill)
        if is_array(value) and schema.type == "array":
            items, pairs = schema.items, enumerate(value)
            return [self.fitted(items, one, f"{place}[{i}]", depth=depth, name=name, fill=fill) for i, one in pairs]
        if fill != "required" or (value is None and not schema.whole.keys() & {"type", "oneOf"}):
            return value
        if isinstance(value, str) and int in schema.plain and _WHOLE_NUMBER.fullmatch(value):
            return int(value)
        if isinstance(value, (int, float)) and str in schema.plain and schema.values is None:
            return str(value).lower()
        return self.of(schema, place, depth=1, name=name, fill="defaults")

    def _object(self, schema: Schema, value: Entity, place: str, depth: int, fill: Fill, kind: str = "") -> Any:
        found = schema.variant(value)
        is_new, kind_given = fill != "required", value.get("type")
        if found is None:
            is_open = is_new or any(one.type in (None, "array") for one in schema.variants)
            return dict(value) if is_open else self.of(schema, place, depth=1, fill="defaults")
        fields, required, constants = found.fields, found.required, found.constants
        is_reference = is_new and depth > 1 and "id" in value and value.keys() <= REFERENCE_FIELDS
        # The whole entity may be requested by `include[]` where only a reference is declared.
        is_included = len(value) > MAX_REFERENCE_FIELDS and f"{kind_given}{REFERENCE}" in constants
        if not fields or is_reference or is_included:
            return dict(value)
        result: Entity = {}
        for name, one in value.items():
            field = fields.get(name)
            if field is None:
                continue
            if type(one) in field.plain and (field.values is None or one in field.values):
                result[name] = one
            elif one is not None or is_new or name in required:
                at = f"{place}.{name}"
                result[name] = self.fitted(field, one, at, depth=depth + 1, name=name, fill=fill)
        missing = [name for name in (fields if is_new else required) if name not in result and name in fields]
        own = (str(constants[0]) if constants else kind or schema.kind or found.kind) if missing or is_new else ""
        for name in missing:
            field = fields[name]
            if name in required or (depth < MAX_DEPTH and (fill == "all" or field.has_default)):
                inner: Fill = fill if is_new else "defaults"
                made = self.of(field, f"{place}.{name}", depth=depth + 1, name=name, owner=own, fill=inner)
                if made != {} or name in required or not field.fields:
                    result[name] = made
        if constants and kind_given is not None and kind_given not in constants:
            bare = str(kind_given).removesuffix(REFERENCE)
            result["type"] = next((one for one in (bare, bare + REFERENCE) if one in constants), constants[0])
        elif is_new and "type" in fields and kind_given is None and own and not constants:
            result["type"] = own
        return result


def make(model: type[T], /, *, seed: int = 0, **fields: Any) -> T:
    """Return a response model with these fields, by Python name; the others are made from its schema.

    Fields can be values, models or dicts: `make(Incident, service={"id": "PWEB", "summary": "Web shop"})`. The same
    arguments make the same model. Raises InvalidArgument for an unknown field, and for a request model.
    """
    if SCHEMAS.get(model.__name__, {}).get("x-direction") != "response":
        raise InvalidArgument(f"{model.__name__} is not a response model")
    given, samples, declared = wired(model, fields), Samples(seed, lambda: MOMENT), schema(model.__name__)
    made = samples.fitted(declared, given, model.__name__, depth=1, fill="all")
    for name, value in given.items():
        full = samples.of(declared.fields[name], f"{model.__name__}.{name}", depth=1) if is_object(value) else None
        if is_object(full):
            made[name] = {**full, **made[name]}
    return model.from_dict(made)


def wired(model: type[Model], fields: Mapping[str, Any]) -> Entity:
    """Return the JSON of fields, by JSON name. Raises InvalidArgument for a field that the model does not have."""
    names = {entry.name: entry.wire for entry in table_of(model).fields}
    unknown = sorted(fields.keys() - names.keys())
    if unknown:
        raise InvalidArgument(f"{model.__name__} has no field {unknown[0]!r}; it has {', '.join(sorted(names))}")
    return {names[name]: encode(value) for name, value in fields.items()}
