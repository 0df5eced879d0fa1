"""What the hand-written client has besides its resources, read from its source: names that no resource may have."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path


def client_attributes(folder: Path) -> frozenset[str]:
    """The names of methods, properties and attributes of all client classes in a folder."""
    return frozenset(
        name
        for path in folder.glob("*.py")
        for node in ast.parse(path.read_bytes()).body
        if isinstance(node, ast.ClassDef) and node.name.endswith("Client")
        for name in _names(node)
    )


def _names(owner: ast.ClassDef) -> Iterator[str]:
    for node in ast.walk(owner):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            yield node.target.id
        elif isinstance(node, ast.Assign):
            yield from (target.id for target in node.targets if isinstance(target, ast.Name))
        elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "self":
            yield node.attr
