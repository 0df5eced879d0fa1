"""What all models share: how a JSON object becomes an attrs object, and how it goes back.

A model that was received keeps the JSON object it came from and decodes a member when it is first read. So decoding
costs next to nothing, cannot fail, and loses nothing: what was never read goes back as it came, in its order, and so
do members that the document does not declare and values that do not fit their type.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar, cast, dataclass_transform, overload

import attrs

from pagerduty_runtime.errors import InvalidArgument
from pagerduty_runtime.timestamps import format_time
from pagerduty_runtime.types import UNSET

if TYPE_CHECKING:
    from pagerduty_runtime.decoding import Decoder

_T = TypeVar("_T")
_WIRE = "wire"
_ABSENT: Any = object()


class MissingMember(AttributeError):
    """A member that the response did not have was read.

    It is an AttributeError, so `hasattr(incident, "priority")` and `getattr(incident, "priority", None)` work.

    Attributes:
        model: the class's name.
        member: the member's name in Python.
    """

    def __init__(self, model: str, member: str) -> None:
        super().__init__(
            f"the response did not have {member!r} of this {model}; getattr(x, {member!r}, None) allows for that"
        )
        self.model = model
        self.member = member

    def __reduce__(self) -> tuple[type[MissingMember], tuple[str, str]]:
        return type(self), (self.model, self.member)


@overload
def member(*, wire: str) -> Any: ...
@overload
def member(*, wire: str, default: _T) -> _T: ...
def member(*, wire: str, default: Any = attrs.NOTHING) -> Any:
    """A member whose name in JSON is not its name in Python."""
    return attrs.field(default=default, metadata={_WIRE: wire})


@dataclass_transform(kw_only_default=True, field_specifiers=(member,))
def request_model(cls: type[_T]) -> type[_T]:
    """A model that is sent: members are keyword arguments, optional ones are UNSET until they are given."""
    return attrs.define(cls, kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)


def response_model(cls: type[_T]) -> type[_T]:
    """A model that is received; `Model.from_dict` makes one."""
    return attrs.define(cls, init=False, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)


class Model:
    """The base of all models: an object of the API."""

    __slots__ = ("_json",)

    # The schema that this one extends. An object of a `type` that a union does not know is decoded as the nearest
    # schema that all of its variants extend.
    _extends: ClassVar[str | None] = None
    # The members that the document requires; a response without one of them is a difference from the document.
    _required: ClassVar[tuple[str, ...]] = ()

    # The generated package that the class belongs to: where the names in its annotations are looked up.
    _package: ClassVar[str] = ""

    _json: dict[str, Any]
    # A member is decoded into its slot when it is first read; __getattr__ is called when the slot is empty.
    __hash__: ClassVar[None]  # type: ignore[assignment]  # models are mutable and compare by value

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        if Model in cls.__bases__:  # a user's subclass of a generated class keeps that class's package
            cls._package = cls.__module__.partition(".")[0]

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """A model from a JSON object; any object will do.

        The model keeps the object and reads from it: do not change it afterwards.
        """
        self = cls.__new__(cls)
        self._json = cast(dict[str, Any], data)
        return self

    def to_dict(self) -> dict[str, Any]:
        """The JSON object: what was received as it came, with what was set since.

        Raises ValueError for a datetime without a time zone.
        """
        table = table_of(type(self))
        result: dict[str, Any] = {}
        for wire, original in self._json.items():
            entry = table.by_wire.get(wire)
            value = _ABSENT if entry is None else entry.held(self)
            if value is _ABSENT:
                result[wire] = _copied(original)
            elif value is not UNSET:
                result[wire] = _encoded(value, original)
        for entry in table.members:
            if entry.wire not in self._json:
                value = entry.held(self)
                if value is not _ABSENT and value is not UNSET:
                    result[entry.wire] = _encoded(value, _ABSENT)
        return result

    @property
    def additional_properties(self) -> Mapping[str, Any]:
        """The members that the server sent and the document does not declare, as they came; read-only."""
        by_wire = table_of(type(self)).by_wire
        return MappingProxyType({wire: value for wire, value in self._json.items() if wire not in by_wire})

    if not TYPE_CHECKING:  # a type checker knows the members from their declarations

        def __getattr__(self, name):
            try:  # the way that every member goes when it is first read, so it is short
                entry = _TABLES[type(self)].by_name[name]
                value = self._json[entry.wire]
            except KeyError:
                entry = None
            if entry is None:  # outside of the handler, so that what is raised tells of nothing else
                return self._without(name)
            decode = entry.decode
            if decode is not None:
                value = decode(value)
            entry.put(self, value)
            return value

        def _without(self, name):
            """What reading a member gives that the JSON object does not have."""
            if name == "_json":  # a request model that was made by its constructor came from no JSON
                object.__setattr__(self, "_json", {})
                return self._json
            if type(self) not in _TABLES:
                table_of(type(self))
                return getattr(self, name)
            entry = _TABLES[type(self)].by_name.get(name)
            if entry is None:
                if name in self._json and not name.startswith("_"):
                    return self._json[name]
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            if entry.optional:
                return UNSET
            raise MissingMember(type(self).__name__, name)

    def __delattr__(self, name: str) -> None:
        entry = table_of(type(self)).by_name.get(name)
        if entry is None:
            object.__delattr__(self, name)
            return
        if entry.held(self) is not _ABSENT:
            entry.slot.__delete__(self)
        if entry.wire in self._json:  # the object that was received stays as it is
            self._json = {wire: value for wire, value in self._json.items() if wire != entry.wire}

    def __eq__(self, other: object) -> bool:
        if type(self) is not type(other):
            return NotImplemented
        if not isinstance(other, Model):
            return NotImplemented
        try:
            return self.to_dict() == other.to_dict()
        except (TypeError, ValueError):  # something in it cannot be sent; it can still be compared
            return (self._json, self._held()) == (other._json, other._held())

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in self.present())})"

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored, (type(self), dict(self._json), self._held())

    def _held(self) -> dict[str, Any]:
        """What stands in the slots."""
        found = ((entry.name, entry.held(self)) for entry in table_of(type(self)).members)
        return {name: value for name, value in found if value is not _ABSENT}

    def present(self) -> Iterator[tuple[str, Any]]:
        """The members that are there, by their Python names, decoded; additional ones under one name."""
        table = table_of(type(self))
        for entry in table.members:
            if entry.wire not in self._json:
                value = entry.held(self)
                if value is _ABSENT or value is UNSET:
                    continue
            yield entry.name, getattr(self, entry.name)
        extra = self.additional_properties
        if extra:
            yield "additional_properties", dict(extra)


class UnknownObject(Model):
    """An object of a `type` that the document does not know, where it names no common base."""

    __slots__ = ()


class Member:
    """One member of a model: its names, its slot, and how its JSON is decoded."""

    __slots__ = ("annotation", "decode", "name", "optional", "package", "put", "slot", "wire")

    def __init__(self, cls: type[Model], attribute: attrs.Attribute[Any]) -> None:
        self.name = attribute.name
        self.wire: str = attribute.metadata.get(_WIRE, attribute.name)
        self.annotation = str(attribute.type)
        self.package = cls._package
        self.optional = attribute.default is UNSET
        self.slot: Any = getattr(cls, attribute.name)
        self.put: Callable[[Model, Any], None] = self.slot.__set__
        # The function that decodes the member, or None where JSON is what it is; found when it is first needed.
        self.decode: Decoder | None = self._find_and_decode

    def held(self, model: Model) -> Any:
        """What stands in the slot, or a marker when nothing does."""
        try:
            return self.slot.__get__(model)
        except AttributeError:
            return _ABSENT

    def _find_and_decode(self, value: Any) -> Any:
        from pagerduty_runtime.decoding import decoder_for

        self.decode = decode = decoder_for(self.annotation, self.package)
        return value if decode is None else decode(value)


class Table:
    """The members of a model class, by either name."""

    __slots__ = ("by_name", "by_wire", "members")

    def __init__(self, cls: type[Model]) -> None:
        self.members = [Member(cls, attribute) for attribute in getattr(cls, "__attrs_attrs__", ())]
        self.by_name = {entry.name: entry for entry in self.members}
        self.by_wire = {entry.wire: entry for entry in self.members}


_TABLES: dict[type[Model], Table] = {}


def table_of(cls: type[Model]) -> Table:
    """The members of a model class."""
    table = _TABLES.get(cls)
    if table is None:
        table = _TABLES[cls] = Table(cls)
    return table


def encode(value: object) -> Any:
    """The JSON value of a model, or of anything made of models, times and JSON.

    Raises ValueError for a datetime without a time zone and TypeError for what JSON cannot hold.
    """
    return _encoded(value, _ABSENT)


def _encoded(value: Any, original: Any) -> Any:
    """The JSON of a value; where it is what `original` was decoded to, the original itself."""
    if isinstance(value, Model):
        return value.to_dict()
    if value is None or isinstance(value, (str, int, float)):
        return value
    if hasattr(value, "isoformat"):
        return original if _is_same_time(value, original) else format_time(value)
    if isinstance(value, Mapping):
        before = original if isinstance(original, Mapping) else {}
        return {str(key): _encoded(item, before.get(key, _ABSENT)) for key, item in value.items() if item is not UNSET}
    if isinstance(value, (list, tuple, set, frozenset)):
        if isinstance(original, list) and len(original) == len(value):
            return [_encoded(item, before) for item, before in zip(value, original, strict=True)]
        return [_encoded(item, _ABSENT) for item in value]
    raise InvalidArgument(f"{type(value).__name__} cannot be sent as JSON: {value!r}")


def _is_same_time(value: Any, original: Any) -> bool:
    if not isinstance(original, str):
        return False
    try:
        return bool(type(value).fromisoformat(original) == value)
    except ValueError:
        return False


def _copied(value: Any) -> Any:
    """A copy of JSON, so that changing what was encoded does not change the model."""
    if isinstance(value, dict):
        return {key: _copied(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_copied(item) for item in value]
    if value is None or isinstance(value, (str, int, float)):
        return value
    return _encoded(value, _ABSENT)  # a request model that was made from a mapping with models or times in it


def _restored(cls: type[Model], data: dict[str, Any], held: dict[str, Any]) -> Model:
    model = cls.from_dict(data)
    for name, value in held.items():
        table_of(cls).by_name[name].put(model, value)
    return model
