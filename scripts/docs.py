"""spec/docs/: our own words for operations and models, with strict checks.

`operations/<package>.json` has an object for each operation id, `models/*.json` one for each class,
`resources/*.json` one for each resource of the client:

    {"listIncidents": {"summary": "List incidents.", "arguments": {"since": "…"}, "notes": ["…"]}}
    {"Incident": {"summary": "An incident.", "fields": {"resolved_at": "Null until then."}}}
    {"incidents": {"summary": "Incidents, with their notes, alerts and responders."}}

Words are optional: an operation without them gets a sentence made of its ID, and everything has its facts.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from scripts.describe import ModelContext, OperationContext, RenderContext
from scripts.errors import PipelineError
from scripts.neutral_words import operation_line


@dataclass(frozen=True, slots=True)
class OperationWords:
    """The words of an operation: a summary, lines for arguments and body fields by JSON name, and notes."""

    file: str
    summary: str
    arguments: dict[str, str]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ModelWords:
    """The words of a class: a summary, and lines for fields by JSON name."""

    file: str
    summary: str
    fields: dict[str, str]


@dataclass(frozen=True, slots=True)
class Words:
    """All words in spec/docs/: operations by ID, models by class, resources by name."""

    operations: dict[str, OperationWords] = field(default_factory=dict)
    models: dict[str, ModelWords] = field(default_factory=dict)
    resources: dict[str, str] = field(default_factory=dict)

    def of(self, operation_id: str) -> OperationWords:
        """Return the words of an operation, with a sentence made of its ID if it has none."""
        return self.operations.get(operation_id) or OperationWords("", operation_line(operation_id), {}, ())


def load(folder: Path) -> Words:
    """Read the words in a folder; empty if it does not exist. Raises PipelineError for invalid files."""
    found = Words()
    for file, name, entry in _entries(folder / "operations"):
        _known(file, name, entry, {"summary", "arguments", "notes"})
        if name in found.operations:
            raise PipelineError(f"{file}: {name} already has words in {found.operations[name].file}")
        summary = _text(file, f"{name}.summary", entry.get("summary"))
        notes = entry.get("notes", [])
        if not isinstance(notes, list):
            raise PipelineError(f"{file}: {name}.notes is not a list")
        found.operations[name] = OperationWords(
            file,
            summary,
            _texts(file, f"{name}.arguments", entry.get("arguments", {})),
            tuple(_text(file, f"{name}.notes", note) for note in notes),
        )
    for file, name, entry in _entries(folder / "models"):
        _known(file, name, entry, {"summary", "fields"})
        if name in found.models:
            raise PipelineError(f"{file}: {name} already has words in {found.models[name].file}")
        summary = _text(file, f"{name}.summary", entry.get("summary"))
        found.models[name] = ModelWords(file, summary, _texts(file, f"{name}.fields", entry.get("fields", {})))
    for file, name, entry in _entries(folder / "resources"):
        _known(file, name, entry, {"summary"})
        found.resources[name] = _text(file, f"{name}.summary", entry.get("summary"))
    return found


def unknown(words: Words, context: RenderContext) -> list[str]:
    """Return a line for each word entry that matches nothing in the spec, with its file."""
    operations = {operation.id: operation for operation in context.operations.values()}
    found = []
    for name, said in words.operations.items():
        if name not in operations:
            found.append(f"{said.file}: the spec has no operation {name}")
            continue
        there = argument_names(context, operations[name])
        for wire in sorted(said.arguments.keys() - there):
            found.append(f"{said.file}: {name} has no parameter or body field {wire}")
    for name, model in words.models.items():
        if name not in context.models:
            found.append(f"{model.file}: the spec has no model {name}")
            continue
        wires = {field.wire for field in context.models[name].fields}
        for wire in sorted(model.fields.keys() - wires):
            found.append(f"{model.file}: {name} has no field {wire}")
    return found


def argument_names(context: RenderContext, operation: OperationContext) -> set[str]:
    """Return the JSON names of an operation's parameters and body fields."""
    return {argument.wire for argument in operation.arguments} | body_fields(context, operation)


def body_fields(context: RenderContext, operation: OperationContext) -> set[str]:
    """Return the JSON names of the fields of an operation's body, in all its variants."""
    return {field.wire for model in body_models(context, operation) for field in model.fields}


def body_models(context: RenderContext, operation: OperationContext) -> list[ModelContext]:
    """Return the classes of an operation's body, with the variants of unions."""
    todo = [name for _, name in operation.models if name in re.findall(r"\w+", operation.body or "")]
    found: dict[str, ModelContext] = {}
    while todo:
        name = todo.pop(0)
        if name not in found:
            found[name] = context.models[name]
            todo += [part for _, part in found[name].models] if found[name].union is not None else []
    return list(found.values())


def _entries(folder: Path) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Yield the file, the name and the object of each entry in a folder."""
    for path in sorted(folder.glob("*.json")):
        file = f"spec/docs/{folder.name}/{path.name}"
        try:
            text = path.read_text(encoding="utf-8")
            content = json.loads(text, object_pairs_hook=partial(_once, file))
        except ValueError as error:
            raise PipelineError(f"{file} is not JSON: {error}") from error
        if not isinstance(content, dict):
            raise PipelineError(f"{file} must be an object of entries by name")
        for name, entry in content.items():
            if not isinstance(entry, dict):
                raise PipelineError(f"{file}: {name} must be an object")
            yield file, name, entry


def _once(file: str, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result = dict(pairs)
    if len(result) < len(pairs):
        names = [name for name, _ in pairs]
        raise PipelineError(f"{file}: {next(name for name in names if names.count(name) > 1)} is there twice")
    return result


def _known(file: str, name: str, entry: dict[str, Any], keys: set[str]) -> None:
    if extra := sorted(entry.keys() - keys):
        raise PipelineError(f"{file}: {name} has {', '.join(extra)}; use {', '.join(sorted(keys))}")


def _text(file: str, where: str, value: Any) -> str:
    if not isinstance(value, str) or not value.strip():
        raise PipelineError(f"{file}: {where} must be a string")
    return " ".join(value.split())


def _texts(file: str, where: str, value: Any) -> dict[str, str]:
    if not isinstance(value, dict):
        raise PipelineError(f"{file}: {where} must be an object of strings")
    return {name: _text(file, f"{where}.{name}", text) for name, text in value.items()}
