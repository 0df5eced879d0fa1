"""Compare schemas of two documents: each pair of places once, whatever leads to it.

Pairs make a graph: a pair has the changes of its own, and edges to the pairs below it. Schemas that contain themselves
are circles in it, and a change in a shared schema is found from every place that reaches it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from pagerduty_client.spec.changes import ADDITIVE, BREAKING_CALLERS, BREAKING_READERS, NEUTRAL, Shift, Use, effect
from pagerduty_client.spec.schemas import ANYTHING, LIMITS, LOWER, UPPER, Flat, Reader, key_of

Key = tuple[int, int, Use]
# Formats that have a Python type of their own.
TYPED_FORMATS = frozenset({"date", "date-time", "binary"})
_WIDER_FORMATS = {("int32", "int64"), ("float", "double")}


@dataclass(frozen=True, slots=True)
class Local:
    """A change at a pair: `step` is the member that it is about, where it is about one."""

    kind: str
    effect: str
    was: Any = None
    now: Any = None
    step: str | None = None


@dataclass(frozen=True, slots=True)
class Reached:
    """A change below a place: the steps to it, the nearest named schema above it, and the steps from there."""

    local: Local
    use: Use
    steps: tuple[str, ...]
    schema: str | None
    inner: tuple[str, ...]


@dataclass(slots=True)
class _Pair:
    name: str | None
    changes: list[Local] = field(default_factory=list)
    edges: list[tuple[tuple[str, ...], Key]] = field(default_factory=list)


class Comparison:
    """All pairs of schemas of two documents that were asked for, and what lies below them."""

    def __init__(self, before: Reader, after: Reader) -> None:
        self.before = before
        self.after = after
        self._pairs: dict[Key, _Pair] = {}
        self._nodes: dict[Key, tuple[dict[str, Any], dict[str, Any]]] = {}  # of pairs that are still to be compared
        self._changed: set[Key] | None = None

    def pair(self, old: Any, new: Any, use: Use) -> Key:
        """Compare two schemas, and all that they lead to."""
        first = self._pair(old, new, use)
        waiting = [first]
        while waiting:
            key = waiting.pop()
            if key in self._pairs:
                continue
            old, new = self._nodes.pop(key)
            pair = self._pairs[key] = _Pair(self.after.name(new) or self.before.name(old))
            self._changed = None
            if not self._became_union(pair, old, new, use):
                self._compare(pair, self.before.flat(old), self.after.flat(new), use)
            waiting += [edge for _, edge in pair.edges]
        return first

    def _pair(self, old: Any, new: Any, use: Use) -> Key:
        nodes = self.before.schema(old), self.after.schema(new)
        key = (id(nodes[0]), id(nodes[1]), use)
        if key not in self._pairs:
            self._nodes[key] = nodes
        return key

    def below(self, start: Key) -> Iterator[Reached]:
        """The changes that a pair reaches, each pair's once, at its shortest way."""
        changed = self._reaching()
        if start not in changed:
            return
        seen = {start}
        queue: deque[tuple[Key, tuple[str, ...], str | None, tuple[str, ...]]] = deque([(start, (), None, ())])
        while queue:
            key, steps, schema, inner = queue.popleft()
            pair = self._pairs[key]
            if pair.name is not None:
                schema, inner = pair.name, ()
            for local in pair.changes:
                last = () if local.step is None else (local.step,)
                yield Reached(local, key[2], steps + last, schema, inner + last)
            for more, edge in pair.edges:
                if edge in changed and edge not in seen:
                    seen.add(edge)
                    queue.append((edge, steps + more, schema, inner + more))

    def _reaching(self) -> set[Key]:
        """The pairs from which a change can be reached."""
        if self._changed is None:
            above: dict[Key, list[Key]] = {}
            for key, pair in self._pairs.items():
                for _, edge in pair.edges:
                    above.setdefault(edge, []).append(key)
            waiting = [key for key, pair in self._pairs.items() if pair.changes]
            self._changed = set(waiting)
            while waiting:
                more = [key for key in above.get(waiting.pop(), ()) if key not in self._changed]
                self._changed.update(more)
                waiting += more
        return self._changed

    def _compare(self, pair: _Pair, old: Flat, new: Flat, use: Use) -> None:
        pair.changes += _values(old, new, use)
        self._members(pair, old, new, use)
        if old.items is not None or new.items is not None:
            edge = self._pair(_or_anything(old.items), _or_anything(new.items), use)
            pair.edges.append((("[]",), edge))
        self._additional(pair, old, new, use)
        self._unions(pair, old, new, use)

    def _became_union(self, pair: _Pair, old: dict[str, Any], new: dict[str, Any], use: Use) -> bool:
        """Whether one side is a union and the other is like one of its variants: those two are then compared."""
        before, after = self.before.flat(old), self.after.flat(new)
        if bool(before.unions) == bool(after.unions):
            return False
        plain, union, reader = (before, after, self.after) if after.unions else (after, before, self.before)
        if union.members or len(union.unions) > 1:
            return False
        variants = union.unions[0][1]
        alike = [_likeness(plain, reader.flat(reader.schema(one))) for one in variants]
        best = alike.index(max(alike))
        if not any(alike):
            return False
        labels = self._labels(variants, reader)
        step = (f"<{labels[best]}>",)
        # The variant that stays is compared by itself; the others came or went.
        if after.unions:
            pair.changes.append(Local("union-added", effect(use, "widened", typed=True), now=labels))
            pair.edges.append((step, self._pair(old, variants[best], use)))
        else:
            pair.changes.append(Local("union-removed", effect(use, "narrowed"), labels))
            pair.edges.append((step, self._pair(variants[best], new, use)))
        return True

    def _members(self, pair: _Pair, old: Flat, new: Flat, use: Use) -> None:
        for name in sorted(old.members.keys() | new.members.keys() | (old.required ^ new.required)):
            before, after = old.members.get(name), new.members.get(name)
            uses = [
                _use_of(reader.flat(reader.schema(member)), use)
                for reader, member in ((self.before, before), (self.after, after))
                if member is not None
            ]
            of = "unused" if uses and all(one == "unused" for one in uses) else use
            required = name in new.required
            if before is None and after is not None:
                shift: Shift = "narrowed" if required and use == "request" else "widened"
                kind = "required-member-added" if required else "member-added"
                pair.changes.append(Local(kind, effect(of, shift), step=name))
                continue
            if before is not None and after is None:
                pair.changes.append(Local("member-removed", _removed(of), step=name))
                continue
            if required != (name in old.required):
                kind = "member-required" if required else "member-optional"
                shift = "narrowed" if required else "widened"
                # A member that may be missing is a break for those who read it.
                pair.changes.append(Local(kind, effect(of, shift, typed=True), step=name))
            if before is None or after is None:  # required, and described nowhere
                continue
            if len(set(uses)) > 1:
                became = uses[1] == "unused"
                kind = ("read-only" if use == "request" else "write-only") + ("-added" if became else "-removed")
                pair.changes.append(Local(kind, _removed(use) if became else ADDITIVE, step=name))
            pair.edges.append(((name,), self._pair(before, after, of)))

    def _additional(self, pair: _Pair, old: Flat, new: Flat, use: Use) -> None:
        before, after = old.additional, new.additional
        if before is None and after is None:
            return
        if (before is False) != (after is False):
            shift: Shift = "narrowed" if after is False else "widened"
            pair.changes.append(
                Local(
                    "additional-members-refused" if after is False else "additional-members-allowed", effect(use, shift)
                )
            )
        elif before is not False:
            pair.edges.append((("{}",), self._pair(_or_anything(before), _or_anything(after), use)))

    def _unions(self, pair: _Pair, old: Flat, new: Flat, use: Use) -> None:
        for (first, before), (second, after) in zip(old.unions, new.unions, strict=False):
            if first != second:
                pair.changes.append(Local("union-changed", NEUTRAL, first, second))
            self._variants(pair, before, after, use)
        for _, before in old.unions[len(new.unions) :]:
            pair.changes.append(
                Local("union-removed", effect(use, "other", typed=True), self._labels(before, self.before))
            )
        for _, after in new.unions[len(old.unions) :]:
            pair.changes.append(
                Local("union-added", effect(use, "other", typed=True), now=self._labels(after, self.after))
            )

    def _variants(self, pair: _Pair, before: list[Any], after: list[Any], use: Use) -> None:
        olds = [(self._label(one, self.before), one) for one in before]
        news = [(self._label(one, self.after), one) for one in after]
        for label, old in list(olds):
            match = next((entry for entry in news if entry[0] == label), None)
            if match is not None:
                olds.remove((label, old))
                news.remove(match)
                pair.edges.append(((f"<{label}>",), self._pair(old, match[1], use)))
        if len(olds) == len(news) == 1:  # one that got another name
            (_, old), (label, new) = olds[0], news[0]
            pair.edges.append(((f"<{label}>",), self._pair(old, new, use)))
            return
        for label, _ in olds:
            removed = BREAKING_READERS if use == "response" else effect(use, "narrowed")
            pair.changes.append(Local("variant-removed", removed, label))
        for label, _ in news:
            pair.changes.append(Local("variant-added", effect(use, "widened"), now=label))

    def _labels(self, variants: list[Any], reader: Reader) -> list[str]:
        return [self._label(one, reader) for one in variants]

    def _label(self, variant: Any, reader: Reader) -> str:
        """What tells a variant from the others: its name, its constants, or what it is."""
        name = reader.name(variant)
        if name is not None:
            return name
        flat = reader.flat(reader.schema(variant))
        constants = [
            str(next(iter(one.values.values())))
            for member in ("type", "method", "kind")
            if member in flat.members
            and (one := reader.flat(reader.schema(flat.members[member]))).values is not None
            and len(one.values) == 1
        ]
        if constants:
            return constants[0]
        if flat.members:
            return "object of " + ", ".join(sorted(flat.members)[:3])
        text = " or ".join(sorted(flat.types)) or "anything"
        if flat.items is not None:
            return f"{text} of {self._label(flat.items, reader)}"
        return f"{text} ({flat.format})" if flat.format else text


