"""Markdown for the reference: code, types with links to their models, and tables that become lists on a phone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

# Characters that Markdown or a table would read, as entities.
ENTITIES = {one: f"&#{ord(one)};" for one in "\\`*_{}[]<>#|"}


def code(text: str) -> str:
    """A name or a path, in code."""
    return f"<code>{breakable(text)}</code>"


def plain(text: str) -> str:
    """A text without any markup."""
    return "".join(ENTITIES.get(one, one) for one in text)


def cell(text: str) -> str:
    """Words for the cell of a table; between backticks, a `|` separates nothing."""
    return text.replace("|", "\\|")


def breakable(text: str) -> str:
    """A name or a path that may break after a slash, a dot or an underscore, and nowhere else."""
    return re.sub(r"(&#95;|/|\.)(?=.)", r"\1<wbr>", plain(text))


@dataclass(frozen=True, slots=True)
class Types:
    """Writes types as code with links to the models in them; `places` are the models' pages by name."""

    places: Mapping[str, str]

    def link(self, name: str) -> str:
        """A link to a model."""
        return f"[{plain(name)}](../models/{self.places[name]}.md#{name})"

    def of(self, annotation: str) -> str:
        """A type, without what only says that an argument can be left out."""
        text = annotation.replace(" | Unset", "")
        parts = re.split(r"('[^']*'|\"[^\"]*\"|\w+)", text)
        return f"<code>{''.join(self._part(part) for part in parts)}</code>"

    def _part(self, part: str) -> str:
        if part in self.places:
            return self.link(part)
        return re.sub(r"(&#91;|, )", r"\1<wbr>", plain(part))


def table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> list[str]:
    """A table whose rows are blocks on a phone; nothing if there are no rows."""
    lines = [f"| {' | '.join(row)} |" for row in rows]
    if not lines:
        return []
    return [
        "",
        '<div class="fields" markdown>',
        "",
        f"| {' | '.join(head)} |",
        f"|{'---|' * len(head)}",
        *lines,
        "",
        "</div>",
        "",
    ]
