"""Interpret the words of a query: synonyms that the API uses, and an implied verb."""

from __future__ import annotations

import re

from pagerduty_client.find._words import stem, stems, synonyms

# The meanings of a part of a query: alternatives, each with its weight and words.
Group = list[tuple[float, tuple[str, ...]]]
SYNONYM = 0.8  # weight of a synonym
PHRASE = 1.2  # weight of the words of a known phrase
COMPLEMENT = 0.8  # weight of words after a preposition
KEY = 0.3  # weight of words that only say which key to look up by
PREPOSITION = re.compile(r"\s(?:of|for|in|on(?!.?call)|from|to|into|with|at)\s", re.IGNORECASE)
IMPLIED = 0.6  # weight of an implied verb
VERBS = frozenset(stems("list get create update delete add remove upload cancel merge snooze set test render"))


def groups_of(query: str) -> list[Group]:
    """Return the parts of a query, with their meanings."""
    looks_up = re.match(r"\s*(find|search|look ?up|get|list|show|fetch)\b", query, re.IGNORECASE)
    main, _, key = query.partition(" by ") if looks_up else (query, "", "")
    head, *rest = PREPOSITION.split(main, maxsplit=1)
    found = [*_groups(head, PHRASE), *_implied(head)]
    found += [_weaker(group, COMPLEMENT) for group in _groups(" ".join(rest), 1.0)]
    return found + [_weaker(group, KEY) for group in _groups(key, 1.0)]


def _weaker(group: Group, share: float) -> Group:
    return [(own * share, words) for own, words in group]


def _groups(text: str, phrase_share: float) -> list[Group]:
    table = synonyms()
    words = stems(text)
    found: list[Group] = []
    while words:
        phrase = next((pair for pair in table.phrases if tuple(words[: len(pair[0])]) == pair[0]), None)
        if phrase is not None:
            found += [[(phrase_share, (word,))] for word in phrase[1]]
            words = words[len(phrase[0]) :]
            continue
        word = words.pop(0)
        own: Group = [(1.0, (word,))] if word not in table.ignored else []
        if group := [*own, *((SYNONYM, meaning) for meaning in table.words.get(word, ()))]:
            found.append(group)
    return found


def _implied(text: str) -> list[Group]:
    """Return the implied verb of a query without one: `alerts of an incident` lists, `override a schedule` creates."""
    words = re.findall(r"[A-Za-z]+", text)
    table = synonyms()
    first = next((word.lower() for word in words if stem(word) not in table.ignored), "")
    own = {meaning[0] for meaning in table.words.get(stem(first), ())} | {stem(first)}
    imperative = re.match(rf"\s*{first}\s+(a|an|the|my)\b", text, re.IGNORECASE)
    if first and imperative and not own & VERBS:
        return [[(IMPLIED, ("creat",))]]
    words_of = stems(text)
    verbs = {meaning[0] for word in words_of for meaning in table.words.get(word, ())} | set(words_of)
    phrases = (meant for said, meant in table.phrases if " ".join(said) in " ".join(words_of))
    if VERBS & verbs.union(*phrases):
        return []
    last = words[-1].lower() if words else ""
    is_plural = last.endswith("s") and not last.endswith(("ss", "us", "is"))
    return [[(IMPLIED, ("list",))]] if is_plural else []
