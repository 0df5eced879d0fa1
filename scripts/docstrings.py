"""Docstrings: the words of spec/docs/ and the facts of the document, put together.

Everything that comes from outside is escaped before it is laid out; lines break at spaces only, so no escape does.
"""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass

from scripts.describe import ModelContext, OperationContext, RenderContext
from scripts.docs import ModelWords, OperationWords, Words, body_fields

WIDTH = 120
INDENT = "    "
# Declared statuses that a caller may want to tell from the rest, with the client's class and what they mean.
ERRORS = {
    "402": "`PaymentRequired` (402: the plan lacks the ability)",
    "404": "`NotFound` (404)",
    "409": "`Conflict` (409)",
    "413": "`ApiError` (413: the body is too large)",
    "422": "`UnprocessableEntity` (422: understood, but it cannot be done)",
}
PAGING = {
    "offset": "One page by `limit` and `offset`, 10,000 records deep at most",
    "cursor": "One page; the next one by `cursor`",
    "after": "One page; the next one by `after`",
    "starting_after": "One page; the next one by `starting_after` in the body",
    "limit": "`limit` records at most, and no way to ask for the rest: `iterate` warns where there may be more",
}
ITERATE = (
    "`resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each "
    "page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 "
    "requests each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end"
    "{}."
)


LISTS = (
    "`resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a "
    "Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is "
    "needed."
)
DEPRECATED = "Deprecated:"


@dataclass(frozen=True, slots=True)
class Docstrings:
    """What the templates write as docstrings, quotes included."""

    words: Words
    context: RenderContext

    def module(self, operation: OperationContext) -> str:
        """Of an operation's module: the sentence."""
        return _docstring([escaped(self.words.of(operation.id).summary)], "")

    def sync(self, operation: OperationContext) -> str:
        """Of `sync`: the sentence, the facts, the notes, and the arguments that have words."""
        said = self.words.of(operation.id)
        head = escaped(said.summary)
        facts = _facts(operation, said)
        return _docstring([head, *_bullets(facts), *self._arguments(operation)], INDENT)

    def like(self, operation: OperationContext, line: str) -> str:
        """Of the other functions for one call: the sentence, and in what they differ from `sync`."""
        said = self.words.of(operation.id)
        return _docstring([escaped(said.summary), "", line], INDENT)

    def iterate(self, operation: OperationContext) -> str:
        """Of `iterate`: the sentence, what all pages are, and the arguments of lists."""
        said = self.words.of(operation.id)
        head = [escaped(said.summary), ""]
        limit = "; `limit` is the size of a page" if operation.page_size is not None else ""
        pages = f"The entities of all pages of {_call(operation)}, each once{limit}. Arguments are as for `sync`."
        if operation.window is not None:
            pages += f" {_parts(operation)}"
        late = ", and ValueError is raised for a since or until without a time zone" if operation.window else ""
        return _docstring([*head, pages, "", ITERATE.format(late)], INDENT)

    def method(self, operation: OperationContext, is_async: bool) -> str:
        """Of a resource's method: all that its endpoint function says, for all pages of a list."""
        said = self.words.of(operation.id)
        head = escaped(said.summary)
        facts = _facts(operation, said, for_method=True)
        lines = [head, *_bullets(facts), *self._arguments(operation)]
        if operation.is_list:
            loop = "`async for`" if is_async else "`for`"
            size = " `limit` is the size of a page." if operation.page_size is not None else ""
            pages = "in one request" if operation.pagination is None else "of all pages, each once, as they are needed"
            lines[1:1] = ["", f"Returns the entities {pages}, for {loop}.{size} {LISTS}"]
        return _docstring(lines, INDENT * 2)

    def resource(self, name: str, is_async: bool) -> str:
        """Of a resource's class: what it is, and where single pages, status and headers are."""
        client = "AsyncClient" if is_async else "Client"
        lines = [
            self._about(name),
            "",
            f"The property `{name}` of `{client}`. `with_response` has the same methods for callers who need the "
            f"status, the headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` "
            f"of the endpoint functions in `pagerduty_rest.api.{name}`.",
        ]
        return _docstring(lines, INDENT)

    def about(self, name: str) -> str:
        """Of a client's property: what the resource is."""
        return _docstring([self._about(name)], INDENT * 2)

    def _about(self, name: str) -> str:
        own = self.words.resources.get(name)
        return escaped(own) if own else f"The operations of `pagerduty_rest.api.{name}`."

    def deprecation(self, operation: OperationContext) -> str:
        """What type checkers show for a deprecated operation; empty for any other."""
        return f"Deprecated by PagerDuty. {self.advice(operation)}".rstrip() if operation.deprecated else ""

    def advice(self, operation: OperationContext) -> str:
        """What to use instead of a deprecated operation, as far as the words say it."""
        said = self.words.of(operation.id)
        notes = [note for note in said.notes if note.startswith(DEPRECATED)]
        return " ".join(
            note[len(DEPRECATED) :].strip()[:1].upper() + note[len(DEPRECATED) :].strip()[1:] for note in notes
        )

    def model(self, model: ModelContext) -> str:
        """Of a class: what it is, and the members that have words; empty where there are none of either."""
        own = self.words.models.get(model.name)
        lines = {}
        for field in model.fields:
            text = next((one.fields[field.wire] for one in self._chain(model) if field.wire in one.fields), None)
            if text is not None:
                lines[field.name] = text
        if own is None and not lines:
            return ""
        about = f"`{model.received}`, as it is sent." if model.received else f"{model.name}."
        return _docstring([escaped(own.summary) if own else about, *_section("Attributes", lines)], INDENT)

    def _chain(self, model: ModelContext) -> list[ModelWords]:
        """The words of a class, of what it is when it is received, and of what it extends."""
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

    def _arguments(self, operation: OperationContext) -> list[str]:
        said = self.words.of(operation.id)
        words = dict(said.arguments)
        lines = {one.name: text for one in operation.arguments if (text := words.pop(one.wire, one.bounds))}
        there = body_fields(self.context, operation) if words else set()
        fields = {wire: text for wire, text in words.items() if wire in there}
        result = _section("Args", lines)
        if fields:
            result += [] if result else ["", "Args:"]
            result += ["    body:", *_entries(fields, INDENT * 2)]
        return result


