"""Arguments for every endpoint function, made only from the types that users see.

The calls therefore show the generated package's own view of the API, which a server that knows the spec can check.
"""

from __future__ import annotations

import importlib
import inspect
import types
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from types import ModuleType
from typing import Any, Literal, Union, get_args, get_origin

import pytest

from pagerduty_rest import File
from pagerduty_rest.operations import OPERATIONS, Operation
from pagerduty_rest.types import Unset
from pagerduty_runtime.decoding import type_of
from pagerduty_runtime.fields import table_of
from pagerduty_runtime.model import Model

# Values that types do not determine, by field or parameter name: strings and numbers with a format or a range,
TEXTS = {
    "email": "ada@example.com",
    "time_zone": "Europe/Berlin",
    "schema_id": "0b4f2f7e-6f5c-4b2e-9d52-0f6d3f6f6a10",
    "cidr": "10.0.0.0/8",
}
NUMBERS = {"time_window": 300, "timeout": 300, "absolute_session_ttl": 3600, "idle_session_ttl": 3600}
# numbers of items that a list must or may have,
SIZES = {"field_mappings": 2, "fields": 2, "trigger_types": 1, "sort_by": 1}
# and fields of which the API needs one or the other, so that the type makes both optional.
EITHER = {"ServiceCustomFieldsFieldValueUpdateModel": "id"}
MOMENT = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


@dataclass(slots=True)
class Round:
    """The arguments to pass: all or only the required ones, and the variant of unions.

    Attributes:
        whole: whether optional arguments and fields are set.
        variant: the index of the variant; it wraps around if there are fewer.
        widest: the largest number of variants seen.
    """

    whole: bool = False
    variant: int = 0
    widest: int = 1

    def chosen(self, choices: Sequence[Any]) -> Any:
        """Choose one of several."""
        self.widest = max(self.widest, len(choices))
        return choices[self.variant % len(choices)]


def operation_that(fits: Callable[[Operation[Any, Any]], bool]) -> Operation[Any, Any]:
    """Return the first operation that a test can use; skip the test if upstream no longer has one."""
    found = next((one for one in OPERATIONS.values() if fits(one)), None)
    if found is None:
        pytest.skip("the spec has no such operation")
    return found


def operation_of(operation_id: str) -> Operation[Any, Any]:
    """Return a particular operation; skip the test if upstream has removed it."""
    return operation_that(lambda one: one.id == operation_id)


def path_arguments(operation: Operation[Any, Any]) -> list[str]:
    """Return an ID for each path parameter."""
    return [f"P{number}" for number in range(operation.path.count("{"))]


def module_of(operation: Operation[Any, Any]) -> ModuleType:
    """Return the module of an operation's functions."""
    return importlib.import_module(f"pagerduty_rest.api.{operation.module}")


def arguments_for(function: Any, round_: Round) -> tuple[list[Any], dict[str, Any]]:
    """Return the positional and keyword arguments for an endpoint function, except its client."""
    positional: list[Any] = []
    named: dict[str, Any] = {}
    for name, parameter in inspect.signature(function).parameters.items():
        if name == "client":
            continue
        if parameter.default is not inspect.Parameter.empty and not round_.whole:
            continue
        value = value_of(type_of(parameter.annotation, "pagerduty_rest"), name, round_)
        if parameter.kind is inspect.Parameter.POSITIONAL_OR_KEYWORD:
            positional.append(value)
        else:
            named[name] = value
    return positional, named


def value_of(tp: Any, name: str, round_: Round, within: tuple[type[Model], ...] = ()) -> Any:
    """Return a value of a type, for an argument or a field of this name; `within` are the enclosing models."""
    choices = list(_choices(tp))
    if choices != [tp]:
        outside = [choice for choice in choices if choice not in within]  # a cycle ends if there is another choice
        return value_of(round_.chosen(outside or choices), name, round_, within)
    if isinstance(tp, type) and issubclass(tp, Model):
        return _model(tp, round_, within)
    origin = get_origin(tp)
    if origin is Literal:
        constants = get_args(tp)
        # Request models also accept `user` instead of `user_reference`, like the API; the spec often lacks the former.
        return round_.chosen([one for one in constants if f"{one}_reference" not in constants])
    if origin in (list, Sequence):
        return _items(get_args(tp)[0], name, round_, within)
    if origin in (dict, Mapping):
        return {"key": value_of(get_args(tp)[1], name, round_, within)}
    if tp is File:
        return File(b"host,owner\nweb1,ana\n", "hosts.csv", "text/csv")
    plain = {bool: True, int: NUMBERS.get(name, 7), float: 0.5, datetime: MOMENT, date: MOMENT.date()}
    return plain[tp] if tp in plain else TEXTS.get(name, f"some {name}")


def _choices(tp: Any) -> Iterator[Any]:
    """Yield the types of a union that a user of the models would write."""
    parts = get_args(tp) if get_origin(tp) in (Union, types.UnionType) else (tp,)
    parts = tuple(part for part in parts if part not in (Unset, type(None)))
    models = [part for part in parts if isinstance(part, type) and issubclass(part, Model)]
    for part in parts:
        if part in models and not _is_sent(part):
            continue  # received models can also be sent back, which the round-trip tests do
        if part in (bytes, str) and (datetime in parts or date in parts or (str in parts and part is bytes)):
            continue
        if get_origin(part) is Mapping and models:
            continue
        yield part


def _is_sent(cls: type[Model]) -> bool:
    return "__init__" in vars(cls)


def _model(cls: type[Model], round_: Round, within: tuple[type[Model], ...]) -> Model:
    fields = {
        entry.name: value_of(type_of(entry.annotation, "pagerduty_rest"), entry.wire, round_, (*within, cls))
        for entry in table_of(cls).fields
        if not entry.is_optional or (round_.whole and cls not in within) or EITHER.get(cls.__name__) == entry.name
    }
    return cls(**fields)


def _items(tp: Any, name: str, round_: Round, within: tuple[type[Model], ...]) -> list[Any]:
    """Return a list: all variants if every argument is set, else one item; within the allowed length."""
    choices = list(_choices(tp))
    size = SIZES.get(name)
    if not round_.whole:
        return [value_of(round_.chosen(choices), name, round_, within) for _ in range(size or 1)]
    if size == 1:
        return [value_of(tp, name, round_, within)]
    if get_origin(tp) is Literal:
        return list(get_args(tp))
    if choices == [str]:
        return [f"some {name}", f"another {name}"]
    outside = [choice for choice in choices if choice not in within]  # do not follow cycles
    items = [value_of(choice, name, round_, within) for choice in outside]
    return items * (size or 1) if len(items) == 1 else items
