"""Convert models, times and plain values to JSON."""

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
    """Return the JSON value of a model, or of anything that consists of models, times and JSON.

    Received values that were not changed are returned exactly as received.

    Raises InvalidArgument for a datetime without a time zone and for values that JSON cannot represent.
    """
    own: Callable[[object], Any] | None = getattr(
        type(value), "__encode__", None
    )  # a model that was received in an envelope
    try:
        return encoded(value, ABSENT) if own is None else own(value)
    except RecursionError:
        raise InvalidArgument(f"this {type(value).__name__} contains itself, or is nested too deeply") from None


def json_bytes(value: object) -> bytes:
    """Return a JSON value as a string. Raises InvalidArgument for values that JSON cannot represent."""
    try:
        text = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    except (ValueError, TypeError, RecursionError) as error:
        raise InvalidArgument(f"this {type(value).__name__} cannot be sent as JSON: {error}") from None
    try:
        return text.encode()
    except UnicodeEncodeError:  # a lone surrogate, which JSON can contain if it is escaped
        return json.dumps(value, allow_nan=False, separators=(",", ":")).encode()


def encoded(value: Any, original: Any) -> Any:
    """Return the JSON of a value; if `original` was decoded to that value, return `original` itself."""
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
    if hasattr(value, "__index__"):  # integers of NumPy
        return operator.index(value)
    if hasattr(value, "item"):  # other scalars of NumPy
        return encoded(value.item(), ABSENT)
    raise InvalidArgument(f"{type(value).__name__} cannot be sent as JSON: {value!r}")


def _encoded_model(model: ModelState) -> dict[str, Any]:
    values, json = model.__values__, model.__dict__
    if not values:
        return {
            wire: value if value.__class__ in _ATOMS else copied(value)
            for wire, value in json.items()
            if value is not UNSET
        }
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
    """Copy a JSON value, so that changes to the copy do not affect the model."""
    if is_dict(value):
        return {key: item if item.__class__ in _ATOMS else copied(item) for key, item in value.items()}
    if is_list(value):
        return [item if item.__class__ in _ATOMS else copied(item) for item in value]
    return encoded(value, ABSENT)  # a model created from a dict that contains models or times


def _is_same_time(value: Any, original: Any) -> bool:
    if not isinstance(original, str):
        return False
    try:
        return bool(value.__class__.fromisoformat(original) == value)
    except ValueError:
        return False