def escaped(text: str) -> str:
    """A text as it stands in a docstring, in one line."""
    line = " ".join(text.split()).replace("\\", "\\\\")
    line = re.sub('"(?="|$)', '\\\\"', line)  # no three quotes in a row, and none before the ones that close
    return "".join(one if one.isprintable() else one.encode("unicode_escape").decode() for one in line)


def _call(operation: OperationContext) -> str:
    return f"`{operation.method} {escaped(operation.path)}`"


def _facts(operation: OperationContext, said: OperationWords, *, for_method: bool = False) -> list[str]:
    """What a caller must know, a line for each fact, and the notes behind them."""
    notes = sorted(map(escaped, said.notes), key=lambda note: not note.startswith("Deprecated"))
    scopes = " or ".join(f"`{escaped(scope)}`" for scope in operation.scopes)
    found = [f"{_call(operation)}{f', OAuth scope {scopes}' if scopes else ''}."]
    if operation.replaces:
        found.append("It replaces the whole object: what the body leaves out is removed. `changes(…)` is refused.")
    if operation.deprecated and not any(note.startswith("Deprecated") for note in notes):
        found.append("Deprecated by PagerDuty: it may go.")
    if operation.early_access:
        found.append("In early access: PagerDuty may change it at any time. The client sends the header that it needs.")
    if operation.needs_from:
        need = "needed with an account's API key" if operation.from_required else "sent where the client has one"
        found.append(f"Acts as a user: `From`, the e-mail address of `Client(from_email=…)`, is {need}.")
    if operation.pagination is not None and not for_method:
        kind = operation.pagination[0]
        found.append(f"{PAGING[kind]}{'; `iterate` reads them all' if kind != 'limit' else ''}.")
    if operation.window is not None:
        found.append(_parts(operation))
        default = dict(dict(operation.window).get("default") or {})
        told = any("ithout since" in note or "ithout `since`" in note for note in notes)
        found += [f"Without `since`, the last {_span(default)}."] if default and not told else []
    errors = [text for status, text in ERRORS.items() if status in operation.statuses]
    if errors:
        found.append(f"Worth catching: {', '.join(errors)}.")
    return found + notes


def _parts(operation: OperationContext) -> str:
    """How `since` and `until` bound one call, and what `iterate` does beyond."""
    max_span = dict(dict(operation.window or ()).get("max_span") or {})
    deep = operation.pagination is not None and operation.pagination[0] == "offset"
    if not max_span:
        return "`iterate` asks for a time with more than 10,000 records in parts."
    most = "less than" if any(count < 0 for count in max_span.values()) else "at most"
    more = ", or one with more than 10,000 records," if deep else ""
    return f"One call spans {most} {_span(max_span)}; `iterate` asks for a longer time{more} in parts."


def _span(span: dict[str, int]) -> str:
    (unit, count), *_ = [(unit, count) for unit, count in span.items() if count > 0]
    return unit.removesuffix("s") if count == 1 else f"{count} {unit}"


def _bullets(texts: list[str]) -> list[str]:
    return ["", *(f"- {text}" for text in texts)] if texts else []


def _section(title: str, lines: dict[str, str]) -> list[str]:
    return ["", f"{title}:", *_entries(lines, INDENT)] if lines else []


def _entries(lines: dict[str, str], indent: str) -> list[str]:
    return [f"{indent}{escaped(name)}: {escaped(text)}" for name, text in lines.items()]


def _docstring(lines: list[str], indent: str) -> str:
    """A docstring of these lines, each of them wrapped, with what stands before a `- ` or a name as its indent."""
    wrapped: list[str] = []
    for line in lines:
        own = line[: len(line) - len(line.lstrip())]
        hang = own + ("  " if line.startswith("- ") else INDENT if own else "")
        room = WIDTH - len(indent) - (0 if wrapped else 6)
        wrapped += textwrap.wrap(
            line, room, subsequent_indent=hang, break_long_words=False, break_on_hyphens=False
        ) or [""]
    text = "\n".join(f"{indent}{line}" if line and number else line for number, line in enumerate(wrapped))
    return f'"""{text}"""' if len(wrapped) == 1 else f'"""{text}\n{indent}"""'
