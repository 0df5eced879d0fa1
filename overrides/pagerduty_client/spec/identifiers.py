"""The Python spelling of the API's names in the generated package."""

from __future__ import annotations

import keyword
import re


def snake(name: str) -> str:
    """Return a name in snake_case."""
    spaced = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1 \2", re.sub(r"([a-z0-9])([A-Z])", r"\1 \2", name))
    return "_".join(re.findall(r"[a-z0-9]+", spaced.lower()))


def words(name: str) -> set[str]:
    """Return the words of a name in the singular, without `id`."""
    return {word.removesuffix("s") for word in snake(name).split("_")} - {"id", ""}


def module_of(operation: str) -> str:
    """Return the name of an operation's module."""
    name = snake(operation)
    return f"{name}_" if keyword.iskeyword(name) else name


def spellings(name: str) -> frozenset[str]:
    """Return the spellings of an API name in programs: unchanged, in snake_case, and with a `_` after it."""
    plain = snake(name)
    return frozenset({name, name.removesuffix("[]"), plain, f"{plain}_"})
