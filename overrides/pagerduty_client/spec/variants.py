"""Match the variants of two unions, and find the variant that is most similar to a schema."""

from __future__ import annotations

from typing import Any

from pagerduty_client.spec.flat import FlatSchema
from pagerduty_client.spec.nodes import facts_of, key_of
from pagerduty_client.spec.schemas import SpecReader

# Fields that identify the kind of an object.
_KINDS = ("type", "method", "kind")
# From this similarity on, a variant with another name counts as renamed.
_SAME = 0.5


def label(variant: Any, reader: SpecReader) -> str:
    """Return a label that identifies a variant: its name, its constant, or its type."""
    name = reader.name(variant)
    if name is not None:
        return name
    flat, suffix = reader.flat(variant), ""
    for _ in range(5):
        if flat.items is None or flat.fields:
            break
        suffix = f"{_types(flat)} of "
        name = reader.name(flat.items)
        if name is not None:
            return suffix + name
        flat = reader.flat(flat.items)
    constants = [
        str(next(iter(values.values())))
        for kind in _KINDS
        if kind in flat.fields and (values := reader.flat(flat.fields[kind]).values) is not None and len(values) == 1
    ]
    if constants:
        return suffix + constants[0]
    if flat.fields:
        return f"{suffix}object of " + ", ".join(sorted(flat.fields)[:3])
    return suffix + (f"{_types(flat)} ({flat.format})" if flat.format else _types(flat))


def _types(flat: FlatSchema) -> str:
    return " or ".join(sorted(flat.types)) or "anything"


def pairs(
    olds: list[Any], news: list[Any], before: SpecReader, after: SpecReader
) -> tuple[list[tuple[Any, Any]], list[Any], list[Any]]:
    """Match the variants of two unions; return the pairs, then those without a partner on either side."""
    matched: list[tuple[Any, Any]] = []
    left, right = list(olds), list(news)
    for of in (label, _facts):
        keys: dict[str, list[Any]] = {}
        for one in right:
            keys.setdefault(of(one, after), []).append(one)
        for old in list(left):
            found = keys.get(of(old, before))
            if found:
                new = found.pop(0)
                matched.append((old, new))
                left.remove(old)
                right.remove(new)
    # The rest are pairs of renamed variants if they are similar enough.
    if len(left) * len(right) <= 10_000:
        scored = [
            (likeness(before.flat(old), after.flat(new)), number, order)
            for number, old in enumerate(left)
            for order, new in enumerate(right)
        ]
        gone: set[int] = set()
        come: set[int] = set()
        for score, number, order in sorted(scored, key=lambda one: (-one[0], one[1], one[2])):
            if score >= _SAME and number not in gone and order not in come:
                gone.add(number)
                come.add(order)
                matched.append((left[number], right[order]))
        left = [one for number, one in enumerate(left) if number not in gone]
        right = [one for order, one in enumerate(right) if order not in come]
    if len(left) == len(right) == 1 and len(olds) == len(news):
        matched.append((left.pop(), right.pop()))
    return matched, left, right


def _facts(node: Any, reader: SpecReader) -> str:
    return key_of(facts_of(reader.schema(node)))


def likeness(one: FlatSchema, other: FlatSchema) -> float:
    """Return the similarity of two schemas: from 0 to 1, where all fields are equal."""
    if not one.fields and not other.fields:
        return float(bool(one.types & other.types)) * (1.0 if one.types == other.types else 0.5)
    together = one.fields.keys() & other.fields.keys()
    return len(together) / len(one.fields.keys() | other.fields.keys())


def best(
    plain: dict[str, Any], variants: list[dict[str, Any]], of_plain: SpecReader, of_union: SpecReader
) -> dict[str, Any] | None:
    """Return the variant most similar to a schema, or None if none is similar."""
    flat = of_plain.flat(plain)
    found = max(variants, key=lambda one: likeness(flat, of_union.flat(one)))
    return found if likeness(flat, of_union.flat(found)) > 0 else None
