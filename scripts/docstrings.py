"""Docstrings: the words of spec/docs/ combined with the facts of the spec.

All input is escaped before it is wrapped; lines break at spaces only, so escapes stay intact.
"""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass
from functools import cached_property

from scripts.describe import Field, ModelContext, OperationContext, RenderContext
from scripts.docs import ModelWords, Words, body_fields, body_models
from scripts.neutral_words import ModelLines, argument_line
from scripts.normalise.schemas import REQUEST
from scripts.operation_notes import DEPRECATED, notes, span_line

WIDTH = 120
INDENT = "    "
# Arguments of lists, which no operation declares.
LIST_ARGUMENTS = {
    "resume": "Checkpoint of an earlier list, from its `checkpoint()`.",
    "progress": "True shows a progress bar; a function is called with a `Progress` after each page.",
    "concurrency": "Number of pages to request at once; 1 requests a page when it is needed. Defaults to reading a few "
    "pages ahead.",
}


@dataclass(frozen=True)
class Docstrings:
    """Returns the docstrings for the templates, quotes included."""

    words: Words
    context: RenderContext

    def module(self, operation: OperationContext) -> str:
        """Return the docstring of an operation's module: the summary."""
        return _docstring([self.words.of(operation.id).summary], "")

    def sync(self, operation: OperationContext) -> str:
        """Return the docstring of `sync`: the summary, the facts and notes, and the arguments."""
        said = self.words.of(operation.id)
        return _docstring([said.summary, *_bullets(notes(operation, said)), *self._arguments(operation)], INDENT)

    def like(self, operation: OperationContext, line: str) -> str:
        """Return the docstring of `sync_detailed` and `asyncio_detailed`: how they differ from `sync`."""
        return _docstring([self.words.of(operation.id).summary, "", line], INDENT)

    def asyncio(self, operation: OperationContext) -> str:
        """Return the docstring of `asyncio`: the summary and the arguments."""
        return _docstring([self.words.of(operation.id).summary, *self._arguments(operation)], INDENT)

    def iterate(self, operation: OperationContext, is_async: bool) -> str:
        """Return the docstring of `iterate` and `aiterate`: the summary, the items, and the arguments."""
        loop = "async for" if is_async else "for"
        pages = f"Reads all pages of `{operation.method} {operation.path}` as needed; iterate with `{loop}`."
        if operation.window is not None:
            pages += f" {span_line(operation, is_split=True)}"
        pages += " Raises `IncompleteResults` if the list cannot be read to its end."
        return _docstring([self.words.of(operation.id).summary, "", pages, *self._arguments(operation, True)], INDENT)

    def method(self, operation: OperationContext, is_async: bool) -> str:
        """Return the docstring of a resource's method: that of its endpoint function, for all pages of a list."""
        said = self.words.of(operation.id)
        facts = notes(operation, said, for_method=True)
        if operation.is_list:
            loop = "async for" if is_async else "for"
            pages = "Makes one request" if operation.pagination is None else "Reads all pages as needed"
            facts.insert(1, f"{pages}; iterate with `{loop}`.")
        lines = [said.summary, *_bullets(facts), *self._arguments(operation, operation.is_list)]
        return _docstring(lines, INDENT * 2)

    def resource(self, name: str, is_async: bool) -> str:
        """Return the docstring of a resource's class: its summary, and where to find pages, status and headers."""
        client = "AsyncClient" if is_async else "Client"
        lines = [
            self._about(name),
            "",
            f"The property `{name}` of `{client}`. Use `with_response` for the status, the headers or a single page, "
            f"and `pagerduty_rest.api.{name}` for whole response bodies.",
        ]
        return _docstring(lines, INDENT)

    def about(self, name: str) -> str:
        """Return the docstring of a client's property: the resource's summary."""
        return _docstring([self._about(name)], INDENT * 2)

    def _about(self, name: str) -> str:
        return self.words.resources.get(name) or f"The operations of `pagerduty_rest.api.{name}`."

    def deprecation(self, operation: OperationContext) -> str:
        """Return the deprecation message for type checkers; empty unless the operation is deprecated."""
        return f"Deprecated by PagerDuty. {self.advice(operation)}".rstrip() if operation.deprecated else ""

    def advice(self, operation: OperationContext) -> str:
        """Return what to use instead of a deprecated operation, if the words say it."""
        found = [
            re.sub(rf"^{DEPRECATED}\W*", "", note)
            for note in self.words.of(operation.id).notes
            if note.startswith(DEPRECATED)
        ]
        return " ".join(text[:1].upper() + text[1:] for text in found)

    def model(self, model: ModelContext) -> str:
        """Return the docstring of a class: its summary."""
        return _docstring([self.summary(model)], INDENT)

    def summary(self, model: ModelContext) -> str:
        """Return the summary of a class, or a neutral line about its use."""
        own = self.words.models.get(model.name)
        return own.summary if own else self._lines.of(model)

    def field(self, model: ModelContext, field: Field) -> str:
        """Return the docstring of a field: its line and its limits; empty if it has neither."""
        text = self.field_words(model, field) or field.bounds
        return _docstring([text], INDENT) if text else ""

    def field_words(self, model: ModelContext, field: Field) -> str:
        """Return the line of a field: from its class, its received or base class, or its operation."""
        own = [one.fields[field.wire] for one in self._chain(model) if field.wire in one.fields]
        return own[0] if own else self._body_words.get(model.name, {}).get(field.wire, "")

    def argument_lines(self, operation: OperationContext) -> dict[str, str]:
        """Return the lines of an operation's parameters by name, written or neutral."""
        said = self.words.of(operation.id).arguments
        lines = {one.name: said.get(one.wire) or argument_line(one, operation) for one in operation.arguments}
        return {name: text for name, text in lines.items() if text}

    def body_lines(self, operation: OperationContext) -> dict[str, str]:
        """Return the written lines of the fields of an operation's body, by JSON name."""
        said = self.words.of(operation.id).arguments
        wires = body_fields(self.context, operation) - {one.wire for one in operation.arguments} if said else set()
        return {wire: text for wire, text in said.items() if wire in wires}

    @cached_property
    def _lines(self) -> ModelLines:
        return ModelLines(self.context)

    @cached_property
    def _body_words(self) -> dict[str, dict[str, str]]:
        """Return what operations say about the fields of their bodies, by class."""
        found: dict[str, dict[str, str]] = {}
        for operation in self.context.operations.values():
            for model in body_models(self.context, operation) if operation.id in self.words.operations else ():
                wires = {field.wire for field in model.fields} if model.direction == REQUEST else set()
                said = self.words.operations[operation.id].arguments
                known = found.setdefault(model.name, {})
                known |= {wire: text for wire, text in said.items() if wire in wires - known.keys()}
        return found

    def _chain(self, model: ModelContext) -> list[ModelWords]:
        """Return the words of a class, of its received class, and of its base class."""
        found: list[ModelWords] = []
        seen: set[str] = set()
        todo: list[str | None] = [model.name]
        while todo:
            name = todo.pop(0)
            if name is None or name in seen or name not in self.context.models:
                continue
            seen.add(name)
            found += [self.words.models[name]] if name in self.words.models else []
            todo += [self.context.models[name].received, self.context.models[name].extends]
        return found

    def _arguments(self, operation: OperationContext, is_list: bool = False) -> list[str]:
        """Return the arguments section; a list requests pages itself and has additional arguments."""
        skipped = {one.name for one in operation.arguments if is_list and one.wire in operation.page_arguments}
        lines = {name: text for name, text in self.argument_lines(operation).items() if name not in skipped}
        said = self.body_lines(operation)
        body = ["    body:", *_entries(said, INDENT * 2)] if said else []
        found = [*_entries(lines, INDENT), *body, *_entries(LIST_ARGUMENTS if is_list else {}, INDENT)]
        return ["", "Args:", *found] if found else []


