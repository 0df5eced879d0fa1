"""A search index of the operations: requests, names and words."""

from __future__ import annotations

import math
import re
from collections import Counter
from functools import cache
from typing import NamedTuple, Self
from urllib.parse import urlsplit

from pagerduty_client.find._match import Match
from pagerduty_client.find._query import Group, groups_of
from pagerduty_client.find._words import stems
from pagerduty_rest.operations import OPERATIONS
from pagerduty_runtime.registry import Method

REQUEST = re.compile(r"\s*(?:(GET|POST|PUT|PATCH|DELETE)\s+)?(\S*/\S*)\s*", re.IGNORECASE)
# The weight of a word, by where it occurs.
METHOD, ID, PATH, SUMMARY, DETAILS = 3.0, 2.4, 2.0, 1.3, 0.3
CERTAIN = 0.5  # the share from which a word counts as part of the query
COVERED = 0.7  # the bonus if the query covers the whole method name
DEPRECATED = 0.5


class Entry(NamedTuple):
    """One operation: its names without punctuation, and its weighted words."""

    match: Match
    names: frozenset[str]
    core: frozenset[str]
    weights: dict[str, float]


class Index:
    """All operations of a package."""

    def __init__(self, methods: dict[str, Method]) -> None:
        self._entries = [_entry(operation_id, method) for operation_id, method in methods.items()]
        uses = Counter(word for entry in self._entries for word in entry.weights)
        self._rarity = {word: math.log(1 + len(self._entries) / count) for word, count in uses.items()}

    @classmethod
    @cache
    def installed(cls) -> Self:
        """Return the index of the installed package."""
        return cls(dict(OPERATIONS.methods))

    def find(self, query: str) -> list[Match]:
        """Return the operations that match a query, best first."""
        request = REQUEST.fullmatch(query)
        if request is not None:
            return self._by_request(request[1], request[2])
        name = _plain(query) if len(query.split()) == 1 else ""
        return [entry.match for entry in self._entries if name in entry.names] or self._by_words(query)

    def _by_request(self, verb: str | None, address: str) -> list[Match]:
        path = urlsplit(address).path.rstrip("/")
        found: list[tuple[tuple[int, ...], bool, str, Match]] = []
        for entry in self._entries:
            method, template = entry.match.request.split(" ")
            fit = _fit(template, path)
            if fit is not None and (verb is None or method == verb.upper()):
                found.append((fit, method != "GET", template, entry.match))
        return [match for *_, match in sorted(found, key=lambda one: one[:3])]

    def _by_words(self, query: str) -> list[Match]:
        groups = groups_of(query)
        scored = [(self._score(entry, groups), entry) for entry in self._entries]
        best = max((score for score, _ in scored), default=0.0)
        ranked = sorted(scored, key=lambda one: (-one[0], len(one[1].match.method), one[1].match.method))
        return [entry.match for score, entry in ranked if score > best * 0.3]

    def _score(self, entry: Entry, groups: list[Group]) -> float:
        total, matched = 0.0, set[str]()
        for meanings in groups:
            total += max(share * sum(self._worth(entry, word) for word in words) for share, words in meanings)
            for share, words in meanings:
                if share >= CERTAIN and entry.weights.keys() >= set(words):
                    matched.update(words)
        covered = len(entry.core & matched) / len(entry.core)
        return total * (1 - COVERED + COVERED * covered) * (DEPRECATED if entry.match.is_deprecated else 1.0)

    def _worth(self, entry: Entry, word: str) -> float:
        return entry.weights.get(word, 0.0) * self._rarity.get(word, 0.0)


def _entry(operation_id: str, method: Method) -> Entry:
    resource, call = method.method.split(".")
    module = method.function.split(".")[1]
    core = frozenset(stems(f"{resource} {call}")) - {"for", "by"}
    weights: dict[str, float] = {}
    for weight, text in (
        (DETAILS, method.details),
        (SUMMARY, method.summary),
        (PATH, re.sub(r"\{.*?\}", " ", method.request.split(" ", 1)[1])),
        (ID, operation_id),
        (METHOD, f"{resource} {call}"),
    ):
        weights.update(dict.fromkeys(stems(text), weight))
    names = {operation_id, module, method.function, f"api.{method.function}", method.method, f"client.{method.method}"}
    match = Match(operation_id, method.method, method.function, method.request, method.summary, method.deprecated)
    return Entry(match, frozenset(_plain(name) for name in names), core, weights)


def _plain(name: str) -> str:
    return re.sub(r"[\W_]", "", name.removeprefix("pagerduty_rest.")).lower()


def _fit(template: str, path: str) -> tuple[int, int] | None:
    """Return how many segments match a template, and how many are parameters; None if the path does not match."""
    wanted, given = template.strip("/").split("/"), path.strip("/").split("/")
    if len(given) > len(wanted):
        return None
    parameters = 0
    for one, other in zip(wanted, given, strict=False):
        if one != other and not one.startswith("{"):
            return None
        parameters += one != other
    return len(wanted) - len(given), parameters
