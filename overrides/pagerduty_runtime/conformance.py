"""Strict mode: report how a response differs from the spec. A difference is not an error."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any, Literal, NamedTuple, get_args, get_origin

from pagerduty_runtime.decoding import dispatch, is_model, is_union, type_of
from pagerduty_runtime.fields import ModelState, table_of
from pagerduty_runtime.timestamps import parse_date, parse_datetime
from pagerduty_runtime.types import Unset, is_dict, is_list

Kind = Literal["missing", "undeclared", "null", "type", "constant", "time", "variant"]

_JSON_NAMES: dict[type, str] = {
    type(None): "null",
    bool: "boolean",
    int: "integer",
    float: "number",
    str: "string",
    list: "array",
    dict: "object",
}


class Difference(NamedTuple):
    """One difference between a response and the spec. It contains types, never values.

    Attributes:
        path: a JSON path, such as `$.incidents[3].urgency`.
        kind: `missing`: a required field is absent; `undeclared`: the spec does not declare the field;
            `null` where the spec does not allow it; `type`: another JSON type; `constant`: a value outside the enum;
            `time`: not an ISO 8601 time with an offset; `variant`: none of the union's types.
        expected: the type in the spec, as a Python type.
        found: the JSON type in the response: `string`, `null`, …
        operation_id: the operation's ID, if the response belongs to a call.
        request_id: PagerDuty's ID of the request, from the response headers, if present.
    """

    path: str
    kind: Kind
    expected: str
    found: str
    operation_id: str | None = None
    request_id: str | None = None


def differences(annotation: str, value: Any, package: str) -> Iterator[Difference]:
    """Return the differences between a JSON value and the type of an annotation."""
    return _walk(type_of(annotation, package), value, "$")


def _walk(tp: Any, value: Any, path: str) -> Iterator[Difference]:
    parts = _parts(tp)
    if tp is Any or Any in parts:
        return
    if value is None:
        if type(None) not in parts:
            yield _difference(path, "null", tp, value)
    elif is_dict(value):
        yield from _object(parts, tp, value, path)
    elif is_list(value):
        yield from _array(parts, tp, value, path)
    else:
        yield from _scalar(parts, tp, value, path)


def _parts(tp: Any) -> tuple[Any, ...]:
    found: tuple[Any, ...] = get_args(tp) if is_union(tp) else (tp,)
    return tuple(part for part in found if part is not Unset)


def _object(parts: tuple[Any, ...], tp: Any, value: dict[str, Any], path: str) -> Iterator[Difference]:
    variants = tuple(part for part in parts if is_model(part))
    if variants:
        found = dispatch(variants)
        if not found.matches(value):
            yield _difference(f"{path}.{found.wire}", "variant", tp, value.get(found.wire))
        yield from _model(found.model_for(value), value, path)
        return
    for part in parts:
        if get_origin(part) in (dict, Mapping):
            for name, item in value.items():
                yield from _walk(get_args(part)[1], item, f"{path}{_step(name)}")
            return
    yield _difference(path, "type", tp, value)


def _model(cls: type[ModelState], value: dict[str, Any], path: str) -> Iterator[Difference]:
    table = table_of(cls)
    for wire in cls.__required__:
        if wire not in value:
            yield Difference(f"{path}{_step(wire)}", "missing", table.by_wire[wire].annotation, "nothing")
    for wire, item in value.items():
        field = table.by_wire.get(wire)
        if field is not None:
            yield from _walk(type_of(field.annotation, cls.__home__), item, f"{path}{_step(wire)}")
        elif table.fields:
            yield Difference(f"{path}{_step(wire)}", "undeclared", "nothing", _json_name(item))


def _array(parts: tuple[Any, ...], tp: Any, value: list[Any], path: str) -> Iterator[Difference]:
    for part in parts:
        if get_origin(part) in (list, Sequence):
            for index, item in enumerate(value):
                yield from _walk(get_args(part)[0], item, f"{path}[{index}]")
            return
    yield _difference(path, "type", tp, value)


def _scalar(parts: tuple[Any, ...], tp: Any, value: Any, path: str) -> Iterator[Difference]:
    kinds = {_fits(part, value) for part in parts}
    if None in kinds:
        return
    for kind in ("constant", "time"):
        if kind in kinds:
            yield _difference(path, kind, tp, value)
            return
    yield _difference(path, "type", tp, value)


def _fits(part: Any, value: Any) -> Kind | None:
    """Return None if a scalar matches a type, else the kind of the difference."""
    if get_origin(part) is Literal:
        constants = get_args(part)
        return None if value in constants else "constant" if type(value) in map(type, constants) else "type"
    if part in (datetime, date):
        if not isinstance(value, str):
            return "type"
        try:
            (parse_datetime if part is datetime else parse_date)(value)
        except ValueError:
            return "time"
        return None
    if part is float:
        return None if isinstance(value, (int, float)) and not isinstance(value, bool) else "type"
    if part is int and isinstance(value, float):
        return None if value.is_integer() else "type"
    return None if type(value) is part else "type"


def _difference(path: str, kind: Any, tp: Any, value: Any) -> Difference:
    return Difference(path, kind, _type_name(tp), _json_name(value))


def _json_name(value: Any) -> str:
    return next((name for kind, name in _JSON_NAMES.items() if type(value) is kind), "other")


def _type_name(tp: Any) -> str:
    parts = _parts(tp)
    if len(parts) > 1:
        return " | ".join(_type_name(part) for part in parts)
    if tp is type(None):
        return "None"
    if get_origin(tp) in (list, dict, Sequence, Mapping):
        return f"{get_origin(tp).__name__}[{', '.join(_type_name(part) for part in get_args(tp))}]"
    return tp.__name__ if isinstance(tp, type) else str(tp).replace("typing.", "")


def _step(name: str) -> str:
    return f".{name}" if name.isidentifier() else f"[{name!r}]"
