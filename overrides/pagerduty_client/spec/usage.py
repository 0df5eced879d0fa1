"""What a user's source tree uses of `pagerduty_rest`, read without running it."""

from __future__ import annotations

import ast
import os
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from pagerduty_client.spec.errors import SpecError

API = "pagerduty_rest.api"
MODELS = "pagerduty_rest.models"
REGISTRY = "pagerduty_rest.operations.OPERATIONS"
# Folders that are not the user's own source.
SKIPPED = frozenset({"__pycache__", "node_modules", "site-packages", "build", "dist", "venv"})
# Functions that take the name of a member as text.
BY_NAME = frozenset({"getattr", "hasattr", "setattr", "attrgetter", "itemgetter", "by", "get", "pop"})

Place = tuple[str, int]


@dataclass(slots=True)
class Usage:
    """What a tree uses, each with the places where it does.

    Attributes:
        modules: operations by the name of their module (`list_incidents`).
        ids: operations by their id, from the registry.
        models: classes by name.
        arguments: the keywords that calls of an operation give it, by the operation's module or id.
        read: names of members that are read: attributes, subscripts, `getattr`.
        written: names of members that are sent: keywords of models, keys of mappings, attributes that are set.
    """

    modules: dict[str, list[Place]] = field(default_factory=dict)
    ids: dict[str, list[Place]] = field(default_factory=dict)
    models: dict[str, list[Place]] = field(default_factory=dict)
    arguments: dict[str, dict[str, list[Place]]] = field(default_factory=dict)
    read: dict[str, list[Place]] = field(default_factory=dict)
    written: dict[str, list[Place]] = field(default_factory=dict)


def usage_of(path: Path, warn: Callable[[str], None]) -> Usage:
    """What the Python files at a path use; a file that cannot be read gets a warning and is left out."""
    if not path.exists():
        raise SpecError(f"cannot read {path}: no such file or folder")
    found = Usage()
    for file in _files(path):
        try:
            tree = ast.parse(file.read_bytes(), str(file))
            _Reader(found, str(file)).read(tree)
        except SyntaxError as error:
            warn(f"{file}:{error.lineno or 1}: is not valid Python ({error.msg}); left out")
        except (OSError, ValueError, RecursionError, MemoryError) as error:
            warn(f"{file}: cannot be read ({error or type(error).__name__}); left out")
    return found


def _files(path: Path) -> Iterator[Path]:
    if path.is_file():
        yield path
        return
    for folder, folders, files in os.walk(path):
        folders[:] = sorted(
            name
            for name in folders
            if not name.startswith(".") and name not in SKIPPED and not (Path(folder) / name / "pyvenv.cfg").is_file()
        )
        yield from (Path(folder) / name for name in sorted(files) if name.endswith((".py", ".pyi")))


def _add(where: dict[str, list[Place]], name: str, place: Place) -> None:
    places = where.setdefault(name, [])
    if place not in places:
        places.append(place)


