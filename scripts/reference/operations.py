"""The operation pages: one for each resource of the client, with a section for each method."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from scripts.describe import OperationContext
from scripts.docs import body_models
from scripts.docstrings import LIST_ARGUMENTS, Docstrings
from scripts.normalise.schemas import REQUEST
from scripts.operation_notes import notes, request_line
from scripts.reference.examples import Example
from scripts.reference.markup import Types, breakable, cell, code, table

HEAD = ("name", "type", "description")
LIST_TYPES = {
    "resume": "Mapping[str, Any]",
    "progress": "Callable[[Progress], object] | bool",
    "concurrency": "int",
}


@dataclass(frozen=True, slots=True)
class OperationPages:
    """Writes the pages of operations."""

    docs: Docstrings
    types: Types
    examples: dict[str, Example]

    def page(self, resource: str, operations: list[OperationContext]) -> str:
        """Return the page of a resource: its summary, its methods, and a section for each."""
        about = self.docs.words.resources.get(resource, "")
        lines = [f"# {resource}", "", about, ""]
        lines.append(
            f"The methods of `client.{resource}`; `AsyncClient` has the same ones. Examples use a client made as in "
            "the [quickstart](../quickstart.md). All methods can also raise the general [errors](../errors.md)."
        )
        lines += ["", "| method | |", "|---|---|"]
        for one in operations:
            lines.append(f"| [{code(one.call)}](#{one.name}) | {cell(self.docs.words.of(one.id).summary)} |")
        for one in operations:
            lines += self.section(one)
        return "\n".join(lines) + "\n"

    def section(self, operation: OperationContext) -> Iterator[str]:
        """Yield the section of an operation."""
        said = self.docs.words.of(operation.id)
        yield from (
            "",
            f"## {breakable(f'{operation.resource}.{operation.call}')} {{ #{operation.name} }}",
            "",
            said.summary,
            "",
        )
        yield f"- {request_line(operation)}"
        yield f"- Operation `{operation.id}`; endpoint function `pagerduty_rest.api.{operation.module}`."
        yield from (f"- {note}" for note in notes(operation, said, for_method=True)[1:])
        example = self.examples[operation.id]
        yield from ("", "```python", example.source, "```")
        if example.output:
            yield from ("", "``` { .text .output }", example.output, "```")
        yield from table(HEAD, [*self._arguments(operation), *self._body(operation)])
        yield from ("", self._result(operation))

    def _arguments(self, operation: OperationContext) -> Iterator[tuple[str, ...]]:
        lines = self.docs.argument_lines(operation)
        for one in operation.arguments:
            if not (operation.is_list and one.wire in operation.page_arguments):
                text = with_bounds(lines.get(one.name, ""), one.bounds)
                yield code(one.name), self.types.of(one.type), told(text, is_required=one.required)
        if operation.body is not None:
            yield code("body"), self.types.of(operation.body), told("", is_required=operation.body_required)
        for name in LIST_ARGUMENTS if operation.is_list else ():
            yield code(name), self.types.of(LIST_TYPES[name]), cell(LIST_ARGUMENTS[name])

    def _body(self, operation: OperationContext) -> Iterator[tuple[str, ...]]:
        """Yield the fields of the body's classes, each variant under its name."""
        models = [
            one for one in body_models(self.docs.context, operation) if one.direction == REQUEST and one.union is None
        ]
        said = self.docs.body_lines(operation)
        for model in models:
            owner = "body" if len(models) == 1 else model.name
            for field in model.fields:
                text = said.get(field.wire) or self.docs.field_words(model, field)
                text = told(with_bounds(text, field.bounds), is_required=field.default is None)
                yield code(f"{owner}.{field.name}"), self.types.of(field.type), text

    def _result(self, operation: OperationContext) -> str:
        if operation.is_list:
            entity = self.types.of(operation.entity or "Any")
            page = self.types.of(operation.envelope)
            return f"Returns `Results`, which iterates over {entity}. A single page is {page}."
        whole = f" The whole response body is {self.types.of(operation.envelope)}."
        return f"Returns {self.types.of(operation.result)}.{whole if operation.envelope != operation.result else ''}"


def told(text: str, *, is_required: bool) -> str:
    """Return the description of an argument or a field."""
    return cell(f"**Required.** {text}" if is_required else text).strip()


def with_bounds(text: str, bounds: str) -> str:
    """Return a line with the spec's limits, unless it already has their numbers."""
    missing = [one for one in re.findall(r"[^.]+\.", bounds) if re.findall(r"\w+(?=\.)", one)[-1] not in text]
    return " ".join([*([text] if text else []), *(one.strip() for one in missing)])
