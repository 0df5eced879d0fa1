"""Changes in the fields of an object."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pagerduty_client.spec.changes import ADDITIVE, BREAKING_CALLERS, BREAKING_READERS, NEUTRAL, Shift, Use, effect
from pagerduty_client.spec.constraints import SchemaChange
from pagerduty_client.spec.flat import FlatSchema
from pagerduty_client.spec.identifiers import words
from pagerduty_client.spec.nodes import facts_of, key_of
from pagerduty_client.spec.schemas import SpecReader


@dataclass(frozen=True, slots=True)
class Below:
    """Two schemas to compare next, with the steps that lead to them."""

    steps: tuple[str, ...]
    old: Any
    new: Any
    use: Use


def field_changes(
    old: FlatSchema, new: FlatSchema, use: Use, before: SpecReader, after: SpecReader
) -> Iterator[SchemaChange | Below]:
    """Yield the changes of an object's fields, and the pairs of field schemas to compare."""
    renamed = _renamed(old, new)
    for name in sorted(old.fields.keys() | new.fields.keys() | (old.required ^ new.required)):
        if name in renamed.values():
            continue
        now = renamed.get(name, name)
        first, second = old.fields.get(name), new.fields.get(now)
        uses = [
            _use_of(reader.flat(node), use) for reader, node in ((before, first), (after, second)) if node is not None
        ]
        of: Use = "unused" if uses and all(one == "unused" for one in uses) else use
        required = now in new.required
        if first is None and second is not None:
            shift: Shift = "narrowed" if required and use == "request" else "widened"
            yield SchemaChange("required-field-added" if required else "field-added", effect(of, shift), step=name)
            continue
        if first is not None and second is None:
            yield SchemaChange("field-removed", removed(of), step=name)
            continue
        if now != name:
            yield SchemaChange("field-renamed", removed(of), name, now, step=name)
        if required != (name in old.required):
            # An optional field is a break for readers: it may be absent.
            shift = "narrowed" if required else "widened"
            kind = "field-required" if required else "field-optional"
            yield SchemaChange(kind, effect(of, shift, typed=True), step=name)
        if first is None or second is None:  # required, but not declared
            continue
        if len(set(uses)) > 1:
            hidden = uses[1] == "unused"
            kind = ("read-only" if use == "request" else "write-only") + ("-added" if hidden else "-removed")
            yield SchemaChange(kind, removed(use) if hidden else ADDITIVE, step=name)
        yield Below((name,), first, second, of)


def removed(use: Use) -> str:
    """Return the class of a removal."""
    return {"request": BREAKING_CALLERS, "response": BREAKING_READERS, "unused": NEUTRAL}[use]


def _use_of(schema: FlatSchema, use: Use) -> Use:
    """Return how a field is used: not at all if it is read-only in a request, or write-only in a response."""
    hidden = {"request": "readOnly", "response": "writeOnly"}.get(use)
    return "unused" if hidden in schema.flags else use


def _renamed(old: FlatSchema, new: FlatSchema) -> dict[str, str]:
    """Return the new names of fields that were clearly renamed."""
    gone = [name for name in old.fields if name not in new.fields]
    come = [name for name in new.fields if name not in old.fields]
    return renames({name: old.fields[name] for name in gone}, {name: new.fields[name] for name in come})


def renames(gone: dict[str, Any], come: dict[str, Any]) -> dict[str, str]:
    """Match removed with added fields: the same facts, a word in common, and no other candidate."""
    if not gone or not come or len(gone) * len(come) > 10_000:
        return {}
    facts = {name: key_of(facts_of(node)) for name, node in come.items()}
    candidates = {
        name: [now for now, fact in facts.items() if fact == key_of(facts_of(node)) and words(name) & words(now)]
        for name, node in gone.items()
    }
    chosen = {name: found[0] for name, found in candidates.items() if len(found) == 1}
    taken = list(chosen.values())
    return {name: now for name, now in chosen.items() if taken.count(now) == 1}
