"""Which request models can be assigned to fields of received models, and which received models requests accept."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from scripts.describe.bodies import sent_back
from scripts.describe.types import Annotation, annotation
from scripts.normalise.bodies import REFERENCE
from scripts.normalise.models import RECEIVED
from scripts.normalise.schemas import REQUEST, RESPONSE
from scripts.openapi import Schema, Spec, components, endpoints


@dataclass(slots=True)
class Assignable:
    """The request schemas that received fields also accept, and the received classes that requests accept.

    Attributes:
        fields: request schemas by received class and field.
        received: received classes by request class.
    """

    fields: dict[tuple[str, str], list[Schema]] = field(default_factory=dict)
    received: dict[str, set[str]] = field(default_factory=dict)

    def sent_type(self, own: Annotation) -> Annotation | None:
        """Return the type of a request's field that also accepts received models; None if it has no models."""
        extra = {name: sorted(self.received.get(name, set()) - own.models) for name in own.models}
        if not any(extra.values()):
            return None
        text = re.sub(r"\w+", lambda found: " | ".join([found[0], *extra.get(found[0], ())]), own.text)
        return Annotation(text, {one for name in extra for one in extra[name]}, set())

    def type_of(self, name: str, wire: str, schema: Schema) -> tuple[str, Annotation] | None:
        """Return the type of a field that accepts more than it returns, and the names it needs; else None."""
        own = annotation(schema, RESPONSE)
        others = [annotation(one, REQUEST) for one in self.fields.get((name, wire), ())]
        items = schema.get("items")
        if isinstance(items, dict):
            own_item = annotation(items, RESPONSE).text
            sent = [one["items"] for one in self.fields.get((name, wire), ()) if "items" in one]
            found = [annotation(one, REQUEST).text for one in sent]
            extra = " | ".join(dict.fromkeys(text for text in found if text not in own_item.split(" | ")))
            if not extra:
                return None
            null = " | None" if own.text.endswith(" | None") or any(o.text.endswith("| None") for o in others) else ""
            read = f"Items[{own_item}, {extra}]" + (" | None" if own.text.endswith(" | None") else "")
            text = f"Nested[{read}, Sequence[{own_item} | {extra}]{null}]"
        else:
            parts = [part for one in others for part in one.text.split(" | ") if "[" not in one.text]
            extra = " | ".join(dict.fromkeys(part for part in parts if part not in own.text.split(" | ")))
            if not extra or own.text == "Any" or extra == "str" or extra == "Any":
                return None
            text = f"Nested[{own.text}, {own.text} | {extra}]"
        models = {name for one in (own, *others) for name in one.models}
        names = own.names | {name for one in others for name in one.names}
        return text, Annotation(
            text, models, names | {name for name in ("Nested", "Items", "Sequence") if f"{name}[" in text}
        )


def assignable(spec: Spec) -> Assignable:
    """Return what each field of a received model accepts, from the operations that take such a model as their body."""
    schemas = components(spec)
    todo = {(str(schema[RECEIVED]), name) for name, schema in schemas.items() if schema.get(RECEIVED) in schemas}
    for endpoint in endpoints(spec):
        todo |= {pair for pair in sent_back(spec, endpoint) if "properties" in schemas[pair[1]]}
    result = Assignable()
    seen: set[tuple[str, str]] = set()
    while todo:
        pair = todo.pop()
        if pair in seen:
            continue
        seen.add(pair)
        received, sent = (schemas[name].get("properties") or {} for name in pair)
        for wire in sorted(received.keys() & sent.keys()):
            found = result.fields.setdefault((pair[0], wire), [])
            if sent[wire] not in found:
                found.append(sent[wire])
                found.sort(key=str)
            todo |= _pairs(spec, received[wire], sent[wire])
            for want in annotation(sent[wire], REQUEST).models:
                have = annotation(received[wire], RESPONSE).models
                is_one = len(annotation(sent[wire], REQUEST).models) == 1
                result.received.setdefault(want, set()).update(
                    one for one in have if _accepts(schemas, want, one, is_one=is_one, is_alone=len(have) == 1)
                )
    return result


def _accepts(schemas: dict[str, Schema], sent: str, received: str, *, is_one: bool, is_alone: bool) -> bool:
    """Return whether a request accepts a received class of the same field, such as a whole object for a reference."""
    if schemas[sent].get(RECEIVED) == received:
        return True
    want, have = _kinds(schemas[sent]), _kinds(schemas[received])
    return is_one and (is_alone or (have is not None and (not have or not want or bool(have & want))))


def _kinds(schema: Schema) -> set[str] | None:
    """Return the constants of an object's `type`, those of references as those of their targets; None without one."""
    kind = (schema.get("properties") or {}).get("type")
    return None if kind is None else {str(one).removesuffix(REFERENCE) for one in kind.get("enum") or ()}


def _pairs(spec: Spec, received: Schema, sent: Schema) -> set[tuple[str, str]]:
    """Pair the classes of a field: one of each direction, or two of one schema."""
    have, want = annotation(received, RESPONSE).models, annotation(sent, REQUEST).models
    schemas = components(spec)
    if len(have) == len(want) == 1:
        return {(one, other) for one in have for other in want if "properties" in schemas[one]}
    return {(one, other) for one in have for other in want if schemas[other].get(RECEIVED) == one}
