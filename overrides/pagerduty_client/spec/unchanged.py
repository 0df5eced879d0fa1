"""Find the common parts of two specs, so that only the rest is compared: most updates change a few operations."""

from __future__ import annotations

import re
from typing import Any

from pagerduty_client.spec.nodes import as_dict, as_list, facts_of
from pagerduty_client.spec.schemas import SpecReader

_COMPONENT = re.compile(r"#/components/[^/]+/[^/]+")
_ELSEWHERE = "elsewhere"


class Unchanged:
    """The components that are equal in two specs, including everything that they refer to."""

    def __init__(self, before: SpecReader, after: SpecReader) -> None:
        old, new = _components(before), _components(after)
        # A component with a dangling reference never counts as unchanged.
        differing = {name for name in old.keys() | new.keys() if old.get(name) != new.get(name)}
        self.changed = {_ELSEWHERE} | {name for name in differing if facts_of(old.get(name)) != facts_of(new.get(name))}
        users: dict[str, list[str]] = {}
        for name, node in [*old.items(), *((name, new[name]) for name in differing if name in new)]:
            for reference in references(node):
                users.setdefault(reference, []).append(name)
        waiting = list(self.changed)
        while waiting:
            more = [name for name in users.get(waiting.pop(), ()) if name not in self.changed]
            self.changed.update(more)
            waiting += more

    def same(self, old: Any, new: Any) -> bool:
        """Return whether two nodes are equal, including everything that they refer to."""
        return (old == new or facts_of(old) == facts_of(new)) and not self.changed & references(old)


def _components(reader: SpecReader) -> dict[str, Any]:
    return {
        f"#/components/{kind}/{name}": node
        for kind, listed in as_dict(reader.spec.get("components")).items()
        for name, node in as_dict(listed).items()
    }


def references(node: Any) -> set[str]:
    """Return the components that a node refers to directly."""
    found: set[str] = set()
    waiting = [node]
    while waiting:
        one = waiting.pop()
        if isinstance(one, dict):
            fields = as_dict(one)
            reference = fields.get("$ref")
            if isinstance(reference, str):
                component = _COMPONENT.match(reference)
                found.add(component[0] if component else _ELSEWHERE)
            waiting += fields.values()
        else:
            waiting += as_list(one)
    return found
