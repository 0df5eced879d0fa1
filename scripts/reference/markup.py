"""Markdown for the reference: code, types with links to models, and tables that become lists on a phone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

# Characters with a meaning in Markdown or tables, as entities.
ENTITIES = {one: f"&#{ord(one)};" for one in "\\`*_{}[]<>#|"}


def code(text: str) -> str:
    """Format a name or a path as code."""
    return f"<code>{breakable(text)}</code>"


def plain(text: str) -> str:
    """Return a string without any markup."""
    return "".join(ENTITIES.get(one, one) for one in text)


def cell(text: str) -> str:
    """Escape the content of a table cell; a `|` between backticks does not separate cells."""
    return text.replace("|", "\\|")


def breakable(text: str) -> str:
    """Let a name or a path break after a slash, a dot or an underscore only."""
    return re.sub(r"(&#95;|/|\.)(?=.)", r"\1<wbr>", plain(text))


@dataclass(frozen=True, slots=True)
class Types:
    """Formats types as code with links to their models; `pages` has the models' pages by name."""

    pages: Mapping[str, str]

    def link(self, name: str) -> str:
        """Return a link to a model."""
        return f"[{plain(name)}](../models/{self.pages[name]}.md#{name})"

    def of(self, annotation: str) -> str:
        """Format a type, without the part that only makes an argument optional."""
        text = annotation.replace(" | Unset", "")
        parts = re.split(r"('[^']*'|\"[^\"]*\"|\w+)", text)
        return f"<code>{''.join(self._part(part) for part in parts)}</code>"

    def _part(self, part: str) -> str:
        if part in self.pages:
            return self.link(part)
        return re.sub(r"(&#91;|, )", r"\1<wbr>", plain(part))


def table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> list[str]:
    """Return a table whose rows become blocks on a phone; empty if it has no rows."""
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