def _or_anything(node: Any) -> Any:
    return ANYTHING if node is None else node


def _removed(use: Use) -> str:
    return {"request": BREAKING_CALLERS, "response": BREAKING_READERS, "unused": NEUTRAL}[use]


def _use_of(member: Flat, use: Use) -> Use:
    """A read-only member is no part of a request, and a write-only one none of a response."""
    hidden = {"request": "readOnly", "response": "writeOnly"}.get(use)
    return "unused" if hidden in member.flags else use


def _likeness(plain: Flat, variant: Flat) -> int:
    """How much a variant of a union is like a schema that is none; 0: not at all."""
    same = bool(plain.types) and plain.types == variant.types
    return 2 * len(plain.members.keys() & variant.members.keys()) + (same and not plain.members)


def _values(old: Flat, new: Flat, use: Use) -> Iterator[Local]:
    """The changes of a schema itself, apart from what stands in it."""
    if old.types != new.types:
        shift = _type_shift(old.types, new.types)
        yield Local("type-changed", effect(use, shift, typed=True), _types(old.types), _types(new.types))
    if bool(old.nullable) != bool(new.nullable):
        shift = "widened" if new.nullable else "narrowed"
        yield Local("nullable-added" if new.nullable else "nullable-removed", effect(use, shift, typed=True))
    yield from _enum(old, new, use)
    if old.format != new.format:
        shift = _format_shift(old.format, new.format)
        typed = bool({old.format, new.format} & TYPED_FORMATS)
        # A date's Python type is another one also where fewer texts fit.
        found = BREAKING_READERS if use == "response" and typed else effect(use, shift)
        yield Local("format-changed", found, old.format, new.format)
    for name in LIMITS:
        before, after = old.limits.get(name), new.limits.get(name)
        if key_of(before) != key_of(after):
            yield Local(f"{name}-changed", effect(use, _limit_shift(name, before, after)), before, after)
    if ("deprecated" in old.flags) != ("deprecated" in new.flags):
        yield Local("deprecated" if "deprecated" in new.flags else "undeprecated", NEUTRAL)
    for flag, kind in (("readOnly", "read-only"), ("writeOnly", "write-only")):
        # Where it matters, the object that has the member says it too.
        if (flag in old.flags) != (flag in new.flags) and (use, flag) in (
            ("response", "readOnly"),
            ("request", "writeOnly"),
        ):
            yield Local(f"{kind}-{'added' if flag in new.flags else 'removed'}", NEUTRAL)
    for name in sorted(old.other.keys() | new.other.keys()):
        before, after = old.other.get(name), new.other.get(name)
        if before != after:
            found = effect(use, "narrowed" if after else "widened") if name == "not" else NEUTRAL
            yield Local(f"{name}-changed", found, before, after)


def _enum(old: Flat, new: Flat, use: Use) -> Iterator[Local]:
    if old.values is None and new.values is None:
        return
    if old.values is None or new.values is None:
        shift: Shift = "narrowed" if old.values is None else "widened"
        before, after = (None if one is None else list(one.values()) for one in (old.values, new.values))
        yield Local("enum-added" if old.values is None else "enum-removed", effect(use, shift), before, after)
        return
    for key in old.values.keys() - new.values.keys():
        yield Local("enum-value-removed", effect(use, "narrowed"), old.values[key])
    for key in new.values.keys() - old.values.keys():
        yield Local("enum-value-added", effect(use, "widened"), now=new.values[key])


def _types(types: frozenset[str]) -> str:
    return " or ".join(sorted(types)) or "anything"


def _type_shift(old: frozenset[str], new: frozenset[str]) -> Shift:
    before, after = _wide(old), _wide(new)
    if not new or (old and before <= after):
        return "widened"
    return "narrowed" if not old or after <= before else "other"


def _wide(types: frozenset[str]) -> frozenset[str]:
    """The types, with what each includes."""
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
    return "other"
