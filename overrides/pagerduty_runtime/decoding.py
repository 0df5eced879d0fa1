"""From a member's type to the function that decodes it.

Types are read from the models' annotations when a member is first decoded, so that a program loads only the
models that it meets. No decoder raises: what does not fit its type is kept as it came.
"""

from __future__ import annotations

import types
import typing
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from functools import cache
from importlib import import_module
from typing import Any, Literal, Union, get_args, get_origin

from pagerduty_runtime.model import Model, UnknownObject, table_of
from pagerduty_runtime.timestamps import parse_date, parse_datetime
from pagerduty_runtime.types import File, Unset

Decoder = Callable[[Any], Any]

_LISTS = (list, Sequence)
_OBJECTS = (dict, Mapping)


_BUILTIN: dict[str, Any] = (
    {value.__name__: value for value in (str, int, float, bool, bytes, list, dict, datetime, date)}
    | {name: getattr(typing, name) for name in ("Any", "Literal", "Union")}
    | {"Sequence": Sequence, "Mapping": Mapping, "Unset": Unset, "File": File, "None": None}
)


class _Namespace(dict[str, Any]):
    """The names that a generated package's annotations use; its models load when they are first named."""

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
    """The type that an annotation in a generated package's model or operation names."""
    return eval(annotation, {"__builtins__": {}}, _namespace(package))  # noqa: S307  # generated code's own annotations


@cache
def decoder_for(annotation: str, package: str) -> Decoder | None:
    """The decoder of a type, or None where the JSON value is the value."""
    return _decoder(type_of(annotation, package))


def decode(annotation: str, value: Any, package: str) -> Any:
    """A JSON value decoded as the type that an annotation names."""
    decoder = decoder_for(annotation, package)
    return value if decoder is None else decoder(value)


def _decoder(tp: Any) -> Decoder | None:
    if isinstance(tp, type) and issubclass(tp, Model):
        return _model(tp)
    if tp is datetime:
        return _time(parse_datetime)
    if tp is date:
        return _time(parse_date)
    origin = get_origin(tp)
    if origin in _LISTS:
        return _list(_decoder(get_args(tp)[0]))
    if origin in _OBJECTS:
        return _values(_decoder(get_args(tp)[1]))
    if origin in (Union, types.UnionType):
        return _union([part for part in get_args(tp) if part not in (type(None), Unset)])
    return None


def _model(cls: type[Model]) -> Decoder:
    make = cls.from_dict

    def decode_model(value: Any) -> Any:
        return make(value) if isinstance(value, dict) else value

    return decode_model


def _time(parse: Callable[[str], Any]) -> Decoder:
    def decode_time(value: Any) -> Any:
        if not isinstance(value, str):  # null, a number: kept as it came
            return value
        try:
            return parse(value)
        except ValueError:  # a text that is no time
            return value

    return decode_time


def _list(decode_item: Decoder | None) -> Decoder | None:
    if decode_item is None:
        return None

    def decode_list(value: Any) -> Any:
        return [decode_item(item) for item in value] if isinstance(value, list) else value

    return decode_list


def _values(decode_value: Decoder | None) -> Decoder | None:
    if decode_value is None:
        return None

    def decode_values(value: Any) -> Any:
        return {key: decode_value(item) for key, item in value.items()} if isinstance(value, dict) else value

    return decode_values


def _union(parts: list[Any]) -> Decoder | None:
    """A union's decoder: by the kind of JSON value, and for objects by what tells the models apart."""
    found = [part for part in parts if isinstance(part, type) and issubclass(part, Model)]
    decode_object = _variant(dispatch(tuple(found))) if found else None
    lists = [_decoder(part) for part in parts if get_origin(part) in _LISTS]
    decode_list = next((decoder for decoder in lists if decoder is not None), None)
    times = [_decoder(part) for part in parts if part in (datetime, date)] if str not in parts else []
    decode_time = times[0] if times else None
    if decode_object is None:
        decode_object = next((_decoder(part) for part in parts if get_origin(part) in _OBJECTS), None)
    if decode_object is decode_list is decode_time is None:
        return None

    def decode_variant(value: Any) -> Any:
        if isinstance(value, dict):
            return decode_object(value) if decode_object is not None else value
        if isinstance(value, list):
            return decode_list(value) if decode_list is not None else value
        return decode_time(value) if decode_time is not None else value

    return decode_variant


