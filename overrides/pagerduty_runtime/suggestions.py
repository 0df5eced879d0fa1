"""AttributeErrors for unknown names, with the most similar names."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

# Verbs of other libraries, and the verbs used here.
VERBS = {
    "add": "create",
    "all": "list",
    "destroy": "delete",
    "edit": "update",
    "fetch": "get",
    "find": "list",
    "index": "list",
    "iter": "list",
    "iterate": "list",
    "list": "get",
    "me": "get_current",
    "modify": "update",
    "new": "create",
    "patch": "update",
    "post": "create",
    "put": "update",
    "read": "get",
    "remove": "delete",
    "retrieve": "get",
    "search": "list",
    "set": "update",
    "show": "get",
}


def did_you_mean(name: str, names: Iterable[str]) -> str:
    """Return a sentence with the most similar names; empty if no name is similar, or if the name is private."""
    if name.startswith("_"):
        return ""
    from difflib import SequenceMatcher

    wanted = [name]
    verb, _, noun = name.partition("_")
    if verb in VERBS:
        wanted.append(f"{VERBS[verb]}_{noun}" if noun else VERBS[verb])

    def likeness(other: str) -> float:
        return max(
            max(SequenceMatcher(None, one.lower(), other.lower()).ratio(), _shared(one, other)) for one in wanted
        )

    found = sorted(((likeness(other), other) for other in names if not other.startswith("_")), reverse=True)[:3]
    best = [other for value, other in found if value >= 0.6 and value >= found[0][0] - 0.15]
    return f" Did you mean {' or '.join(repr(other) for other in best)}?" if best else ""


def _shared(name: str, other: str) -> float:
    """Return the share of words that two names have in common, singular or plural."""
    one, two = ({word.rstrip("s") for word in text.lower().split("_")} for text in (name, other))
    return len(one & two) / len(one | two)


class SuggestsNames:
    """An object whose AttributeErrors suggest similar names."""

    __slots__ = ()

    if not TYPE_CHECKING:  # type checkers should find misspelled names

        def __getattr__(self, name: str) -> Any:
            kind = type(self).__name__
            suggestion = did_you_mean(name, dir(type(self)))
            # Without `obj`, Python adds no suggestions of its own.
            raise AttributeError(f"{kind!r} object has no attribute {name!r}.{suggestion}", name=name)
