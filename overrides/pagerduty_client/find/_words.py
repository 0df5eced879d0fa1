"""Words of names, paths and sentences, reduced to what they have in common."""

from __future__ import annotations

import json
import re
from functools import cache
from importlib.resources import files
from typing import NamedTuple

SPLIT = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")


class Synonyms(NamedTuple):
    """What people say and what the API calls it.

    Attributes:
        phrases: the words that several words in a row stand for, longest first.
        words: words that one word may stand for, beside itself.
        ignored: words that say nothing about which operation is meant.
    """

    phrases: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]
    words: dict[str, tuple[tuple[str, ...], ...]]
    ignored: frozenset[str]


@cache
def synonyms() -> Synonyms:
    """The table in synonyms.json."""
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
    """The words of a text, in lower case and without endings."""
    text = text.replace("OAuth", "Oauth").replace("on-call", "oncall").replace("On-call", "oncall")
    text = re.sub(r"\b[oO]n[ _]?[cC]alls?\b|onCalls?|OnCalls?|on_calls?\b", "oncall", text)
    return [stem(word) for word in SPLIT.findall(text)]


def stem(word: str) -> str:
    """A word without the endings of plurals and of verbs."""
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
