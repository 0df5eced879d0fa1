"""What the words of a query mean: the API's words for them, and the verb where the query has none."""

from __future__ import annotations

import re

from pagerduty_client.find._words import stem, stems, synonyms

# What a part of a query may mean: alternatives, each with its share and its words.
Group = list[tuple[float, tuple[str, ...]]]
SYNONYM = 0.8  # of a word that means the one that was asked for
AFTER_BY = 0.3  # of words that only say by what to look something up
IMPLIED = 0.6  # of a verb that the query only implies
VERBS = frozenset(stems("list get create update delete add remove upload cancel merge snooze set test render"))


def groups_of(query: str) -> list[Group]:
    """The parts of a query, with what each may mean."""
    main, _, by = query.partition(" by ")
    found = [*_groups(main), *_implied(main)]
    return found + [[(share * AFTER_BY, words) for share, words in group] for group in _groups(by)]


def _groups(text: str) -> list[Group]:
    table = synonyms()
    words = stems(text)
    found: list[Group] = []
    while words:
        phrase = next((pair for pair in table.phrases if tuple(words[: len(pair[0])]) == pair[0]), None)
        if phrase is not None:
            found += [[(1.0, (word,))] for word in phrase[1]]
            words = words[len(phrase[0]) :]
            continue
        word = words.pop(0)
        own: Group = [(1.0, (word,))] if word not in table.ignored else []
        if group := [*own, *((SYNONYM, meaning) for meaning in table.words.get(word, ()))]:
            found.append(group)
    return found


def _implied(text: str) -> list[Group]:
    """The verb of a query without one: `alerts of an incident` is a list, `override a schedule` makes something."""
    words = re.findall(r"[A-Za-z]+", text)
    table = synonyms()
    first = next((word.lower() for word in words if stem(word) not in table.ignored), "")
    meanings = table.words.get(stem(first), ())
    if not first or stem(first) in VERBS or any(meaning[0] in VERBS for meaning in meanings):
        return []
    if re.match(rf"\s*{first}\s+(a|an|the|my)\b", text, re.IGNORECASE):
        return [[(IMPLIED, ("creat",))]]
    plural = any(word.lower().endswith("s") and stem(word) != word.lower().rstrip("e") for word in words[:2])
    return [[(IMPLIED, ("list",))]] if plural else []
