"""Compare the schemas of two specs, each pair once, even if it is reached repeatedly.

Pairs form a graph: a pair has its own changes, and edges to the pairs below it. A schema that contains itself is a
cycle, and a change in a shared schema is found from every location that reaches it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from pagerduty_client.spec import variants
from pagerduty_client.spec.changes import NEUTRAL, Shift, Use, effect
from pagerduty_client.spec.constraints import SchemaChange, annotation_changes, value_changes
from pagerduty_client.spec.fields import Below, field_changes, removed
from pagerduty_client.spec.flat import FlatSchema
from pagerduty_client.spec.schemas import ANYTHING, SpecReader

Key = tuple[int, int, Use]


@dataclass(frozen=True, slots=True)
class ReachableChange:
    """A change below a location.

    Attributes:
        change: what changed.
        use: whether the value is sent or received.
        steps: the steps from the location to the change.
        schema: the nearest named schema above the change, and `inner` the steps from there.
        node: the `id()` of the schema that changed, in the spec before.
    """

    change: SchemaChange
    use: Use
    steps: tuple[str, ...]
    schema: str | None
    inner: tuple[str, ...]
    node: int


@dataclass(slots=True)
class _Pair:
    name: str | None
    changes: list[SchemaChange] = field(default_factory=list[SchemaChange])
    edges: list[tuple[tuple[str, ...], Key]] = field(default_factory=list[tuple[tuple[str, ...], Key]])


class Comparison:
    """The requested pairs of schemas of two specs, and all pairs below them."""

    def __init__(self, before: SpecReader, after: SpecReader) -> None:
        self.before = before
        self.after = after
        self._pairs: dict[Key, _Pair] = {}
        self._nodes: dict[Key, tuple[dict[str, Any], dict[str, Any]]] = {}  # pairs not compared yet
        self._changed: set[Key] | None = None

    def pair(self, old: Any, new: Any, use: Use) -> Key:
        """Compare two schemas, and all schemas below them."""
        first = self._pair(old, new, use)
        waiting = [first]
        while waiting:
            key = waiting.pop()
            if key in self._pairs:
                continue
            old, new = self._nodes.pop(key)
            pair = self._pairs[key] = _Pair(self.before.name(old) or self.after.name(new))
            self._changed = None
            for found in self._compare(old, new, use=key[2]):
                self.before.count()
                if isinstance(found, SchemaChange):
                    pair.changes.append(found)
                else:
                    edge = self._pair(found.old, found.new, found.use)
                    pair.edges.append((found.steps, edge))
                    waiting.append(edge)
        return first

    def _pair(self, old: Any, new: Any, use: Use) -> Key:
        nodes = self.before.schema(old), self.after.schema(new)
        key = (id(nodes[0]), id(nodes[1]), use)
        if key not in self._pairs:
            self._nodes[key] = nodes
        return key

    def below(self, start: Key) -> Iterator[ReachableChange]:
        """Yield the changes that a pair reaches, each pair's once, with the shortest steps."""
        changed = self._reaching()
        if start not in changed:
            return
        seen = {start}
        queue: deque[tuple[Key, tuple[str, ...], str | None, tuple[str, ...]]] = deque([(start, (), None, ())])
        while queue:
            key, steps, schema, inner = queue.popleft()
            pair = self._pairs[key]
            self.before.count(1 + len(pair.changes))
            if pair.name is not None:
                schema, inner = pair.name, ()
            node = self.before.origins.get(key[0], key[0])
            for change in pair.changes:
                last = () if change.step is None else (change.step,)
                yield ReachableChange(change, key[2], steps + last, schema, inner + last, node)
            for more, edge in pair.edges:
                if edge in changed and edge not in seen:
                    seen.add(edge)
                    queue.append((edge, steps + more, schema, inner + more))

    def _reaching(self) -> set[Key]:
        """Return the pairs from which a change can be reached."""
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

    def _compare(self, first: dict[str, Any], second: dict[str, Any], use: Use) -> Iterator[SchemaChange | Below]:
        old, new = self.before.flat(first), self.after.flat(second)
        yield from annotation_changes(old, new, use)
        if old.unions and not new.unions:
            yield from self._union_removed(first, second, old, use)
        elif new.unions and not old.unions:
            yield from self._union_added(first, second, new, use)
        else:
            yield from value_changes(old, new, use)
            yield from field_changes(old, new, use, self.before, self.after)
            if old.items is not None or new.items is not None:
                yield Below(("[]",), _or_anything(old.items), _or_anything(new.items), use)
            yield from _additional(old, new, use)
            yield from self._unions(old, new, use)

    def _union_added(
        self, old: dict[str, Any], new: dict[str, Any], union: FlatSchema, use: Use
    ) -> Iterator[SchemaChange | Below]:
        """One schema became a union: readers may get any variant, callers need one that matches."""
        listed = union.unions[0][1]
        alike = _counterpart(old, new, listed, self.before, self.after)
        shift: Shift = "other" if alike is None else "widened"
        labels = [variants.label(one, self.after) for one in listed]
        yield SchemaChange("union-added", effect(use, shift, typed=True), now=labels)
        if alike is not None:
            yield Below((), self.before.bare(old), self.after.bare(alike), use)

    def _union_removed(
        self, old: dict[str, Any], new: dict[str, Any], union: FlatSchema, use: Use
    ) -> Iterator[SchemaChange | Below]:
        """A union became one schema: callers may have sent any variant, readers get one that they knew."""
        listed = union.unions[0][1]
        alike = _counterpart(new, old, listed, self.after, self.before)
        shift: Shift = "other" if alike is None else "narrowed"
        labels = [variants.label(one, self.before) for one in listed]
        yield SchemaChange("union-removed", effect(use, shift, typed=True), labels)
        if alike is not None:
            yield Below((), self.before.bare(alike), self.after.bare(new), use)

    def _unions(self, old: FlatSchema, new: FlatSchema, use: Use) -> Iterator[SchemaChange | Below]:
        for (was, first), (now, second) in zip(old.unions, new.unions, strict=False):
            if was != now:
                yield SchemaChange("union-changed", NEUTRAL, was, now)
            matched, gone, come = variants.pairs(first, second, self.before, self.after)
            for one, other in matched:
                yield Below((f"<{variants.label(other, self.after)}>",), one, other, use)
            for one in gone:
                yield SchemaChange("variant-removed", removed(use), variants.label(one, self.before))
            for one in come:
                yield SchemaChange("variant-added", effect(use, "widened"), now=variants.label(one, self.after))
        for _, first in old.unions[len(new.unions) :]:
            labels = [variants.label(one, self.before) for one in first]
            yield SchemaChange("union-removed", effect(use, "other", typed=True), labels)
        for _, second in new.unions[len(old.unions) :]:
            labels = [variants.label(one, self.after) for one in second]
            yield SchemaChange("union-added", effect(use, "other", typed=True), now=labels)


def _counterpart(
    plain: dict[str, Any], union: dict[str, Any], listed: list[Any], of_plain: SpecReader, of_union: SpecReader
) -> dict[str, Any] | None:
    """Return the counterpart of a schema in a union: all its objects together, or the most similar variant."""
    if of_plain.flat(plain).fields:
        return of_union.merged_variants(union)
    return variants.best(plain, [of_union.with_variant(union, one) for one in listed], of_plain, of_union)


def _additional(old: FlatSchema, new: FlatSchema, use: Use) -> Iterator[SchemaChange | Below]:
    before, after = old.additional, new.additional
    if before is None and after is None:
        return
    if (before is False) != (after is False):
        shift: Shift = "narrowed" if after is False else "widened"
        kind = "additional-fields-refused" if after is False else "additional-fields-allowed"
        yield SchemaChange(kind, effect(use, shift))
    elif before is not False:
        yield Below(("{}",), _or_anything(before), _or_anything(after), use)


def _or_anything(node: Any) -> Any:
    return ANYTHING if node is None else node
