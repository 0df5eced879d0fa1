"""Adapt our words in spec/docs/ to a newer spec.

Words of a renamed operation or class move with it. Words for removed operations, classes and fields are deleted from
the files and returned for the report.
"""

from __future__ import annotations

import json
import re
from collections.abc import Set
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from scripts.class_names import AssignedNames
from scripts.describe import RenderContext
from scripts.docs import argument_names
from scripts.identifiers import module_name


@dataclass(slots=True)
class WordChanges:
    """The changes to the words.

    Attributes:
        files: new content by path, for each file that changed; None for a file that became empty.
        moved: old and new keys.
        retired: the deleted words, by file.
    """

    files: dict[Path, str | None] = field(default_factory=dict)
    moved: dict[str, str] = field(default_factory=dict)
    retired: dict[str, dict[str, Any]] = field(default_factory=dict)


def prune_words(
    folder: Path,
    described: RenderContext,
    operations: dict[str, str],
    removed: set[str],
    classes: dict[str, str],
    methods: Set[str] = frozenset(),
) -> WordChanges:
    """Adapt the words in a folder.

    `operations` and `classes` were renamed; `removed` operations and their `methods` no longer exist.
    """
    changes = WordChanges()
    functions = {module_name(old): module_name(new) for old, new in operations.items()}
    gone = {module_name(name) for name in removed} | methods
    known = {one.id: argument_names(described, one) for one in described.operations.values()}
    fields = {name: {one.wire for one in model.fields} for name, model in described.models.items()}
    for kind, names, targets, lines in (
        ("operations", known, operations, "arguments"),
        ("models", fields, classes, "fields"),
        ("resources", {name: set() for name in described.resources}, {}, ""),
    ):
        for path in sorted((folder / kind).glob("*.json")):
            content: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
            kept: dict[str, Any] = {}
            retired: dict[str, Any] = {}
            for name, entry in content.items():
                new = targets.get(name, name)
                if new not in names or (new != name and new in content):
                    retired[name] = entry
                    continue
                entry = _with_functions(entry, functions)
                kept[new], lost = _split(entry, lines, names[new], gone)
                if lost:
                    retired[name] = lost
                if new != name:
                    changes.moved[name] = new
            if retired:
                changes.retired[f"spec/docs/{kind}/{path.name}"] = retired
            if kept != content:
                changes.files[path] = json.dumps(kept, indent=1, ensure_ascii=False) + "\n" if kept else None
    return changes


def renamed_classes(before: AssignedNames, after: AssignedNames, live: set[str]) -> dict[str, str]:
    """Return removed classes whose locations now all have one other class."""
    targets: dict[str, set[str]] = {}
    for location, name in before.locations.items():
        if name not in live and after.locations.get(location) in live:
            targets.setdefault(name, set()).add(after.locations[location])
    return {name: found.pop() for name, found in targets.items() if len(found) == 1}


def _with_functions(node: Any, functions: dict[str, str]) -> Any:
    """Rename functions that the words mention."""
    if isinstance(node, dict):
        return {key: _with_functions(value, functions) for key, value in node.items()}
    if isinstance(node, list):
        return [_with_functions(value, functions) for value in node]
    if isinstance(node, str) and functions:
        return re.sub(r"`(?!client\.)(\w+\.)?(\w+)`", lambda found: _renamed(found, functions), node)
    return node


def _renamed(found: re.Match[str], functions: dict[str, str]) -> str:
    return f"`{found[1] or ''}{functions.get(found[2], found[2])}`"


def _split(entry: dict[str, Any], lines: str, names: set[str], gone: set[str]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Split an entry into what stays, and the lines about things that no longer exist."""
    kept: dict[str, Any] = dict(entry)
    lost: dict[str, Any] = {}
    of_fields = entry.get(lines, {})
    there = {name: text for name, text in of_fields.items() if name in names and not _names(text, gone)}
    if there != of_fields:
        lost[lines] = {name: text for name, text in of_fields.items() if name not in there}
        kept[lines] = there
    notes = [note for note in entry.get("notes", ()) if not _names(note, gone)]
    if notes != entry.get("notes", []):
        lost["notes"] = [note for note in entry["notes"] if note not in notes]
        kept["notes"] = notes
    return {key: value for key, value in kept.items() if value not in ({}, [])}, lost


def _names(text: str, functions: set[str]) -> bool:
    """Return whether a line mentions one of these functions or methods."""
    methods = re.findall(r"`client\.(\w+\.\w+)`", text)
    return any(found in functions for found in [*methods, *re.findall(r"`(?!client\.)(?:\w+\.)?(\w+)`", text)])
