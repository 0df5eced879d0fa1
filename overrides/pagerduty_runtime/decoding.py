"""Choose the function that decodes a field from the field's type.

Types are read from annotations when a field is first decoded, so that a program loads only the models that it
uses. Decoders never raise: a value that does not match its type is kept as received.
"""

from __future__ import annotations

import types
import typing
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from functools import cache
from importlib import import_module
from typing import Any, Literal, TypeVar, Union, get_args, get_origin

from pagerduty_runtime.fields import NO_VALUES, Decoder, ModelState, put_values, table_of
from pagerduty_runtime.timestamps import parse_date, parse_datetime
from pagerduty_runtime.types import File, Unset, is_dict, is_list

ModelT = TypeVar("ModelT", bound=ModelState)

_DICT: Any = dict  # avoid calls of is_dict and is_list; as Any, they do not narrow types
_LIST: Any = list
_LISTS = (list, Sequence)
_OBJECTS = (dict, Mapping)

# `Model.__setattr__` is for fields; these functions set a model's internal state.
_new = object.__new__
_put_dict: Callable[[ModelState, dict[str, Any]], None] = ModelState.__dict__["__dict__"].__set__

_BUILTIN: dict[str, Any] = (
    {value.__name__: value for value in (str, int, float, bool, bytes, list, dict, datetime, date)}
    | {name: getattr(typing, name) for name in ("Any", "Literal", "Union")}
    | {"Sequence": Sequence, "Mapping": Mapping, "Unset": Unset, "File": File, "None": None}
)


class _Namespace(dict[str, Any]):
    """The names in a generated package's annotations; models load on first use."""

    def __init__(self, package: str) -> None:
        super().__init__(_BUILTIN)
        self._package = package

    def __missing__(self, name: str) -> Any:
        value = self[name] = getattr(import_module(f"{self._package}.models"), name)
        return value


@cache
def _namespace(package: str) -> _Namespace:
    return _Namespace(package)


def type_of(annotation: str, package: str) -> Any:
    """Resolve an annotation of a generated package's model or operation."""
    return eval(annotation, {"__builtins__": {}}, _namespace(package))  # noqa: S307  # generated code's own annotations


@cache
def decoder_for(annotation: str, package: str) -> Decoder | None:
    """Return the decoder of a type, or None if the JSON value is used unchanged."""
    return _decoder(type_of(annotation, package))


def decode(annotation: str, value: Any, package: str) -> Any:
    """Decode a JSON value as the type of an annotation."""
    decoder = decoder_for(annotation, package)
    return value if decoder is None else decoder(value)


def new_model(cls: type[ModelT], json: dict[str, Any]) -> ModelT:
    """Return a model for a received JSON object."""
    model = _new(cls)
    _put_dict(model, json)
    put_values(model, NO_VALUES)
    return model


def unshared(value: Any) -> Any:
    """Copy a JSON value, so that changes in place do not affect the received JSON object."""
    waiting: list[Any] = []
    result = _copied(value, waiting)
    while waiting:  # no recursion: a server may nest as deeply as JSON can be read
        one = waiting.pop()
        if is_dict(one):
            for key, item in one.items():
                one[key] = _copied(item, waiting)
        elif is_list(one):
            one[:] = [_copied(item, waiting) for item in one]
    return result


def _copied(value: Any, waiting: list[Any]) -> Any:
    """Return a copy of a dict or list, of which the items are still to be copied, or the value itself."""
    if not is_dict(value) and not is_list(value):
        return value
    copied = value.copy()
    waiting.append(copied)
    return copied


def is_model(tp: Any) -> bool:
    """Return whether a type is a model class."""
    return isinstance(tp, type) and issubclass(tp, ModelState)


def is_union(tp: Any) -> bool:
    """Return whether a type is a union."""
    return get_origin(tp) in (Union, types.UnionType)


def _decoder(tp: Any) -> Decoder | None:
    if is_model(tp):
        return _model(tp)
    if tp is datetime:
        return _datetime
    if tp is date:
        return _date
    if tp is Any:
        return unshared
    origin = get_origin(tp)
    if origin in _LISTS:
        return _list(_decoder(get_args(tp)[0]))
    if origin in _OBJECTS:
        return _values(_decoder(get_args(tp)[1]))
    if is_union(tp):
        return _union([part for part in get_args(tp) if part not in (type(None), Unset)])
    return None


def _model(cls: type[ModelState]) -> Decoder:
    _, has_values = _with_values(cls)

    def decode_model(value: Any) -> Any:
        if not isinstance(value, _DICT):
            return unshared(value)
        model = _new(cls)  # new_model, without a call
        _put_dict(model, value)
        if has_values:
            put_values(model, NO_VALUES)
        return model

    return decode_model


def _with_values(cls: type[ModelState]) -> tuple[type[ModelState], bool]:
    """Return a model class, and whether its objects have `__values__` of their own."""
    return cls, cls.__values__ is not NO_VALUES


def _datetime(value: Any) -> Any:
    try:
        found = datetime.fromisoformat(value)
    except TypeError:  # null or a number: kept as received
        return value
    except ValueError:
        try:
            return parse_datetime(value)
        except ValueError:  # a string that is not a time
            return value
    return found if found.tzinfo is not None else value


def _date(value: Any) -> Any:
    try:
        return parse_date(value)
    except (ValueError, TypeError):
        return value


