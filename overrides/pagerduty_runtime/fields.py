"""The fields of a model class: their names and types, and how each is read and written."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, ClassVar

import attrs

from pagerduty_runtime.types import UNSET

Decoder = Callable[[Any], Any]

# The key of a field's JSON name in the metadata of its attrs attribute.
JSON_NAME = "json"
ABSENT: Any = object()

_LITERAL = r"""Literal\[(?:[^\]'"]|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")*\]"""
_SCALAR = re.compile(rf"(?:(?:str|int|float|bool|None|Unset|{_LITERAL})(?: \| |$))+")


class MissingField(AttributeError):
    """A field was read that the response does not have.

    It is an AttributeError, so `hasattr(incident, "priority")` and `getattr(incident, "priority", None)` work.

    Attributes:
        model: the name of the class.
        field: the name of the field in Python.
    """

    def __init__(self, model: str, field: str) -> None:
        super().__init__(f"the response has no {field!r} for this {model}; getattr(x, {field!r}, None) allows for that")
        self.model = model
        self.field = field

    def __reduce__(self) -> tuple[type[MissingField], tuple[str, str]]:
        return type(self), (self.model, self.field)


class FieldName(str):
    """A field's name as attrs has it. Reading an absent field by such a name gives UNSET, so attrs.asdict works."""

    __slots__ = ()


class ModelState:
    """What a model instance holds, and what its class knows.

    `__dict__` is the JSON object that was received, itself and not a copy, until a field is set or deleted: then
    `__received__` keeps that object, and `__dict__` becomes a copy. `__values__` has decoded and assigned fields.
    """

    __slots__ = ("__dict__", "__received__", "__values__", "__weakref__")

    __attrs_attrs__: ClassVar[Any]
    __fields__: ClassVar[FieldTable]
    # The schema that this one extends. An object whose `type` a union does not know is decoded as the nearest
    # schema that all of its variants extend.
    __extends__: ClassVar[str | None] = None
    # The required fields; a response without one of them differs from the spec.
    __required__: ClassVar[tuple[str, ...]] = ()
    # The types of fields that are read as one type and can be assigned others: the former, by the field's name.
    __types__: ClassVar[Mapping[str, str]] = {}
    # The generated package that the class belongs to: the names in its annotations are looked up there.
    __home__: ClassVar[str] = ""
    # The class of an object that is none of a union's variants, where these extend no common schema.
    __unknown__: ClassVar[type[ModelState]]

    __received__: dict[str, Any]
    __values__: dict[str, Any]

    @property
    def _json(self) -> dict[str, Any]:
        return json_of(self)


class Field:
    """One field of a model.

    A scalar whose Python name is its JSON name is read from the instance's `__dict__`. Any other field is a
    descriptor: it decodes the JSON value on first access and keeps the result.

    Attributes:
        name: its name in Python.
        wire: its name in JSON.
        annotation: its type, as the generated package states it.
        is_required: whether it has no default.
        is_optional: whether it is UNSET where it is absent; otherwise reading it then raises MissingField.
        is_scalar: whether it is read from `__dict__`.
        decode: the function that decodes it.
    """

    __slots__ = ("annotation", "decode", "is_optional", "is_required", "is_scalar", "name", "wire")

    def __init__(
        self, attribute: attrs.Attribute[Any], annotation: str, find_decoder: Callable[[str], Decoder]
    ) -> None:
        self.name = attribute.name
        self.wire: str = attribute.metadata.get(JSON_NAME, attribute.name)
        self.annotation = annotation
        self.is_required = attribute.default is attrs.NOTHING
        self.is_optional = attribute.default is UNSET
        self.is_scalar = self.name == self.wire and _SCALAR.fullmatch(self.annotation) is not None
        self.decode: Decoder = self._find_and_decode(find_decoder)

    def _find_and_decode(self, find_decoder: Callable[[str], Decoder]) -> Decoder:
        """Find the decoder when it is first needed, so that a program loads only the models that it meets."""

        def decode(value: Any) -> Any:
            self.decode = find_decoder(self.annotation)
            return self.decode(value)

        return decode

    def __get__(self, model: ModelState | None, owner: type[ModelState] | None = None) -> Any:
        if model is None:
            return self
        values = model.__values__
        if self.name in values:
            return values[self.name]
        json = model.__dict__
        if self.wire in json:
            # Of several threads that decode the field at the same time, all return the object of the first.
            return values.setdefault(self.name, self.decode(json[self.wire]))
        if self.is_optional:
            return UNSET
        raise AttributeError(self.name)  # Model.__getattr__ knows more

    def __set__(self, model: ModelState, value: Any) -> None:
        model.__values__[self.name] = value

    def held(self, model: ModelState) -> Any:
        """The value as far as it was decoded or assigned, the JSON value otherwise, or ABSENT."""
        if self.is_scalar:
            return model.__dict__.get(self.name, ABSENT)
        value = model.__values__.get(self.name, ABSENT)
        return model.__dict__.get(self.wire, ABSENT) if value is ABSENT else value


class FieldTable:
    """The fields of a model class, by either name.

    Attributes:
        is_received: whether the class is of responses; only a request has fields that are UNSET.
        special: the fields that are not read from `__dict__`, by their names in JSON.
        wires: all names in JSON.
    """

    __slots__ = ("by_name", "by_wire", "fields", "is_received", "special", "wires")

    def __init__(self, fields: Iterable[Field] = ()) -> None:
        self.fields = tuple(fields)
        self.is_received = True
        self.by_name = {field.name: field for field in self.fields}
        self.by_wire = {field.wire: field for field in self.fields}
        self.special = {field.wire: field for field in self.fields if not field.is_scalar}
        self.wires = frozenset(self.by_wire)

    def is_set_alone(self, name: str, json: Mapping[str, Any]) -> bool:
        """Whether a field is one that the JSON object does not have."""
        return name in self.by_name and self.by_name[name].wire not in json


def table_of(model: type[ModelState]) -> FieldTable:
    """The fields of a model class."""
    return model.__fields__


def json_of(model: ModelState) -> dict[str, Any]:
    """The JSON object that a model was received as; empty for one that was constructed."""
    try:
        return model.__received__
    except AttributeError:
        return model.__dict__
