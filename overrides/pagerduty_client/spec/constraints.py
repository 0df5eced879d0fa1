"""Changes of a schema itself, apart from its fields, items and variants: type, null, values, format, limits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pagerduty_client.spec.changes import BREAKING_READERS, NEUTRAL, Shift, Use, effect
from pagerduty_client.spec.flat import LIMITS, LOWER, UPPER, FlatSchema
from pagerduty_client.spec.nodes import key_of

# Formats with their own Python type.
TYPED_FORMATS = frozenset({"date", "date-time", "binary"})
_WIDER_FORMATS = {("int32", "int64"), ("float", "double")}


@dataclass(frozen=True, slots=True)
class SchemaChange:
    """A change of a schema; `step` is the field, if the change concerns one."""

    kind: str
    effect: str
    was: Any = None
    now: Any = None
    step: str | None = None


def value_changes(old: FlatSchema, new: FlatSchema, use: Use) -> Iterator[SchemaChange]:
    """Yield the changes of the set of valid values."""
    if old.types != new.types:
        shift = _type_shift(old.types, new.types)
        yield SchemaChange("type-changed", effect(use, shift, typed=True), _types(old.types), _types(new.types))
    elif old.types_implied != new.types_implied:
        yield SchemaChange("type-omitted" if new.types_implied else "type-stated", NEUTRAL, now=_types(new.types))
    yield from _enum(old, new, use)
    if old.format != new.format:
        shift = _format_shift(old.format, new.format)
        typed = bool({old.format, new.format} & TYPED_FORMATS)
        # A date has another Python type, even if fewer strings are valid.
        found = BREAKING_READERS if use == "response" and typed else effect(use, shift)
        yield SchemaChange("format-changed", found, old.format, new.format)
    for name in LIMITS if old.limits != new.limits else ():
        before, after = old.limits.get(name), new.limits.get(name)
        if key_of(before) != key_of(after):
            yield SchemaChange(f"{name}-changed", effect(use, _limit_shift(name, before, after)), before, after)
    before, after = old.other.get("not"), new.other.get("not")
    if before != after:
        yield SchemaChange("not-changed", effect(use, "narrowed" if after else "widened"), before, after)


def annotation_changes(old: FlatSchema, new: FlatSchema, use: Use) -> Iterator[SchemaChange]:
    """Yield the changes of null and of other statements about the values."""
    if bool(old.nullable) != bool(new.nullable):
        shift: Shift = "widened" if new.nullable else "narrowed"
        yield SchemaChange("nullable-added" if new.nullable else "nullable-removed", effect(use, shift, typed=True))
    if ("deprecated" in old.flags) != ("deprecated" in new.flags):
        yield SchemaChange("deprecated" if "deprecated" in new.flags else "undeprecated", NEUTRAL)
    for flag, kind in (("readOnly", "read-only"), ("writeOnly", "write-only")):
        # The object that has the field reports the flag if it decides whether the field is used at all.
        if (flag in old.flags) != (flag in new.flags) and (use, flag) in (
            ("response", "readOnly"),
            ("request", "writeOnly"),
        ):
            yield SchemaChange(f"{kind}-{'added' if flag in new.flags else 'removed'}", NEUTRAL)
    for name in ("default", "discriminator") if old.other != new.other else ():
        before, after = old.other.get(name), new.other.get(name)
        if before != after:
            yield SchemaChange(f"{name}-changed", NEUTRAL, before, after)


def _enum(old: FlatSchema, new: FlatSchema, use: Use) -> Iterator[SchemaChange]:
    if old.values is None and new.values is None:
        return
    if old.values is None or new.values is None:
        shift: Shift = "narrowed" if old.values is None else "widened"
        before, after = (None if one is None else list(one.values()) for one in (old.values, new.values))
        yield SchemaChange("enum-added" if old.values is None else "enum-removed", effect(use, shift), before, after)
        return
    for key in old.values.keys() - new.values.keys():
        yield SchemaChange("enum-value-removed", effect(use, "narrowed"), old.values[key])
    for key in new.values.keys() - old.values.keys():
        yield SchemaChange("enum-value-added", effect(use, "widened"), now=new.values[key])


def _types(types: frozenset[str]) -> str:
    return " or ".join(sorted(types)) or "anything"


def _type_shift(old: frozenset[str], new: frozenset[str]) -> Shift:
    before, after = _with_included(old), _with_included(new)
    if not new or (old and before <= after):
        return "widened"
    return "narrowed" if not old or after <= before else "other"


def _with_included(types: frozenset[str]) -> frozenset[str]:
    return types | {"integer"} if "number" in types else types


def _format_shift(old: str | None, new: str | None) -> Shift:
    if new is None or (old, new) in _WIDER_FORMATS:
        return "widened"
    return "narrowed" if old is None or (new, old) in _WIDER_FORMATS else "other"


def _limit_shift(name: str, old: Any, new: Any) -> Shift:
    if new is None:
        return "widened"
    if old is None:
        return "narrowed"
    if any(isinstance(one, bool) or not isinstance(one, int | float) for one in (old, new)):
        return "other"
    if name in UPPER:
        return "widened" if new > old else "narrowed"
    if name in LOWER:
        return "widened" if new < old else "narrowed"
    if name == "multipleOf" and old and new:
        return "widened" if old % new == 0 else "narrowed" if new % old == 0 else "other"
    return "other"