def _list(decode_item: Decoder | None) -> Decoder:
    def decode_list(value: Any) -> Any:
        if not isinstance(value, _LIST):
            return unshared(value)
        if decode_item is None:
            return list(value)
        items: list[Any] = []
        for item in value:  # faster than `map`, and in Python 3.11 than a comprehension
            items.append(decode_item(item))
        return items

    return decode_list


def _values(decode_value: Decoder | None) -> Decoder:
    def decode_values(value: Any) -> Any:
        if not is_dict(value):
            return unshared(value)
        return dict(value) if decode_value is None else {key: decode_value(item) for key, item in value.items()}

    return decode_values


def _union(parts: list[Any]) -> Decoder | None:
    """Return a union's decoder, which decides by the JSON type, and for objects by a distinguishing field."""
    found = [part for part in parts if is_model(part)]
    objects = [_decoder(part) for part in parts if get_origin(part) in _OBJECTS]
    decode_object = _variant(dispatch(tuple(found))) if found else next(iter(objects), None)
    decode_list = next((_decoder(part) for part in parts if get_origin(part) in _LISTS), None)
    decode_time = next((_decoder(part) for part in parts if part in (datetime, date) and str not in parts), None)
    if decode_list is decode_time is None:
        return decode_object

    def decode_variant(value: Any) -> Any:
        if isinstance(value, dict):
            return unshared(value) if decode_object is None else decode_object(value)
        if isinstance(value, list):
            return unshared(value) if decode_list is None else decode_list(value)
        return value if decode_time is None else decode_time(value)

    return decode_variant


class Dispatch:
    """The rule that distinguishes the models of a union: a field with different constants in each.

    Attributes:
        wire: the field's JSON name.
        by_value: the model for each constant.
        rest: the model for any other value: the one without constants, else the nearest schema that all variants
            extend, else `__unknown__`.
    """

    __slots__ = ("by_value", "closed", "rest", "wire")

    def __init__(self, variants: tuple[type[ModelState], ...]) -> None:
        self.wire = "type"
        self.by_value: dict[Any, type[ModelState]] = {}
        self.rest: type[ModelState] = variants[0] if len(variants) == 1 else _common_base(variants)
        self.closed = len(variants) > 1
        if len(variants) > 1:
            self._tell_apart(variants)

    def _tell_apart(self, variants: tuple[type[ModelState], ...]) -> None:
        names = {wire for cls in variants for wire in table_of(cls).by_wire}
        for wire in sorted(names, key=lambda name: (name != "type", name)):
            constants = [constants_of(cls, wire) for cls in variants]
            by_value = {value: cls for cls, values in zip(variants, constants, strict=True) for value in values}
            if by_value and constants.count(()) <= 1 and len(by_value) == sum(map(len, constants)):
                self.wire, self.by_value = wire, by_value
                for cls, values in zip(variants, constants, strict=True):
                    if not values:
                        self.rest, self.closed = cls, False
                return

    def matches(self, value: dict[str, Any]) -> bool:
        """Return whether one of the variants accepts such an object."""
        return not self.closed or self._constant(value) in (*self.by_value, *constants_of(self.rest, self.wire))

    def model_for(self, value: dict[str, Any]) -> type[ModelState]:
        """Return the model to decode an object as."""
        return self.by_value.get(self._constant(value), self.rest)

    def _constant(self, value: dict[str, Any]) -> Any:
        constant = value.get(self.wire)
        return constant if isinstance(constant, (str, int)) else None  # null is also a constant


@cache
def dispatch(variants: tuple[type[ModelState], ...]) -> Dispatch:
    """Find the field that distinguishes these models."""
    return Dispatch(variants)


def _variant(found: Dispatch) -> Decoder:
    if not found.by_value:
        return _model(found.rest)

    by_value = {constant: _with_values(cls) for constant, cls in found.by_value.items()}
    rest, wire = _with_values(found.rest), found.wire

    def decode_by_constant(value: Any) -> Any:
        if not isinstance(value, _DICT):
            return unshared(value)
        try:
            cls, has_values = by_value.get(value.get(wire), rest)
        except TypeError:  # a list or an object is not a constant
            cls, has_values = rest
        model = _new(cls)
        _put_dict(model, value)
        if has_values:
            put_values(model, NO_VALUES)
        return model

    return decode_by_constant


def constants_of(cls: type[ModelState], wire: str) -> tuple[Any, ...]:
    """Return a model's constants for a field, or () if it allows anything or lacks the field."""
    field = table_of(cls).by_wire.get(wire)
    if field is None:
        return ()
    tp = type_of(field.annotation, cls.__home__)
    parts: tuple[Any, ...] = get_args(tp) if is_union(tp) else (tp,)
    literals = [part for part in parts if get_origin(part) is Literal]
    plain = [part for part in parts if part in (str, int)]
    null = (None,) if type(None) in parts and literals else ()
    return () if plain else (*(value for literal in literals for value in get_args(literal)), *null)


def _bases(cls: type[ModelState]) -> list[type[ModelState]]:
    """Return the class and its base schemas, nearest first."""
    found = [cls]
    while (extends := found[-1].__extends__) is not None:
        found.append(type_of(extends, cls.__home__))
    return found


def _common_base(variants: tuple[type[ModelState], ...]) -> type[ModelState]:
    first, *others = (_bases(cls) for cls in variants)
    return next((base for base in first if all(base in chain for chain in others)), ModelState.__unknown__)
