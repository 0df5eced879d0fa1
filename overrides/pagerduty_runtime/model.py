"""The base of all models: from JSON to attrs objects and back.

A model keeps the JSON object that it was received as, and decodes a field when it is first read. Decoding is therefore
almost free, cannot fail, and loses nothing: unread and undeclared fields, and values that do not match their type, are
sent back exactly as received.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar, Self, SupportsIndex, TypeVar, cast, dataclass_transform, overload

import attrs

from pagerduty_runtime.attributes import ITSELF, Attributes
from pagerduty_runtime.decoding import decoder_for, new_model, unshared
from pagerduty_runtime.encoding import encode
from pagerduty_runtime.fields import (
    ABSENT,
    JSON_NAME,
    NO_VALUES,
    Absent,
    Decoder,
    Field,
    FieldTable,
    MissingField,
    ModelState,
    json_of,
    own_values,
    put_values,
    table_of,
)
from pagerduty_runtime.summary_line import summary_line
from pagerduty_runtime.types import UNSET, is_iterable, is_mapping

if TYPE_CHECKING:
    from typing_extensions import TypeIs

__all__ = ["MissingField", "Model", "UnknownObject", "encode", "json_field", "request_model", "response_model"]

_T = TypeVar("_T")
_ModelT = TypeVar("_ModelT", bound="Model")


@overload
def json_field(*, name: str) -> Any: ...
@overload
def json_field(*, name: str, default: _T) -> _T: ...
def json_field(*, name: str, default: Any = attrs.NOTHING) -> Any:
    """Declare a field whose JSON name differs from its Python name."""
    return attrs.field(default=default, metadata={JSON_NAME: name})


@dataclass_transform(kw_only_default=True, field_specifiers=(json_field,))
def request_model(cls: type[_ModelT]) -> type[_ModelT]:
    """Mark a request model: fields are keyword arguments; optional ones default to UNSET."""
    cls = _with_fields(attrs.define(cls, slots=False, kw_only=True, eq=False, repr=False, getstate_setstate=False))
    cls.__fields__.is_received = False
    cls.__required__ = tuple(field.wire for field in cls.__fields__.fields if field.is_required)
    return cls


def response_model(cls: type[_ModelT]) -> type[_ModelT]:
    """Mark a received model, which `Model.from_dict` creates."""
    return _with_fields(attrs.define(cls, slots=False, init=False, eq=False, repr=False, getstate_setstate=False))


def _with_fields(cls: type[_ModelT]) -> type[_ModelT]:
    package = cls.__home__
    attributes: tuple[attrs.Attribute[Any], ...] = attrs.fields(cast(Any, cls))

    def find_decoder(annotation: str) -> Decoder:
        return decoder_for(annotation, package) or unshared

    cls.__attrs_attrs__ = Attributes(attributes)
    if "__replace__" in vars(cls):  # since Python 3.13, attrs adds its own, which drops undeclared fields
        del cls.__replace__
    cls.__fields__ = FieldTable(
        Field(attribute, cls.__types__.get(attribute.name, str(attribute.type)), find_decoder)
        for attribute in attributes
    )
    for field in cls.__fields__.fields:
        setattr(cls, field.name, Absent(field) if field.is_scalar else field)
    # Objects of a class without decoded fields share NO_VALUES: the class hides the slot of its base class.
    is_plain = all(field.is_plain for field in cls.__fields__.fields)
    setattr(cls, "__values__", NO_VALUES if is_plain else vars(ModelState)["__values__"])  # noqa: B010
    return cls


class _Method(property):
    """A method that stays accessible if the JSON object has a field of the same name."""

    def __init__(self, function: Callable[..., Any]) -> None:
        super().__init__(function.__get__, doc=function.__doc__)
        self.__wrapped__ = function

    def __call__(self, model: Model, /, *args: Any) -> Any:
        return self.__wrapped__(model, *args)


class Model(ModelState):
    """The base class of all models: an object of the API."""

    __slots__ = ()
    __fields__ = FieldTable()
    __hash__: ClassVar[None]  # type: ignore[assignment]  # models are mutable and compare by value

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        if any(
            base.__module__ == __name__ for base in cls.__bases__
        ):  # a user's subclass of a generated class keeps that class's package
            cls.__home__ = cls.__module__.partition(".")[0]

    def __new__(cls, *_: object, **fields: Any) -> Self:
        source: Self | None = fields.get(ITSELF)  # set by attrs.evolve
        return new_model(cls, {}) if source is None else copy.copy(source)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Return a model of a JSON object with any fields.

        The model keeps a reference to the object and reads from it: do not modify it.
        """
        return new_model(cls, cast("dict[str, Any]", data))

    def to_dict(self) -> dict[str, Any]:
        """Return the fields as a dict, by Python name and decoded, at every depth.

        Absent fields are omitted, undeclared ones are included. `encode` returns the JSON object.
        """
        result: dict[str, Any] = {}
        for name, value in self.present():
            if name == "additional_properties":
                result |= _plain(value)
            else:
                result[name] = value if isinstance(value, (str, int)) else _plain(value)
        return result

    @property
    def _itself(self) -> Self:
        return self

    @property
    def additional_properties(self) -> Mapping[str, Any]:
        """The undeclared fields that the server sent, unchanged; read-only."""
        by_wire = table_of(type(self)).by_wire
        return MappingProxyType({wire: value for wire, value in self.__dict__.items() if wire not in by_wire})

    def present(self) -> Iterator[tuple[str, Any]]:
        """Iterate over the present fields: name and decoded value; undeclared ones in `additional_properties`."""
        json, values, table = self.__dict__, self.__values__, type(self).__fields__
        wires = [*json]
        known, names, decoded, blank, is_whole = table.latest
        if wires != known or wires[0] is not known[0]:
            _, names, decoded, blank, is_whole = table.shape(wires)
        if not decoded and is_whole and values is NO_VALUES:
            return zip(names, json.values())  # type: ignore[arg-type]  # noqa: B905  # all are names; strict is slow
        found = list(json.values())
        if decoded:
            fresh = blank.copy()  # of the right size, and null already
            if values is NO_VALUES:
                for position, name, decode in decoded:
                    value = found[position]
                    if value is not None:
                        fresh[name] = found[position] = decode(value)
            values = own_values(self, fresh)
            if values is not fresh:  # some are already decoded, perhaps by another thread
                for position, name, decode in decoded:
                    if name not in values:
                        values.setdefault(name, decode(found[position]))
                    found[position] = values[name]
        if is_whole and len(values) == len(decoded):
            return zip(names, found)  # type: ignore[arg-type]  # noqa: B905
        fields = {name: value for name, value in zip(names, found, strict=True) if name is not None}
        if None in names:
            fields["additional_properties"] = dict(self.additional_properties)
        fields |= values  # some were set but not received
        return iter([(name, value) for name, value in fields.items() if value is not UNSET])

    if not TYPE_CHECKING:  # type checkers know the fields from their declarations

        def __init__(self, **fields):  # of received models, for attrs.evolve
            for name, value in fields.items():
                if name != ITSELF:
                    setattr(self, name, value)

    def __setattr__(self, name: str, value: Any) -> None:
        field = table_of(type(self)).by_name.get(name)
        if field is None:
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        if field.is_plain:
            self._own_dict()[field.wire] = value
        else:
            own_values(self)[name] = value

    def __replace__(self, /, **changes: Any) -> Self:
        """Return a copy with some fields changed, for `copy.replace`; `changes` still knows what was received."""
        result = copy.copy(self)
        for name, value in changes.items():
            setattr(result, name, value)
        return result

    def __delattr__(self, name: str) -> None:
        field = table_of(type(self)).by_name.get(name)
        if field is None or field.held(self) is ABSENT:
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        self._own_dict().pop(field.wire, None)
        if not field.is_plain:
            own_values(self).pop(name, None)

    def _own_dict(self) -> dict[str, Any]:
        """Return `__dict__` as a dict that may be modified, not the received JSON object."""
        try:
            _ = self.__received__
        except AttributeError:
            received = self.__dict__
            _put(self, "__received__", received)
            _put(self, "__dict__", dict(received))
        return self.__dict__

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Model) or type(self) is not type(other):
            return NotImplemented
        try:
            return bool(encode(self) == encode(other))
        except (TypeError, ValueError):  # a value that cannot be sent can still be compared
            return (self.__dict__, self.__values__) == (other.__dict__, other.__values__)

    def __repr__(self) -> str:
        return summary_line(self)

    def __reduce_ex__(self, _: SupportsIndex, /) -> tuple[Any, ...]:
        return type(self).__reduce__(self)

    def __reduce__(self) -> tuple[Any, ...]:
        own, received = self.__dict__, json_of(self)
        before = None if received is own else dict(received)
        return _restored, (type(self), dict(own), before, dict(self.__values__))

    def __copy__(self) -> Self:
        restore, state = type(self).__reduce__(self)
        return cast(Self, restore(*state))

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        restore, state = type(self).__reduce__(self)
        return cast(Self, restore(*copy.deepcopy(state, memo)))


