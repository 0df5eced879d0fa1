"""Read the attributes of the hand-written client from its source; no resource may have such a name."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path


def client_attributes(folder: Path) -> frozenset[str]:
    """Return the attributes, properties and methods of the client classes in a folder, and of their bases there."""
    classes = {
        node.name: node
        for path in sorted(folder.glob("*.py"))
        for node in ast.parse(path.read_bytes()).body
        if isinstance(node, ast.ClassDef)
    }
    names = [name for name in classes if name.endswith("Client")]
    for name in names:  # the loop also visits the bases appended below
        names += [
            base.id
            for base in classes[name].bases
            if isinstance(base, ast.Name) and base.id in classes and base.id not in names
        ]
    return frozenset(attribute for name in names for attribute in _attributes(classes[name]))


def _attributes(owner: ast.ClassDef) -> Iterator[str]:
    for node in owner.body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            yield node.target.id
        elif isinstance(node, ast.Assign):
            yield from (target.id for target in node.targets if isinstance(target, ast.Name))
    for inner in ast.walk(owner):
        if isinstance(inner, ast.Attribute) and isinstance(inner.ctx, ast.Store):
            yield inner.attr
