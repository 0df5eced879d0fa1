"""Every operation has its own summary, and everything public in the client has a docstring."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

from pagerduty_rest.operations import OPERATIONS
from scripts import docs
from scripts.identifiers import singular, words
from tests.upstream import ROOT

WORDS = docs.load(ROOT / "spec" / "docs")
# Words that a summary may have around the words of an operation's ID while adding nothing to them.
FILLERS = set(words("a all an and any by for from in into its of on one or that the their this to with each given"))
VERBS = set(words("get list create update delete set return give tell show make change remove add"))


def test_every_endpoint_function_begins_with_a_sentence() -> None:
    for operation in OPERATIONS.values():
        module = import_module(f"pagerduty_rest.api.{operation.module}")
        first = (module.sync.__doc__ or "").strip().splitlines()[0]
        assert re.match(r"[A-Z].*[^.]\.?$", first), operation.id
        assert first == (module.__doc__ or "").strip().splitlines()[0], operation.id


def test_no_summary_repeats_the_operations_name() -> None:
    found = []
    for name, said in WORDS.operations.items():
        known = {singular(word.lower()) for word in words(name)} | VERBS | FILLERS
        told = {singular(word.lower()) for word in re.findall(r"[A-Za-z]+", said.summary)}
        if told <= known:
            found.append(f"{name}: {said.summary}")
    assert not found, "\n".join(found)


def test_every_summary_is_one_short_sentence() -> None:
    for name, said in WORDS.operations.items():
        assert said.summary.endswith("."), f"{name}: {said.summary}"
        assert len(said.summary) <= 200, f"{name}: {said.summary}"
        assert not re.search(r"[.!?] [A-Z]", said.summary), f"{name}: {said.summary}"


def test_no_two_operations_have_the_same_summary() -> None:
    said = [one.summary for one in WORDS.operations.values()]
    assert sorted({text for text in said if said.count(text) > 1}) == []


def test_deprecated_operations_name_their_replacements() -> None:
    deprecated = [name for name, operation in OPERATIONS.items() if operation.deprecated and name in WORDS.operations]
    without = [name for name in deprecated if not WORDS.operations[name].notes]
    # An update may deprecate operations before a person names the replacements, or remove a replacement.
    assert len(without) <= len(deprecated) / 2, without


def test_methods_named_in_notes_exist() -> None:
    methods = {method.method for method in OPERATIONS.methods.values()}
    found = [
        (name, one)
        for name, said in WORDS.operations.items()
        for text in (*said.notes, *said.arguments.values())
        for one in re.findall(r"`client\.(\w+\.\w+)`|`((?:\w+\.)?(?:get|list|create|update|delete)_\w+)`", text)
    ]
    wrong = [f"{name}: {method or function}" for name, (method, function) in found if method not in methods]
    assert found
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("operation_id", ["listIncidents", "createIncident", "deleteUserSession", "listAuditRecords"])
def test_the_facts_are_in_the_docstring(operation_id: str) -> None:
    operation = OPERATIONS[operation_id]
    module = import_module(f"pagerduty_rest.api.{operation.module}")
    text = " ".join(module.sync.__doc__.split())
    assert f"`{operation.method} {operation.path}`" in text
    assert all(f"`{scope}`" in text for scope in operation.scopes)
    assert ("`From`" in text) == operation.needs_from
    assert "Deprecated" in text or not operation.deprecated
    assert ("`iterate`" in text) == (operation.pagination is not None)
    if operation_id == "listIncidents":
        assert "6 months" in text and "10,000" in text and "402" in text and "last month" in text
    if operation_id == "listAuditRecords":
        assert "31 days" in text and "24 hours" in text


def test_no_line_of_a_docstring_is_too_long() -> None:
    paths = sorted((ROOT / "generated" / "pagerduty_rest" / "api").rglob("*.py"))
    found = [
        f"{path.relative_to(ROOT)}: {line}"
        for path in paths
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, (ast.Module, ast.FunctionDef, ast.AsyncFunctionDef))
        for line in (ast.get_docstring(node, clean=False) or "").splitlines()
        if len(line) > 120
    ]
    assert found == []


FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


def undocumented(path: Path) -> Iterator[str]:
    """Yield the public classes, functions and methods of a module without a docstring."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    todo: list[tuple[str, ast.AST]] = [(path.stem, tree)]
    while todo:
        name, node = todo.pop()
        if not ast.get_docstring(node):  # type: ignore[arg-type]
            yield name
        if isinstance(node, (ast.Module, ast.ClassDef)):
            todo += [
                (f"{name}.{child.name}", child)
                for child in node.body
                if isinstance(child, (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef))
                and not child.name.startswith("_")
                and not any(ast.unparse(one) == "overload" for one in child.decorator_list)
            ]


def interfaces(paths: list[Path]) -> dict[str, set[str]]:
    """Return the methods that each base class and protocol of these modules documents."""
    classes = [
        node for path in paths for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.ClassDef)
    ]
    bases = {ast.unparse(base).partition("[")[0] for one in classes for base in one.bases}
    return {
        one.name: {child.name for child in one.body if isinstance(child, FUNCTIONS) and ast.get_docstring(child)}
        for one in classes
        if one.name in bases or any(ast.unparse(base).startswith("Protocol") for base in one.bases)
    }


@pytest.mark.parametrize("folder", ["overrides/pagerduty_client", "overrides/pagerduty_runtime"])
def test_everything_public_has_a_docstring(folder: str) -> None:
    """Methods that implement a base class or a protocol inherit its docstring."""
    paths = sorted((ROOT / folder).rglob("*.py"))
    assert len(paths) > 5
    documented = set().union(*interfaces(paths).values())
    missing = [name for path in paths for name in undocumented(path)]
    found = sorted(one for one in missing if one.count(".") < 2 or one.rpartition(".")[2] not in documented)
    assert not found, "\n".join(found)
