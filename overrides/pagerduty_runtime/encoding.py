"""From models, times and plain values to JSON."""

from __future__ import annotations

import json
import operator
from collections.abc import Callable, Mapping
from types import NoneType
from typing import Any

from pagerduty_runtime.errors import InvalidArgument
from pagerduty_runtime.fields import ABSENT, ModelState, table_of
from pagerduty_runtime.timestamps import format_time
from pagerduty_runtime.types import UNSET, is_dict, is_iterable, is_list, is_mapping

_ATOMS = frozenset({str, int, float, bool, NoneType})


def encode(value: object) -> Any:
    """Return the JSON value of a model, or of anything made of models, times and JSON.

    What was received and not changed comes back exactly as it came.

    Raises InvalidArgument for a datetime without a time zone and for what JSON cannot hold.
    """
    own: Callable[[object], Any] | None = getattr(type(value), "__encode__", None)  # a model that came in an envelope
    try:
        return encoded(value, ABSENT) if own is None else own(value)
    except RecursionError:
        raise InvalidArgument(f"this {type(value).__name__} contains itself, or is nested too deeply") from None


def json_bytes(value: object) -> bytes:
    """Return the JSON text of a JSON value. Raises InvalidArgument for what JSON cannot hold."""
    try:
        text = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    except (ValueError, TypeError, RecursionError) as error:
        raise InvalidArgument(f"this {type(value).__name__} cannot be sent as JSON: {error}") from None
    try:
        return text.encode()
    except UnicodeEncodeError:  # half a surrogate pair, which JSON can hold if it is escaped
        return json.dumps(value, allow_nan=False, separators=(",", ":")).encode()


def encoded(value: Any, original: Any) -> Any:
    """The JSON of a value; where `original` was decoded to that value, `original` itself."""
    if value is None or isinstance(value, (str, int, float)):
        return value
    if isinstance(value, ModelState):
        return _encoded_model(value)
    if hasattr(value, "isoformat"):
        return original if _is_same_time(value, original) else format_time(value)
    if is_mapping(value):
        before: Mapping[Any, Any] = original if is_mapping(original) else dict[Any, Any]()
        return {str(key): encoded(item, before.get(key, ABSENT)) for key, item in value.items() if item is not UNSET}
    if is_iterable(value):
        items = list(value)
        if is_list(original) and len(original) == len(items):
            return [encoded(item, before) for item, before in zip(items, original, strict=True)]
        return [encoded(item, ABSENT) for item in items]
    if hasattr(value, "__index__"):  # NumPy's integers
        return operator.index(value)
    if hasattr(value, "item"):  # its other scalars
        return encoded(value.item(), ABSENT)
    raise InvalidArgument(f"{type(value).__name__} cannot be sent as JSON: {value!r}")


def _encoded_model(model: ModelState) -> dict[str, Any]:
    values, json = model.__values__, model.__dict__
    if not values:
        return {wire: value if value.__class__ in _ATOMS else copied(value) for wire, value in json.items()}
    by_wire, by_name = table_of(type(model)).by_wire, table_of(type(model)).by_name
    result: dict[str, Any] = {}
    for wire, original in json.items():
        field = by_wire.get(wire)
        value = original if field is None else values.get(field.name, original)
        if value is not UNSET:
            result[wire] = copied(original) if value is original else encoded(value, original)
    for name, value in values.items():
        wire = by_name[name].wire if name in by_name else name
        if wire not in json and value is not UNSET:
            result[wire] = encoded(value, ABSENT)
    return result


def copied(value: Any) -> Any:
    """A copy of JSON, so that a change to the copy does not change the model."""
    if is_dict(value):
        return {key: item if item.__class__ in _ATOMS else copied(item) for key, item in value.items()}
    if is_list(value):
        return [item if item.__class__ in _ATOMS else copied(item) for item in value]
    return encoded(value, ABSENT)  # a model that was made from a dict with models or times in it


def _is_same_time(value: Any, original: Any) -> bool:
    if not isinstance(original, str):
        return False
    try:
        return bool(value.__class__.fromisoformat(original) == value)
    except ValueError:
        return False
