"""The command's output about a difference: for people, for programs, for a changelog."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

import pagerduty_rest
from pagerduty_client.spec.changes import CLASSES, Change, path_text
from pagerduty_client.spec.diff import Diff
from pagerduty_client.spec.nodes import as_dict

# The number of operations that a line names before it counts the rest.
MAX_NAMED = 4
_LISTED_FIRST = ("operation-added", "operation-removed")


def facts() -> dict[str, Any]:
    """Return the spec of this installation, for programs."""
    spec = pagerduty_rest.SPEC
    return {
        "version": spec.version,
        "commit": spec.commit,
        "ref": spec.ref,
        "committed": spec.committed,
        "pulled": spec.date,
        "sha256": spec.sha256,
        "hashes": {name: getattr(spec, name) for name in ("facts", "patched", "normalised", "generated")},
        "counts": {name: getattr(spec, name) for name in ("operations", "schemas", "models")},
        "generator": spec.generator,
    }


def facts_text() -> str:
    """Return the spec of this installation for people, one line for each fact."""
    lines: list[str] = []
    for name, value in facts().items():
        entries = as_dict(value).items() if isinstance(value, dict) else [(name, value)]
        lines += [f"{key:<12}{'unknown' if one is None else one}" for key, one in entries]
    return "\n".join(lines)


def as_json(result: Diff, before: str, after: str) -> str:
    """Return a difference for programs."""
    content = {
        "from": before,
        "to": after,
        "bump": result.bump,
        "added": result.added,
        "removed": result.removed,
        "renamed": result.renamed,
        "changes": [change.json() for change in result.changes],
    }
    return json.dumps(content, indent=1)


def as_text(result: Diff) -> str:
    """Return a difference for people: added and removed operations, then the other changes, worst first."""
    if not result.changes:
        return "no change of the API"
    lines = [f"+ {_operation(change, change.now)}" for change in result.changes if change.kind == "operation-added"]
    lines += [f"- {_operation(change, change.was)}" for change in result.changes if change.kind == "operation-removed"]
    for effect, words in CLASSES.items():
        told = [f"  {line}" for line in _grouped(_others(result, effect))]
        if told:
            lines += [f"{words}:", *told]
    return "\n".join([*lines, summary(result)])


def as_markdown(result: Diff) -> str:
    """Return a difference for a changelog."""
    if not result.changes:
        return "No change of the API.\n"
    parts: list[str] = []
    for title, kind in (("Operations removed", "operation-removed"), ("Operations added", "operation-added")):
        found = [change for change in result.changes if change.kind == kind]
        if found:
            listed = "\n".join(f"- `{one.operation}` ({one.was or one.now})" for one in found)
            parts.append(f"**{title}** ({CLASSES[found[0].effect]})\n\n{listed}\n")
    for effect, words in CLASSES.items():
        told = [f"- {line}" for line in _grouped(_others(result, effect), quote="`")]
        if told:
            parts.append(f"**{words.capitalize()}**\n\n" + "\n".join(told) + "\n")
    return "\n".join(parts)


def summary(result: Diff) -> str:
    """Return one line: the number of changes of each class, and the bump."""
    counts = Counter(change.effect for change in result.changes)
    listed = ", ".join(f"{counts[effect]} {words}" for effect, words in CLASSES.items() if counts[effect])
    number = "1 change" if len(result.changes) == 1 else f"{len(result.changes)} changes"
    return f"{number} ({listed}); version bump: {result.bump}"


def relation(changes: Sequence[Change]) -> str:
    """Return whether a spec that differs by these changes is newer or older, from whether it has more or less.

    A spec has no date, but it grows: each official version has had more than those before.
    """
    added = sum(change.kind.endswith("-added") for change in changes)
    removed = sum(change.kind.endswith("-removed") for change in changes)
    return "newer" if added > removed else "older" if removed > added else "different"


def sentence(change: Change, quote: str = "") -> str:
    """Describe a change, with the values before and after if there are any."""
    values = [_short(value, quote) for value in (change.was, change.now) if value is not None]
    return change.kind.replace("-", " ") + (f": {' → '.join(values)}" if values else "")


def _others(result: Diff, effect: str) -> list[Change]:
    return [change for change in result.changes if change.effect == effect and change.kind not in _LISTED_FIRST]


def _operation(change: Change, label: Any) -> str:
    return f"{change.operation} ({label})  [{CLASSES[change.effect]}]"


def _grouped(changes: Iterable[Change], quote: str = "") -> list[str]:
    """Return a line for each change; one in a shared schema is listed once, with the operations that it affects."""
    groups: dict[tuple[str, str], list[str]] = {}
    for change in changes:
        location = change.where
        if change.schema is not None and change.part in ("request", "response"):
            way = "sent" if change.part == "request" else "received"
            inner = path_text(change.inner)
            location = f"{change.schema}{'' if inner.startswith(('[', '{', '<')) or not inner else '.'}{inner} ({way})"
        operations = groups.setdefault((location, sentence(change, quote)), [])
        if change.operation not in operations:
            operations.append(change.operation)
    return [f"{_listed(operations, quote)}: {location}: {said}" for (location, said), operations in groups.items()]


def _listed(names: Sequence[str], quote: str) -> str:
    if names == ["*"]:
        return "spec"
    more = f" and {len(names) - MAX_NAMED} more" if len(names) > MAX_NAMED else ""
    return ", ".join(f"{quote}{name}{quote}" for name in names[:MAX_NAMED]) + more


def _short(value: Any, quote: str) -> str:
    shown = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    shown = " ".join(shown.split())
    return f"{quote}{shown if len(shown) <= 120 else shown[:117] + '...'}{quote}"
