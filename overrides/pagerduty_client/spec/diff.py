"""The difference between two specs: added and removed operations, and changes in the others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from pagerduty_client.spec.access import requirement_changes, scheme_changes, scheme_renames, server_changes
from pagerduty_client.spec.changes import ADDITIVE, BREAKING_CALLERS, NEUTRAL, WHOLE_SPEC, Change, bump, path_text
from pagerduty_client.spec.compare import Comparison
from pagerduty_client.spec.endpoints import Endpoint, endpoints, matched
from pagerduty_client.spec.errors import SpecError
from pagerduty_client.spec.identifiers import words
from pagerduty_client.spec.nodes import Spec, as_dict, as_list, facts_of, key_of
from pagerduty_client.spec.operations import OperationDiff, SchemaPair
from pagerduty_client.spec.schemas import SpecReader
from pagerduty_client.spec.unchanged import Unchanged, references

# The largest number of changes in a diff; a longer list would be useless.
MAX_CHANGES = 300_000
# From this length on, equal facts alone show that a component was renamed.
_TELLING = 100


@dataclass(slots=True)
class Diff:
    """The changes between two specs.

    Attributes:
        before: the reader of the spec before, which owns the nodes of the changes.
        added, removed: the IDs of added and removed operations, including renamed ones.
        renamed: the new IDs of operations by old ID.
        changes: every change.
    """

    before: SpecReader = field(default_factory=lambda: SpecReader({}))
    added: list[str] = field(default_factory=list[str])
    removed: list[str] = field(default_factory=list[str])
    renamed: dict[str, str] = field(default_factory=dict[str, str])
    changes: list[Change] = field(default_factory=list[Change])

    @property
    def bump(self) -> str:
        """The semantic version bump for all changes together."""
        return bump(self.changes)


def diff(before: Spec | SpecReader, after: Spec) -> Diff:
    """Return all API changes from one spec to another, ignoring prose.

    One reader of the spec before can serve several differences, and the analysis of a program.
    """
    try:
        reader = before if isinstance(before, SpecReader) else SpecReader(before)
        return _Differ(reader, SpecReader(after)).run()
    except RecursionError as error:
        raise SpecError("the spec is nested too deeply to compare") from error


class _Differ:
    def __init__(self, before: SpecReader, after: SpecReader) -> None:
        self.before = before
        self.after = after
        self.comparison = Comparison(before, after)
        self.result = Diff(before)

    def run(self) -> Diff:
        olds, news = endpoints(self.before), endpoints(self.after)
        renamed = scheme_renames(self.before, self.after)
        operations = OperationDiff(self.comparison, renamed)
        unchanged = Unchanged(self.before, self.after)
        # All schemas are compared before the first is reported, so that the graph is complete.
        found: list[Change | SchemaPair] = []
        for old, new in matched(olds, news):
            if old is not None and new is not None:
                if (old.id, old.label) == (new.id, new.label) and unchanged.same(old.nodes, new.nodes):
                    continue
                found += operations.changes(old, new)
                if old.id != new.id:
                    self.result.renamed[old.id] = new.id
            elif new is not None:
                found.append(Change(new.id, "operation", "operation-added", ADDITIVE, None, new.label))
            elif old is not None:
                found.append(Change(old.id, "operation", "operation-removed", BREAKING_CALLERS, old.label))
        for one in found:
            self._add([one] if isinstance(one, Change) else self._below(one))
        self._add(self._whole_spec(olds, renamed))
        if not self.result.changes and _compared(self.before.spec) != _compared(self.after.spec):
            self._add([Change(WHOLE_SPEC, "spec", "rewritten", NEUTRAL)])
        ids = [Counter(one.id for one in side) for side in (olds, news)]
        self.result.removed = sorted((ids[0] - ids[1]).elements())
        self.result.added = sorted((ids[1] - ids[0]).elements())
        self.result.changes.sort(key=lambda one: (one.operation, one.where, one.kind, key_of([one.was, one.now])))
        return self.result

    def _add(self, changes: Iterator[Change] | list[Change]) -> None:
        for change in changes:
            self.result.changes.append(change)
            if len(self.result.changes) > MAX_CHANGES:
                raise SpecError(f"the specs differ in more than {MAX_CHANGES:,} places: do both describe the same API?")

    def _below(self, pair: SchemaPair) -> Iterator[Change]:
        for found in self.comparison.below(pair.key):
            steps = path_text(found.steps)
            joint = "" if pair.part == "parameter" and steps.startswith(("[", "{", "<")) else " "
            if pair.part == "parameter" and steps and joint:
                joint = "."
            yield Change(
                pair.operation,
                f"{pair.where}{joint}{steps}".strip(),
                found.change.kind,
                found.change.effect,
                found.change.was,
                found.change.now,
                pair.part,
                pair.first or found.steps,
                found.schema,
                found.inner,
                found.node,
                found.change.step,
            )

    def _whole_spec(self, olds: list[Endpoint], renamed: dict[str, str]) -> Iterator[Change]:
        old, new = self.before.spec, self.after.spec
        yield from server_changes(WHOLE_SPEC, old.get("servers", []), new.get("servers", []))
        yield from requirement_changes(WHOLE_SPEC, old.get("security"), new.get("security"), renamed)
        requirements = [old.get("security"), *(one.operation.get("security") for one in olds)]
        required = {name for listed in requirements for one in as_list(listed) for name in as_dict(one)}
        yield from scheme_changes(self.before, self.after, required)
        was, now = (as_dict(spec.get("info")).get("version") for spec in (old, new))
        if str(was) != str(now):
            yield Change(WHOLE_SPEC, "info", "version-changed", NEUTRAL, was, now)
        yield from self._components()

    def _components(self) -> Iterator[Change]:
        """Yield the changed components whose changes no operation shows."""
        reported = {change.schema for change in self.result.changes}
        used = cache(lambda: references(self.before.spec) | references(self.after.spec))
        sides = [as_dict(reader.spec.get("components")) for reader in (self.before, self.after)]
        for kind in sorted((sides[0].keys() | sides[1].keys()) - {"examples", "securitySchemes"}):
            was, now = (as_dict(side.get(kind)) for side in sides)
            old, new = (
                {
                    name: _facts(node, f"#/components/{kind}/{name}")
                    for name, node in side.items()
                    if was.get(name) != now.get(name)
                }
                for side in (was, now)
            )
            come = {facts: name for name, facts in new.items() if name not in old}
            renamed = {
                name: come.pop(facts)
                for name, facts in old.items()
                if name not in new and facts in come and (len(facts) > _TELLING or words(name) & words(come[facts]))
            }
            for name in sorted(old.keys() | new.keys()):
                where = f"components {kind} {name}"
                if name in renamed:
                    yield Change(WHOLE_SPEC, where, "component-renamed", NEUTRAL, name, renamed[name], schema=name)
                elif name in renamed.values() or name in reported or old.get(name) == new.get(name):
                    continue
                elif kind == "schemas" or f"#/components/{kind}/{name}" not in used() or not self.result.changes:
                    what = "added" if name not in old else "removed" if name not in new else "changed"
                    yield Change(WHOLE_SPEC, where, f"component-{what}", NEUTRAL, schema=name)


def _compared(spec: Spec) -> Spec:
    """Return the facts of the parts that are compared."""
    return {key: facts_of(spec.get(key)) for key in ("paths", "components", "servers", "security")}


def _facts(node: Any, own: str) -> str:
    """Return a component's facts as a string, without its name in references to itself."""
    return key_of(facts_of(node)).replace(key_of(own), '"#self"')
