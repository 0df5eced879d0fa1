"""Select the parts of a body to send.

A received model has more than a request may contain: undeclared and read-only fields, null in fields that are not
nullable, and fields that the API rejects when sent back unchanged. Only what the request model declares is sent.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, get_args, get_origin

from pagerduty_runtime.decoding import dispatch, is_model, is_union, type_of
from pagerduty_runtime.encoding import encode, encoded
from pagerduty_runtime.errors import InvalidArgument
from pagerduty_runtime.fields import ABSENT, Field, ModelState, json_of, table_of
from pagerduty_runtime.types import UNSET, Unset, is_dict, is_iterable, is_list, is_mapping

if TYPE_CHECKING:
    from pagerduty_runtime.operation import Operation

_LISTS = (list, Sequence)


class Changes(dict[str, Any]):
    """The fields of a model that were changed since it was received, by JSON name.

    As the body of an update it sends these fields and those that the update requires, so that concurrent changes
    to other fields are preserved.

    Attributes:
        model: the model that was changed.
        or_whole: whether an operation that replaces accepts the whole model instead; otherwise it rejects changes.
    """

    def __init__(self, model: ModelState, *, or_whole: bool = False) -> None:
        received, current = json_of(model), encode(model)
        super().__init__((wire, value) for wire, value in current.items() if received.get(wire, ABSENT) != value)
        self.model = model
        self.or_whole = or_whole


def changes(model: ModelState) -> Changes:
    """Return the fields changed since a model was received, as the body of an update."""
    return Changes(model)


def body_json(operation: Operation[Any, Any], body: Any) -> Any:
    """Return the JSON of a body, without its wrapper."""
    if operation.body is None:
        return encode(body)
    tp = type_of(operation.body, operation.package)
    if not isinstance(body, Changes):
        return _sendable(tp, body, frozenset(operation.only_changed))
    if operation.replaces and not body.or_whole:
        raise InvalidArgument(
            f"{operation.id} removes fields omitted from its body, so changes(…) cannot be used: send the whole model"
        )
    model = body.model
    target = _target(tp, type(model), json_of(model))
    accepted = table_of(target).by_wire.keys()
    if ignored := sorted(body.keys() - accepted):
        raise InvalidArgument(f"{operation.id} cannot change {', '.join(ignored)}: nothing was sent")
    if operation.replaces:
        return _sendable(tp, model, frozenset(operation.only_changed))
    unchanged = accepted - body.keys() - {*target.__required__, "type"}
    return _sendable(tp, model, frozenset(unchanged))


def _sendable(tp: Any, value: Any, only_changed: frozenset[str] = frozenset()) -> Any:
    """Return the JSON of a value for a request type; fields in `only_changed` are sent only if they were changed."""
    if isinstance(value, ModelState):
        target = _target(tp, type(value), value.__dict__)
        return dict(_fields(target, value, only_changed))
    if is_mapping(value):
        types = _field_types(tp, value)
        return {str(key): _sendable(types.get(key, Any), item) for key, item in value.items() if item is not UNSET}
    if is_iterable(value):
        return [_sendable(_item(tp), item) for item in value]
    return encode(value)


def _fields(target: type[ModelState], model: ModelState, only_changed: frozenset[str]) -> Iterator[tuple[str, Any]]:
    own, json, received, values = table_of(type(model)), model.__dict__, json_of(model), model.__values__
    by_wire = table_of(target).by_wire
    is_received = type(model) is not target
    for wire in dict.fromkeys((*json, *(own.by_name[name].wire for name in values if name in own.by_name))):
        declared = by_wire.get(wire)
        if declared is None:
            continue
        field = own.by_wire.get(wire)
        original = received.get(wire, ABSENT)
        value = json.get(wire) if field is None else values.get(field.name, json.get(wire))
        is_same = is_received and encoded(value, original) == original
        if value is UNSET or (
            is_same and (wire in only_changed or (value is None and not _is_nullable(target, declared)))
        ):
            continue
        tp = type_of(declared.annotation, target.__home__)
        if not is_same and value is not None and _is_list(tp) and not is_iterable(value):
            raise InvalidArgument(
                f"{target.__name__}.{declared.name} must be a list, not {type(value).__name__}. "
                "To send one item, put it in a list."
            )
        yield wire, _declared(tp, original) if is_same else _changed(tp, value, original)


def _changed(tp: Any, value: Any, original: Any) -> Any:
    return _sendable(tp, value) if _has_models(value) else encoded(value, original)


def _has_models(value: Any) -> bool:
    if is_iterable(value) and not isinstance(value, Iterator):
        return any(map(_has_models, value))
    return isinstance(value, ModelState)


def _declared(tp: Any, json: Any) -> Any:
    """Return the part of received JSON that a request declares."""
    if is_list(json):
        return [_declared(_item(tp), item) for item in json]
    models = tuple(part for part in _parts(tp) if is_model(part))
    if not is_dict(json) or not models:
        return encode(json)
    target = dispatch(models).model_for(json)
    by_wire = table_of(target).by_wire
    return {
        wire: _declared(type_of(by_wire[wire].annotation, target.__home__), value)
        for wire, value in json.items()
        if wire in by_wire and (value is not None or _is_nullable(target, by_wire[wire]))
    }


def _target(tp: Any, cls: type[ModelState], json: Mapping[str, Any]) -> type[ModelState]:
    """Return the request model for a model."""
    models = tuple(part for part in _parts(tp) if is_model(part))
    return cls if cls in models or not models else dispatch(models).model_for(dict(json))


def _field_types(tp: Any, value: Mapping[Any, Any]) -> dict[str, Any]:
    """Return the types that a request declares for the fields of a dict that may contain models."""
    models = tuple(part for part in _parts(tp) if is_model(part))
    if not models or not any(map(_has_models, value.values())):
        return {}
    target = dispatch(models).model_for(dict(value))
    return {wire: type_of(field.annotation, target.__home__) for wire, field in table_of(target).by_wire.items()}


def _is_nullable(cls: type[ModelState], field: Field) -> bool:
    parts = _parts(type_of(field.annotation, cls.__home__))
    return type(None) in parts or Any in parts


def _is_list(tp: Any) -> bool:
    """Return whether a value of this type is a list, unless it is null or omitted."""
    parts = [part for part in _parts(tp) if part not in (type(None), Unset)]
    return bool(parts) and all(get_origin(part) in _LISTS for part in parts)


def _item(tp: Any) -> Any:
    return next((get_args(part)[0] for part in _parts(tp) if get_origin(part) in _LISTS), Any)


def _parts(tp: Any) -> tuple[Any, ...]:
    return get_args(tp) if is_union(tp) else (tp,)
