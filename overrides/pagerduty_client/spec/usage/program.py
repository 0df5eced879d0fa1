"""A program's files: its modules, and the names that each scope binds."""

from __future__ import annotations

import ast
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from pagerduty_client.spec.errors import SpecError

# Folders that are not the user's source.
SKIPPED = frozenset({"__pycache__", "node_modules", "site-packages", "build", "dist", "venv"})
PACKAGES = frozenset({"pagerduty_rest", "pagerduty_client"})
FUNCTIONS = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda
COMPREHENSIONS = ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp


@dataclass(slots=True)
class SourceFile:
    """A module of the program."""

    name: str
    file: str
    tree: ast.Module
    is_package: bool
    uses_package: bool = False
    stars: list[str] = field(default_factory=list[str])

    def absolute(self, node: ast.ImportFrom) -> str:
        """Return the module of an import."""
        if not node.level:
            return node.module or ""
        parts = self.name.split(".") if self.name else []
        keep = len(parts) - node.level + (1 if self.is_package else 0)
        return ".".join([*parts[: max(keep, 0)], *([node.module] if node.module else [])])


class Program:
    """All Python files at a path."""

    def __init__(self, path: Path, warn: Callable[[str], None]) -> None:
        if not path.exists():
            raise SpecError(f"cannot read {path}: no such file or folder")
        self.files: dict[str, SourceFile] = {}
        self.bound: dict[int, set[str]] = {}
        self.parents: dict[int, ast.AST] = {}
        root = path if path.is_dir() else path.parent
        for file in _files(path):
            try:
                tree = ast.parse(file.read_bytes(), str(file))
                self._enter(tree)
            except SyntaxError as error:
                warn(f"{file}:{error.lineno or 1}: is not valid Python ({error.msg}); skipped")
            except (OSError, ValueError, RecursionError, MemoryError) as error:
                warn(f"{file}: cannot be read ({error or type(error).__name__}); skipped")
            else:
                parts = list(file.relative_to(root).with_suffix("").parts)
                is_package = parts[-1] == "__init__"
                name = ".".join(parts[:-1] if is_package else parts)
                source = self.files[name] = SourceFile(name, str(file), tree, is_package)
                source.uses_package = any(one.split(".")[0] in PACKAGES for one in _imported(source))
        self._root = root.resolve().name
        # Modules imported by a module that uses the package may contain operation IDs.
        for source in [one for one in self.files.values() if one.uses_package]:
            for name in _imported(source):
                module = self.module(name)
                if module is not None:
                    self.files[module].uses_package = True

    def module(self, name: str) -> str | None:
        """Return the file of an imported module, in any folder that may be on the path."""
        for one in (name, name.removeprefix(f"{self._root}.")):
            if one in self.files:
                return one
        found = [one for one in self.files if one.endswith(f".{name}")]
        return found[0] if len(found) == 1 else None

    def _enter(self, tree: ast.Module) -> None:
        """Record what each scope binds, and its enclosing scope."""
        waiting: list[tuple[ast.AST, ast.AST]] = [(tree, tree)]
        elsewhere: list[tuple[int, list[str]]] = []
        self.bound[id(tree)] = set()
        while waiting:
            node, scope = waiting.pop()
            inner = scope
            if isinstance(node, FUNCTIONS | COMPREHENSIONS | ast.ClassDef):
                self.bound[id(node)] = set()
                self.parents[id(node)] = scope
                inner = node
                if isinstance(node, FUNCTIONS):
                    self.bound[id(node)].update(one.arg for one in arguments(node.args))
            self._bind(node, scope)
            if isinstance(node, ast.Global | ast.Nonlocal):
                elsewhere.append((id(scope), node.names))
            waiting += [(child, inner) for child in ast.iter_child_nodes(node)]

        for scope_id, names in elsewhere:
            self.bound[scope_id].difference_update(names)

    def _bind(self, node: ast.AST, scope: ast.AST) -> None:
        bound = self.bound[id(scope)]
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            bound.add(node.id)
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            bound.add(node.name)
        elif isinstance(node, ast.Import | ast.ImportFrom):
            bound.update(alias.asname or alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ExceptHandler | ast.MatchAs | ast.MatchStar) and node.name:
            bound.add(node.name)
        elif isinstance(node, ast.MatchMapping) and node.rest:
            bound.add(node.rest)
        elif isinstance(node, ast.NamedExpr):
            outer = scope
            while isinstance(outer, COMPREHENSIONS):
                outer = self.parents[id(outer)]
            self.bound[id(outer)].add(node.target.id)


def arguments(of: ast.arguments) -> Iterator[ast.arg]:
    """Yield all parameters of a function."""
    yield from (*of.posonlyargs, *of.args, *of.kwonlyargs)
    yield from (one for one in (of.vararg, of.kwarg) if one is not None)


def _imported(source: SourceFile) -> Iterator[str]:
    """Yield the modules that a module imports, and the names it imports from them, which may also be modules."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            module = source.absolute(node)
            yield from (module, *(f"{module}.{alias.name}".lstrip(".") for alias in node.names))


def _files(path: Path) -> Iterator[Path]:
    if path.is_file():
        yield path
        return
    for folder, folders, names in os.walk(path):
        folders[:] = sorted(
            name
            for name in folders
            if not name.startswith(".") and name not in SKIPPED and not (Path(folder) / name / "pyvenv.cfg").is_file()
        )
        yield from (Path(folder) / name for name in sorted(names) if name.endswith((".py", ".pyi")))