# Methods that users and Python's tools look up on an object; others are looked up on its class.
for _name in ("present", "to_dict", "__deepcopy__", "__reduce_ex__"):
    setattr(Model, _name, _Method(vars(Model)[_name]))


class ReferenceModel(Model):
    """The base class of references: id, type, and a few fields that describe the target."""

    __slots__ = ()


def is_reference(value: object) -> TypeIs[ReferenceModel]:
    """Return whether a value is a reference, in a field that may also have the whole object, such as `oncall.user`."""
    return isinstance(value, ReferenceModel)


@response_model
class UnknownObject(Model):
    """An object with an unknown `type`, in a union whose variants have no common base."""


ModelState.__unknown__ = UnknownObject


def _put(model: Model, name: str, value: object) -> None:
    object.__setattr__(model, name, value)


def _plain(value: Any) -> Any:
    """Convert models in a value to dicts."""
    if isinstance(value, Model):
        return value.to_dict()
    if is_mapping(value):
        return {key: _plain(item) for key, item in value.items()}
    if is_iterable(value):
        return [_plain(item) for item in value]
    return value


def _restored(
    cls: type[_ModelT], own: dict[str, Any], received: dict[str, Any] | None, values: dict[str, Any]
) -> _ModelT:
    model = new_model(cls, own)
    if received is not None:
        _put(model, "__received__", received)
    if values:
        put_values(model, values)
    return model