def escaped(text: str) -> str:
    """Escape a string for a docstring, in one line."""
    line = " ".join(text.split()).replace("\\", "\\\\")
    line = re.sub('"(?="|$)', '\\\\"', line)  # no three quotes in a row, and none before the closing ones
    return "".join(one if one.isprintable() else one.encode("unicode_escape").decode() for one in line)


def _bullets(texts: list[str]) -> list[str]:
    return ["", *(f"- {text}" for text in texts)] if texts else []


def _entries(lines: dict[str, str], indent: str) -> list[str]:
    return [f"{indent}{name}: {text}" for name, text in lines.items()]


def _docstring(lines: list[str], indent: str) -> str:
    """Return a docstring of these lines, each escaped and wrapped with its indent or bullet."""
    wrapped: list[str] = []
    for line in lines:
        own = line[: len(line) - len(line.lstrip(" "))]
        hang = own + ("  " if line.startswith("- ") else INDENT if own else "")
        room = WIDTH - len(indent) - (0 if wrapped else 6)
        wrapped += textwrap.wrap(
            own + escaped(line), room, subsequent_indent=hang, break_long_words=False, break_on_hyphens=False
        ) or [""]
    text = "\n".join(f"{indent}{line}" if line and number else line for number, line in enumerate(wrapped))
    return f'"""{text}"""' if len(wrapped) == 1 else f'"""{text}\n{indent}"""'
