"""Reduce words of names, paths and sentences to their stems."""

from __future__ import annotations

import json
import re
from functools import cache
from importlib.resources import files
from typing import NamedTuple

SPLIT = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")


class Synonyms(NamedTuple):
    """Synonyms between everyday words and the API's terms.

    Attributes:
        phrases: replacements of several words in a row, longest first.
        words: synonyms of single words.
        ignored: words that do not help to identify an operation.
    """

    phrases: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]
    words: dict[str, tuple[tuple[str, ...], ...]]
    ignored: frozenset[str]


@cache
def synonyms() -> Synonyms:
    """Return the table in synonyms.json."""
    content = json.loads((files(__package__ or "") / "synonyms.json").read_text(encoding="utf-8"))
    phrases = {tuple(stems(said)): tuple(stems(meant)) for said, meant in content["phrases"].items()}
    words: dict[str, list[tuple[str, ...]]] = {}
    for said, meanings in content["words"].items():
        for word in said.split():
            words.setdefault(stem(word), []).extend(tuple(stems(meaning)) for meaning in meanings)
    return Synonyms(
        tuple(sorted(phrases.items(), key=lambda pair: -len(pair[0]))),
        {word: tuple(meanings) for word, meanings in words.items()},
        frozenset(stems(content["ignored"])),
    )


def stems(text: str) -> list[str]:
    """Return the words of a string, in lower case and without endings."""
    text = text.replace("OAuth", "Oauth").replace("on-call", "oncall").replace("On-call", "oncall")
    text = re.sub(r"\b[oO]n[ _]?[cC]alls?\b|onCalls?|OnCalls?|on_calls?\b", "oncall", text)
    return [stem(word) for word in SPLIT.findall(text)]


def stem(word: str) -> str:
    """Return a word without plural and verb endings."""
    word = word.lower()
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "xes", "ches", "shes")) or word == "statuses":
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 3:
        word = word[:-1]
    for ending in ("ing", "ed"):
        base = word.removesuffix(ending)
        if base != word and len(base) > 3:
            base = base[:-1] if base[-1] == base[-2] and base[-1] not in "sl" else base
            return base.rstrip("e")
    return word.rstrip("e") if len(word) > 4 else word