class _Reader:
    """Reads one file: names are followed from imports and plain assignments to what they stand for."""

    def __init__(self, found: Usage, file: str) -> None:
        self.found = found
        self.file = file
        self.names: dict[str, str] = {}
        self.stars: list[str] = []
        self.called: set[int] = set()

    def read(self, tree: ast.Module) -> None:
        nodes = list(ast.walk(tree))
        for node in nodes:
            if isinstance(node, ast.Import):
                for alias in node.names:
                    self.names[alias.asname or alias.name.split(".")[0]] = (
                        alias.name if alias.asname else alias.name.split(".")[0]
                    )
                    self._use(alias.name, node, node.lineno)
            elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
                for alias in node.names:
                    if alias.name == "*":
                        self.stars.append(node.module)
                        continue
                    self.names[alias.asname or alias.name] = f"{node.module}.{alias.name}"
                    self._use(f"{node.module}.{alias.name}", node, alias.lineno)
        for node in nodes:
            if isinstance(node, ast.Assign) and len(node.targets) == 1 and isinstance(node.targets[0], ast.Name):
                dotted = self._dotted(node.value)
                if dotted is not None and dotted.startswith("pagerduty_rest."):
                    self.names.setdefault(node.targets[0].id, dotted)
        for node in nodes:
            self._node(node)
        self._escaped(nodes)

    def _dotted(self, node: ast.AST) -> str | None:
        """What an expression names, with its import followed."""
        if isinstance(node, ast.Name):
            if node.id in self.names:
                return self.names[node.id]
            return next((f"{star}.{node.id}" for star in self.stars if star.startswith("pagerduty_rest")), None)
        if isinstance(node, ast.Attribute):
            owner = self._dotted(node.value)
            return None if owner is None else f"{owner}.{node.attr}"
        if isinstance(node, ast.Subscript):
            owner, key = self._dotted(node.value), node.slice
            if owner == REGISTRY and isinstance(key, ast.Constant) and isinstance(key.value, str):
                return f"{REGISTRY}.{key.value}"
        return None

    def _use(self, dotted: str, node: ast.AST, line: int) -> None:
        """Note what a dotted name uses, if it is one of ours."""
        operation = _operation(dotted)
        if operation is not None:
            where = self.found.ids if dotted.startswith(REGISTRY) else self.found.modules
            _add(where, operation, (self.file, line))
        elif dotted.startswith(f"{MODELS}."):
            name = dotted.rpartition(".")[2]
            if name[:1].isupper():
                _add(self.found.models, name, (self.file, line))

    def _node(self, node: ast.AST) -> None:
        line = getattr(node, "lineno", 0)
        place = (self.file, line)
        if isinstance(node, ast.Attribute):
            dotted = self._dotted(node)
            if dotted is not None and dotted.startswith("pagerduty_rest"):
                self._use(dotted, node, line)
            else:
                read = isinstance(node.ctx, ast.Load)
                _add(self.found.read if read else self.found.written, node.attr, (self.file, node.end_lineno or line))
        elif isinstance(node, ast.Name | ast.Subscript):
            dotted = self._dotted(node)
            if dotted is not None and isinstance(node.ctx, ast.Load):
                self._use(dotted, node, line)
            elif isinstance(node, ast.Subscript):
                self._text(node.slice, self.found.read if isinstance(node.ctx, ast.Load) else self.found.written)
        elif isinstance(node, ast.Call):
            self._call(node)
        elif isinstance(node, ast.Dict):
            for key in node.keys:
                self._text(key, self.found.written)
        elif isinstance(node, ast.MatchClass):
            for name in node.kwd_attrs:
                _add(self.found.read, name, place)
        elif isinstance(node, ast.MatchMapping):
            for key in node.keys:
                self._text(key, self.found.read)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.startswith(f"{API}."):
            self._use(node.value, node, line)  # importlib.import_module("pagerduty_rest.api.…")

    def _call(self, node: ast.Call) -> None:
        dotted = self._dotted(node.func)
        called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        first = node.args[0] if node.args else None
        if dotted == f"{REGISTRY}.get" and isinstance(first, ast.Constant) and isinstance(first.value, str):
            self._use(f"{REGISTRY}.{first.value}", node, node.lineno)
        if called in BY_NAME:
            for argument in node.args:
                self._text(argument, self.found.read)
                self._text(argument, self.found.written)
        operation = None if dotted is None else _operation(dotted)
        if operation is None:
            for keyword in node.keywords:
                if keyword.arg is not None:
                    _add(self.found.written, keyword.arg, (self.file, keyword.value.lineno))
                    if called == "find":
                        _add(self.found.read, keyword.arg, (self.file, keyword.value.lineno))
            return
        self.called.add(id(node.func))
        for keyword in node.keywords:
            # `**` may be anything.
            name = keyword.arg if keyword.arg is not None else "**"
            line = keyword.lineno
            _add(self.found.arguments.setdefault(operation, {}), name, (self.file, line))

    def _escaped(self, nodes: list[ast.AST]) -> None:
        """An operation's function that is passed on may get any keyword of the file: partial(…), a task group."""
        functions = ("sync", "sync_detailed", "asyncio", "asyncio_detailed", "iterate", "aiterate")
        passed = {
            operation
            for node in nodes
            if isinstance(node, ast.Attribute | ast.Name) and id(node) not in self.called
            if (dotted := self._dotted(node)) is not None and dotted.rpartition(".")[2] in functions
            if (operation := _operation(dotted)) is not None
        }
        for node in nodes:
            if isinstance(node, ast.Call) and passed:
                for keyword in node.keywords:
                    for operation in passed:
                        name = keyword.arg if keyword.arg is not None else "**"
                        _add(self.found.arguments.setdefault(operation, {}), name, (self.file, keyword.lineno))

    def _text(self, node: ast.AST | None, where: dict[str, list[Place]]) -> None:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            for name in node.value.split("."):
                if re.fullmatch(r"\w+(\[\])?", name):
                    _add(where, name, (self.file, node.lineno))


def _operation(dotted: str) -> str | None:
    """The operation that a dotted name leads to: its module's name, or in the registry its id."""
    if dotted.startswith(f"{REGISTRY}."):
        name = dotted[len(REGISTRY) + 1 :].split(".")[0]
        return None if name in ("get", "items", "values", "keys") else name
    parts = dotted.split(".")
    return parts[3] if dotted.startswith(f"{API}.") and len(parts) > 3 else None
