"""Neutral generated lines, for operations, arguments and classes without written words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from scripts.describe import Argument, ModelContext, OperationContext, RenderContext
from scripts.identifiers import singular, words

# HTTP verbs at the start of an operation ID, and their description.
VERBS = {"get": "Return", "post": "Create", "put": "Update", "patch": "Update"}
# Parameters with the same meaning in every operation, by JSON name.
ARGUMENTS = {
    "limit": "Page size.",
    "offset": "Number of records to skip.",
    "cursor": "Cursor from the previous page.",
    "after": "Cursor from the previous page.",
    "before": "Cursor from the next page.",
    "total": "Whether to count all matching records, which is slower.",
    "include[]": "Related objects to return in full instead of as references.",
    "since": "Start of the time range.",
    "until": "End of the time range.",
    "query": "String that the records must contain.",
    "time_zone": "IANA name of the time zone of returned times.",
    "team_ids[]": "Only records that belong to one of these teams, by ID.",
    "service_ids[]": "Only records of these services, by ID.",
    "user_ids[]": "Only records of these users, by ID.",
}


def operation_line(operation_id: str) -> str:
    """Return `List log entries.` for `listLogEntries`."""
    first, *rest = [_lower(word) for word in words(operation_id)]
    first = VERBS.get(first, first)
    return f"{' '.join([first[:1].upper() + first[1:], *rest])}."


def argument_line(argument: Argument, operation: OperationContext) -> str:
    """Describe a parameter, with its limits, from its name and its position in the path; empty if neither helps."""
    if argument.location == "path":
        before = re.search(rf"/([^/{{}}]+)/\{{{re.escape(argument.wire)}\}}", operation.path)
        owner = before[1] if before and argument.wire == "id" else argument.wire.removesuffix("_id")
        is_id = argument.wire == "id" or argument.wire.endswith("_id")
        return f"ID of the {singular(_spaced(owner))}." if is_id else ""
    line = ARGUMENTS.get(argument.wire, "")
    return " ".join(filter(None, (line, argument.bounds)))


@dataclass(frozen=True)
class ModelLines:
    """Return a line for each model, from where the spec uses it."""

    context: RenderContext

    def of(self, model: ModelContext) -> str:
        """Describe a class: a reference, a body of an operation, or the field of another class."""
        if model.base == "ReferenceModel" and not model.extends:
            kind = next(field.plain for field in model.fields if field.wire == "type")
            (noun, *_) = re.findall(r"'(\w+)_reference'", kind)
            return f"Reference to {_with_article(_spaced(noun))}."
        if model.received:
            return f"`{model.received}` in a request."
        return self._uses.get(model.name, f"{_capital(_spaced(model.name))}.")

    @cached_property
    def _uses(self) -> dict[str, str]:
        found: dict[str, str] = {}
        for operation in self.context.operations.values():
            for name in _names(operation.body_model or ""):
                found.setdefault(name, f"Request body of `{operation.name}`.")
            for status, text in operation.responses:
                for name in _names(text) if status < 300 else ():
                    found.setdefault(name, f"Response body of `{operation.name}`.")
        for operation in self.context.operations.values():
            for status, text in operation.responses:
                for name in _names(text) if status >= 300 else ():
                    found.setdefault(name, "Response body of an error.")
        for owner in self.context.models.values():
            for name in _names(owner.union or ""):
                found.setdefault(name, f"One kind of `{owner.name}`.")
        for owner in self.context.models.values():
            for field in owner.fields:
                for name in _names(field.plain):
                    item = (
                        "Item of" if re.search(rf"(list|Sequence|Items)\[[^]]*\b{name}\b", field.plain) else "Value of"
                    )
                    found.setdefault(name, f"{item} `{owner.name}.{field.name}`.")
        return found


def _names(annotation: str) -> list[str]:
    return re.findall(r"\b[A-Z]\w+", re.sub(r"'[^']*'", "", annotation))


def _lower(word: str) -> str:
    return word if word.isupper() and len(word) > 1 else word.lower()


def _spaced(name: str) -> str:
    return " ".join(map(_lower, words(name)))


def _with_article(noun: str) -> str:
    return f"{'an' if noun[:1] in 'aeio' else 'a'} {noun}"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