class Dispatch:
    """How the models of a union are told apart: by the member of which each allows other constants.

    Attributes:
        wire: that member's name in JSON.
        by_value: the model for each constant.
        rest: the model for any other value: the one without constants, else the nearest schema that all variants
            extend, else UnknownObject.
    """

    __slots__ = ("by_value", "closed", "rest", "wire")

    def __init__(self, variants: tuple[type[Model], ...]) -> None:
        self.wire = "type"
        self.by_value: dict[Any, type[Model]] = {}
        self.rest: type[Model] = variants[0] if len(variants) == 1 else _common_base(variants)
        self.closed = len(variants) > 1
        if len(variants) > 1:
            self._tell_apart(variants)

    def _tell_apart(self, variants: tuple[type[Model], ...]) -> None:
        names = set.union(*(set(table_of(cls).by_wire) for cls in variants))
        for wire in sorted(names, key=lambda name: (name != "type", name)):
            constants = [constants_of(cls, wire) for cls in variants]
            by_value = {value: cls for cls, values in zip(variants, constants, strict=True) for value in values}
            if by_value and constants.count(()) <= 1 and len(by_value) == sum(map(len, constants)):
                self.wire, self.by_value = wire, by_value
                for cls, values in zip(variants, constants, strict=True):
                    if not values:
                        self.rest, self.closed = cls, False
                return

    def knows(self, value: dict[str, Any]) -> bool:
        """Whether one of the variants is meant to be such an object."""
        return not self.closed or self._constant(value) in (*self.by_value, *constants_of(self.rest, self.wire))

    def model_for(self, value: dict[str, Any]) -> type[Model]:
        """The model that an object is decoded as."""
        return self.by_value.get(self._constant(value), self.rest)

    def _constant(self, value: dict[str, Any]) -> Any:
        constant = value.get(self.wire)
        return constant if isinstance(constant, (str, int)) else None  # null is a constant too


@cache
def dispatch(variants: tuple[type[Model], ...]) -> Dispatch:
    """How these models are told apart."""
    return Dispatch(variants)


def _variant(found: Dispatch) -> Decoder:
    if not found.by_value:
        return _model(found.rest)

    def decode_by_constant(value: Any) -> Any:
        return found.model_for(value).from_dict(value) if isinstance(value, dict) else value

    return decode_by_constant


def constants_of(cls: type[Model], wire: str) -> tuple[Any, ...]:
    """The constants that a model allows for a member, or () where it allows anything or has no such member."""
    entry = table_of(cls).by_wire.get(wire)
    if entry is None:
        return ()
    tp = type_of(entry.annotation, cls._package)
    parts = get_args(tp) if get_origin(tp) in (Union, types.UnionType) else (tp,)
    literals = [part for part in parts if get_origin(part) is Literal]
    plain = [part for part in parts if part in (str, int)]
    null = (None,) if type(None) in parts and literals else ()
    return () if plain else (*(value for literal in literals for value in get_args(literal)), *null)


def _bases(cls: type[Model]) -> list[type[Model]]:
    """The class and what it extends, nearest first."""
    found = [cls]
    while (extends := found[-1]._extends) is not None:
        found.append(type_of(extends, cls._package))
    return found


def _common_base(variants: tuple[type[Model], ...]) -> type[Model]:
    first, *others = (_bases(cls) for cls in variants)
    return next((base for base in first if all(base in chain for chain in others)), UnknownObject)
