"""The fields of a model class: names and types, and how each is read and written."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Mapping
from threading import Lock
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar, cast

import attrs

from pagerduty_runtime.types import UNSET

Decoder = Callable[[Any], Any]

# The key of a field's JSON name in the metadata of its attrs attribute.
JSON_NAME = "json"
ABSENT: Any = object()
NO_VALUES: Mapping[str, Any] = MappingProxyType({})
# The number of JSON shapes cached per class, limited because undeclared names come from the server.
MAX_SHAPES = 100

_LITERAL = r"""Literal\[(?:[^\]'"]|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")*\]"""
_SCALAR = re.compile(rf"(?:(?:str|int|float|bool|None|Unset|{_LITERAL})(?: \| |$))+")


class MissingField(AttributeError):
    """A field was read that the response does not contain.

    It is an AttributeError, so `hasattr(incident, "priority")` and `getattr(incident, "priority", None)` work.
    """

    if TYPE_CHECKING:

        def __init__(self, model: str, field: str) -> None: ...

    @property
    def model(self) -> str:
        """The name of the class."""
        return str(self.args[0])

    @property
    def field(self) -> str:
        """The name of the field in Python."""
        return str(self.args[1])

    def __str__(self) -> str:
        return (
            f"the response has no field {self.field!r} in this {self.model}; "
            f"use getattr(x, {self.field!r}, None) if it may be absent"
        )


class ModelState:
    """The state of a model instance and of its class.

    `__dict__` is the received JSON object itself, not a copy, until a field is set or deleted: then `__received__`
    keeps that object, and `__dict__` becomes a copy. `__values__` has the decoded fields, and those assigned that would
    be decoded; it is NO_VALUES until the first one, and always NO_VALUES in a class without such fields.
    """

    __slots__ = ("__dict__", "__received__", "__values__", "__weakref__")

    __attrs_attrs__: ClassVar[Any]
    __fields__: ClassVar[FieldTable]
    # The base schema. If a union does not know the `type` of an object, it is decoded as the nearest
    # schema that all variants extend.
    __extends__: ClassVar[str | None] = None
    # The required fields; a response without one of them differs from the spec.
    __required__: ClassVar[tuple[str, ...]] = ()
    # The types for reading fields that can be assigned more than they return, by field name.
    __types__: ClassVar[Mapping[str, str]] = {}
    # The generated package of the class, in which annotations are resolved.
    __home__: ClassVar[str] = ""
    # The class for objects that match no variant of a union, if the variants have no common base.
    __unknown__: ClassVar[type[ModelState]]

    __received__: dict[str, Any]
    __values__: Mapping[str, Any]

    @property
    def _json(self) -> dict[str, Any]:
        return json_of(self)


class Field:
    """One field of a model.

    A plain field is kept in the instance's `__dict__`, where Python itself finds a scalar. Any other field is
    decoded on first access, and kept in `__values__`.

    Attributes:
        name: its name in Python.
        wire: its name in JSON.
        annotation: its type, as in the generated package.
        is_required: whether it has no default.
        is_optional: whether it is UNSET when absent; otherwise reading it then raises MissingField.
        is_plain: whether the JSON value is used unchanged.
        is_scalar: whether it is plain, and its name in Python is its name in JSON.
        decode: the function that decodes it.
    """

    __slots__ = (
        "_find_decoder",
        "annotation",
        "decode",
        "is_optional",
        "is_plain",
        "is_required",
        "is_scalar",
        "name",
        "wire",
    )

    def __init__(
        self, attribute: attrs.Attribute[Any], annotation: str, find_decoder: Callable[[str], Decoder]
    ) -> None:
        self.name = attribute.name
        self.wire: str = attribute.metadata.get(JSON_NAME, attribute.name)
        self.annotation = annotation
        self.is_required = attribute.default is attrs.NOTHING
        self.is_optional = attribute.default is UNSET
        self.is_plain = _SCALAR.fullmatch(self.annotation) is not None
        self.is_scalar = self.is_plain and self.name == self.wire
        self.decode: Decoder = self._find_and_decode
        self._find_decoder = find_decoder

    def decoder(self) -> Decoder:
        """Find the decoder, on first use, so that a program loads only the models that it uses."""
        self.decode = self._find_decoder(self.annotation)
        return self.decode

    def _find_and_decode(self, value: Any) -> Any:
        return self.decoder()(value)

    def __get__(self, model: ModelState | None, owner: type[ModelState] | None = None) -> Any:
        if model is None:
            return self
        values = model.__values__
        if self.name in values:
            return values[self.name]
        value = model.__dict__.get(self.wire, ABSENT)
        if value is ABSENT:
            return self.absent(model)
        if value is None or self.is_plain:
            return value
        # If several threads decode the field at the same time, all return the first result.
        return own_values(model).setdefault(self.name, self.decode(value))

    def absent(self, model: ModelState) -> Any:
        """Return UNSET for an optional field of a request; otherwise raise MissingField."""
        if self.is_optional:
            return UNSET
        raise MissingField(type(model).__name__, self.name)

    def __set__(self, model: ModelState, value: Any) -> None:
        setattr(model, self.name, value)

    def held(self, model: ModelState) -> Any:
        """Return the decoded or assigned value, else the JSON value, or ABSENT."""
        value = model.__values__.get(self.name, ABSENT)
        return model.__dict__.get(self.wire, ABSENT) if value is ABSENT else value


class Absent:
    """A scalar field of the class, which an object finds where its JSON object, its `__dict__`, has no such field."""

    __slots__ = ("_field",)

    def __init__(self, field: Field) -> None:
        self._field = field

    def __get__(self, model: ModelState | None, owner: type[ModelState] | None = None) -> Any:
        return self if model is None else self._field.absent(model)


# The fields of JSON objects with the same names in the same order:
# - these names; the string objects are those of the last document, where comparing them is faster;
# - their Python names; None for an undeclared field;
# - the fields whose value differs from the JSON value: position, name, decoder;
# - a dict of null for each of those, by name;
# - whether these are all fields: none is undeclared, and none of a request is UNSET.
Shape = tuple[list[str], tuple[str | None, ...], tuple[tuple[int, str, Decoder], ...], dict[str, Any], bool]


class FieldTable:
    """The fields of a model class, by either name.

    Attributes:
        is_received: whether the class is for responses; only request models have UNSET fields.
        latest: the shape of the last JSON object.
    """

    __slots__ = ("_shapes", "by_name", "by_wire", "fields", "is_received", "latest")

    def __init__(self, fields: Iterable[Field] = ()) -> None:
        self.fields = tuple(fields)
        self.is_received = True
        self.by_name = {field.name: field for field in self.fields}
        self.by_wire = {field.wire: field for field in self.fields}
        self.latest: Shape = ["", ""], (), (), {}, False  # a name twice: no object has this shape
        self._shapes: dict[tuple[str, ...], Shape] = {}

    def shape(self, wires: list[str]) -> Shape:
        """Return the fields of a JSON object with these names."""
        key = tuple(wires)
        known = self._shapes.get(key)
        if known is None:
            known = self._new_shape(wires)
            if len(self._shapes) < MAX_SHAPES:
                self._shapes[key] = known
        found = wires, *known[1:]
        if wires:
            self.latest = found
        return found

    def _new_shape(self, wires: list[str]) -> Shape:
        fields = [self.by_wire.get(wire) for wire in wires]
        names = tuple(field.name if field is not None else None for field in fields)
        decoded = tuple(
            (position, field.name, field.decoder())
            for position, field in enumerate(fields)
            if field is not None and not field.is_plain
        )
        return (
            wires,
            names,
            decoded,
            dict.fromkeys(name for _, name, _ in decoded),
            self.is_received and None not in names,
        )


def table_of(model: type[ModelState]) -> FieldTable:
    """Return the fields of a model class."""
    return model.__fields__


class _Owning:
    """The lock for creating a model's own dict, renewed after a fork, during which it may be locked."""

    lock = Lock()

    @classmethod
    def renew(cls) -> None:
        cls.lock = Lock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_Owning.renew)


def own_values(model: ModelState, first: dict[str, Any] | None = None) -> dict[str, Any]:
    """Return `__values__` as a dict that may be changed, initially `first`. All threads get the same one."""
    values = model.__values__
    if values is NO_VALUES:
        with _Owning.lock:
            values = model.__values__
            if values is NO_VALUES:
                values = {} if first is None else first
                put_values(model, values)
    return cast("dict[str, Any]", values)


put_values: Callable[[ModelState, Mapping[str, Any]], None] = ModelState.__dict__["__values__"].__set__


def json_of(model: ModelState) -> dict[str, Any]:
    """Return the JSON object that a model was received as; empty for one that was constructed."""
    try:
        return model.__received__
    except AttributeError:
        return model.__dict__
