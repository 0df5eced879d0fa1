"""English and Python names, and the few rules that convert between them."""

from __future__ import annotations

import keyword
import re
from functools import cache
from hashlib import sha256

from openapi_python_client.strings import ClassName, PythonIdentifier

MAX_MODULE_NAME = 64
PREFIX = "field_"  # the generator's default, before a name that would start with a digit
# Names in annotations of models, which a field must therefore not have.
IN_ANNOTATIONS = frozenset({"list", "dict", "str", "int", "float", "bool", "bytes", "datetime", "date"})

# Plurals that the rules below would get wrong. These are words of the spec, not a dictionary.
IRREGULAR = {
    "caches": "cache",
    "movies": "movie",
    "sizes": "size",
    "statuses": "status",
    "addresses": "address",
    "series": "series",
    "data": "data",
    "metadata": "metadata",
}


def words(text: str) -> list[str]:
    """Return the words of a snake_case, kebab-case, camelCase or PascalCase name."""
    spaced = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1 \2", re.sub(r"([a-z0-9])([A-Z])", r"\1 \2", text))
    return re.findall(r"[A-Za-z0-9]+", spaced)


@cache
def pascal(text: str) -> str:
    """Convert to PascalCase; acronyms keep their case (`SREMemory`)."""
    return "".join(
        word if word.isupper() and len(word) > 1 else word[:1].upper() + word[1:].lower() for word in words(text)
    )


@cache
def class_name(text: str) -> str:
    """Return the class name that the generator gives to a schema."""
    return str(ClassName(pascal(text), PREFIX))


@cache
def module_name(text: str) -> str:
    """Return the module name that the generator gives to a class or an operation."""
    return str(PythonIdentifier(text, PREFIX))


def model_module(name: str) -> str:
    """The name of a class's module: the class in snake_case, shortened where the path would be too long.

    Some file systems and archives limit the length of a path; 100 characters in this repository are safe.
    """
    module = module_name(name)
    if len(module) <= MAX_MODULE_NAME:
        return module
    digest = sha256(name.encode()).hexdigest()[:8]
    return f"{module[: MAX_MODULE_NAME - 9].rstrip('_')}_{digest}"


def package_name(tag: str) -> str:
    """Return the package name that the generator gives to the operations of a tag."""
    return str(PythonIdentifier(tag, "tag"))


@cache
def field_name(wire: str, *, reserved: frozenset[str] = IN_ANNOTATIONS) -> str:
    """Return the Python name of a field or parameter: the API's name in snake_case, with a `_` if necessary."""
    name = "_".join(word.lower() for word in words(wire)) or PREFIX.rstrip("_")
    if not name.isidentifier():
        name = PREFIX + name
    return f"{name}_" if keyword.iskeyword(name) or name in reserved else name


@cache
def singular(word: str) -> str:
    """Return a name with its last word in the singular."""
    head, last = re.fullmatch(r"(.*?)([A-Za-z]*)", word, re.S).groups()  # type: ignore[union-attr]
    split = re.fullmatch(r"(.*[a-z])([A-Z][a-z]*)", last)
    if split:
        head, last = head + split[1], split[2]
    lower = last.lower()
    if lower in IRREGULAR:
        result = IRREGULAR[lower]
        return head + (result.capitalize() if last[:1].isupper() else result)
    if lower.endswith("ies") and len(lower) > 4:
        return head + last[:-3] + "y"
    if lower.endswith(("sses", "shes", "ches", "xes", "zes")):
        return head + last[:-2]
    if lower.endswith("s") and not lower.endswith(("ss", "us", "is")):
        return head + last[:-1]
    return word
