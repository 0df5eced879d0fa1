"""Support for attrs' own functions: `attrs.asdict` omits absent fields, `attrs.evolve` keeps everything.

attrs assumes that all objects of a class have the same fields. A received object may lack some and have undeclared
ones, so when attrs asks for the fields of an object, it gets those that this object has.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Any, cast

import attrs

from pagerduty_runtime.fields import ABSENT, ModelState, table_of
from pagerduty_runtime.types import UNSET

if TYPE_CHECKING:
    Attribute = attrs.Attribute[Any]
else:
    Attribute = attrs.Attribute
# The attribute through which `attrs.evolve` passes the whole object.
ITSELF = "_itself"


class Attributes(tuple[Attribute, ...]):
    """The attributes of a model class, as `attrs.fields` returns them."""

    __slots__ = ()

    def __getattr__(self, name: str) -> Attribute:
        for attribute in self:
            if attribute.name == name:
                return attribute
        raise AttributeError(name)

    def __iter__(self) -> Iterator[Attribute]:
        frame = inspect.currentframe()
        caller = frame.f_back if frame is not None else None
        every = super().__iter__()
        if caller is None or not str(caller.f_globals.get("__name__")).startswith("attr."):
            return every
        model = caller.f_locals.get("inst")  # the object that a function of attrs works on
        if not isinstance(model, ModelState):
            return every
        if caller.f_code.co_name == "evolve" and table_of(type(model)).is_received:
            return iter((_extra(ITSELF),))
        return _present(every, model)


def _present(every: Iterator[Attribute], model: ModelState) -> Iterator[Attribute]:
    table = table_of(type(model))
    for attribute in every:
        value = table.by_name[attribute.name].held(model)
        if value is not ABSENT and value is not UNSET:
            yield attribute
    if model.__dict__.keys() - table.by_wire.keys():
        yield _extra("additional_properties")


@cache
def _extra(name: str) -> Attribute:
    """Return an attribute for an undeclared field."""
    made = attrs.make_class("Extra", {name: attrs.field(alias=name)})
    return cast(Attribute, attrs.fields(made)[0])
